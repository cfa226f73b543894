import type { Rational } from "../../domain/rational";
import { rational } from "../../domain/rational";
import { allocateTexts } from "../messages/allocateTargets";
import { readNumberColumn } from "../reading/readNumberColumn";
import { shownAt, valueAt, wordsAt } from "../settings/cellAt";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Role } from "../table/role";
import type { Table, TableRow } from "../table/table";
import { tableName } from "../table/tableName";
import { sheetCell } from "../text/a1";
import { fold } from "../text/fold";
import { unitName } from "../text/unitName";

interface RateRow {
  /** Folded; "" fits every unit. */
  readonly group: string;
  readonly areaType: string;
  readonly rate: Rational;
}

export type UnitRates =
  | { readonly kind: "rates"; readonly rates: readonly Rational[] }
  | { readonly kind: "wrong"; readonly messages: readonly string[] };

const columnOf = (table: Table, ...roles: readonly Role[]): number | undefined =>
  table.columns.find(({ role }) => roles.includes(role))?.index;

const REST = /^(?:con lai|khac|cac loai khac|tat ca)$/;

/** The rate of each unit: by its group and type columns, or by the type that its name begins with ("Thị trấn …"). */
export function unitRates(
  workbook: WorkbookSnapshot,
  rateTable: Table,
  table: Table,
  units: readonly TableRow[],
): UnitRates {
  const rates = ratesOf(workbook.sheet(rateTable.sheet), rateTable);
  if (rates.kind === "wrong") return rates;
  const sheet = workbook.sheet(table.sheet);
  const words = (row: number, column: number | undefined): string =>
    column === undefined ? "" : wordsAt(sheet, row, column);
  const groupColumn = columnOf(table, "group");
  const typeColumn = columnOf(table, "areaType");
  const messages: string[] = [];
  const found = units.map((unit): Rational => {
    const group = words(unit.row, groupColumn);
    const areaType = words(unit.row, typeColumn) || fold(unitName(unit.name).kind);
    const fits = (row: RateRow): boolean =>
      (row.group === "" || row.group === group) &&
      (row.areaType === "" || row.areaType === areaType);
    // The row that says most wins: a group and a type before either alone, and these before "còn lại".
    const [best] = rates.rows.filter(fits).sort((a, b) => weightOf(b) - weightOf(a));
    if (best !== undefined) return best.rate;
    const where = sheetCell(table.sheet, unit.row, table.keyColumn);
    messages.push(allocateTexts.noRateFor(where, unit.name, areaType));
    return { numerator: 0, denominator: 1 };
  });
  return messages.length > 0 ? { kind: "wrong", messages } : { kind: "rates", rates: found };
}

const weightOf = ({ group, areaType }: RateRow): number =>
  Number(group !== "") + Number(areaType !== "");

type Rates =
  | { readonly kind: "rows"; readonly rows: readonly RateRow[] }
  | { readonly kind: "wrong"; readonly messages: readonly string[] };

const ratesOf = (sheet: SheetSnapshot | undefined, table: Table): Rates => {
  const rateColumn = columnOf(table, "rate");
  const groupColumn = columnOf(table, "group");
  const typeColumn = columnOf(table, "areaType", "unit");
  if (
    sheet === undefined ||
    rateColumn === undefined ||
    (groupColumn ?? typeColumn) === undefined
  ) {
    return { kind: "wrong", messages: [allocateTexts.noRateColumn(tableName(table))] };
  }
  const body = table.rows.filter(({ kind }) => kind !== "blank" && kind !== "note");
  const raw = body.map(({ row }) => valueAt(sheet, row, rateColumn));
  // Percentages kept as 20 under a header with "%", not as 0,2.
  const isPercent = raw.some((cell) => typeof cell === "number" && cell > 1);
  const messages: string[] = [];
  const rows = readNumberColumn(raw, "number").flatMap((cell, index): RateRow[] => {
    const row = body[index]?.row ?? 0;
    if (cell.kind === "value" && cell.value >= 0) {
      const words = (column: number | undefined): string => {
        const text = column === undefined ? "" : wordsAt(sheet, row, column);
        return REST.test(text) ? "" : text;
      };
      const divisor = isPercent && typeof raw[index] === "number" ? 100 : 1;
      const rate = rational(cell.value, divisor);
      return [{ group: words(groupColumn), areaType: words(typeColumn), rate }];
    }
    const found = shownAt(sheet, row, rateColumn);
    messages.push(allocateTexts.badRate(sheetCell(table.sheet, row, rateColumn), found));
    return [];
  });
  return messages.length > 0 ? { kind: "wrong", messages } : { kind: "rows", rows };
};
