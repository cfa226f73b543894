import { compareProducts } from "../../domain/compareProducts";
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
  /** What is to be reached: "mức 2", "tài khoản dvcqg". */
  readonly content: string;
  readonly rate: Rational;
}

export type UnitRates =
  | { readonly kind: "rates"; readonly rates: readonly Rational[] }
  | { readonly kind: "wrong"; readonly messages: readonly string[] };

const columnOf = (table: Table, ...roles: readonly Role[]): number | undefined =>
  table.columns.find(({ role }) => roles.includes(role))?.index;

/** The column that says what is to be reached; no rule of the product needs it elsewhere, so it has no role. */
const contentColumnOf = (table: Table): number | undefined =>
  table.columns.find(({ header }) => /^(?:noi dung|chi so|noi dung chi tieu)$/.test(fold(header)))
    ?.index;

const REST = /^(?:con lai|khac|cac loai khac|tat ca)$/;

/**
 * The rate of each unit: by its columns of group, content and type, or by the type that its name begins with ("Thị trấn …").
 *
 * @param headers - Headers of the columns that are read and written: "Người dân đủ điều kiện", "Chỉ tiêu mức 2". They name group
 *   and content where the table has no column for them.
 */
export function unitRates(
  workbook: WorkbookSnapshot,
  rateTable: Table,
  table: Table,
  units: readonly TableRow[],
  headers: readonly string[],
): UnitRates {
  const rates = ratesOf(workbook.sheet(rateTable.sheet), rateTable);
  if (rates.kind === "wrong") return rates;
  const sheet = workbook.sheet(table.sheet);
  const words = (row: number, column: number | undefined): string =>
    column === undefined ? "" : wordsAt(sheet, row, column);
  const groupColumn = columnOf(table, "group");
  const typeColumn = columnOf(table, "areaType");
  // One group in all, and units that tell none: it is theirs.
  const isOneGroup = new Set(rates.rows.map(({ group }) => group)).size === 1;
  const contentColumn = contentColumnOf(table);
  const said = ` ${headers.map(fold).join(" ")} `;
  const names = (asked: string, column: number | undefined, row: number): boolean =>
    asked === "" ||
    (column === undefined ? said.includes(` ${asked} `) : asked === words(row, column));
  const messages: string[] = [];
  const found = units.map((unit): Rational => {
    const { kind } = unitName(unit.name);
    const areaType = words(unit.row, typeColumn) || fold(kind);
    const fits = (row: RateRow): boolean =>
      (names(row.group, groupColumn, unit.row) || (isOneGroup && groupColumn === undefined)) &&
      names(row.content, contentColumn, unit.row) &&
      (row.areaType === "" || row.areaType === areaType);
    // The row that says most wins: a group and a type before either alone, and these before "còn lại".
    const [best, ...others] = rates.rows.filter(fits).sort((a, b) => weightOf(b) - weightOf(a));
    const where = sheetCell(table.sheet, unit.row, table.keyColumn);
    if (best !== undefined) {
      const rival = others.find((row) => weightOf(row) === weightOf(best) && differ(row, best));
      if (rival !== undefined) messages.push(allocateTexts.severalRates(where, unit.name));
      return best.rate;
    }
    messages.push(allocateTexts.noRateFor(where, unit.name, words(unit.row, typeColumn) || kind));
    return { numerator: 0, denominator: 1 };
  });
  return messages.length > 0 ? { kind: "wrong", messages } : { kind: "rates", rates: found };
}

const weightOf = ({ group, areaType, content }: RateRow): number =>
  [group, areaType, content].filter((said) => said !== "").length;

const differ = ({ rate: a }: RateRow, { rate: b }: RateRow): boolean =>
  compareProducts(a.numerator, b.denominator, b.numerator, a.denominator) !== 0;

type Rates =
  | { readonly kind: "rows"; readonly rows: readonly RateRow[] }
  | { readonly kind: "wrong"; readonly messages: readonly string[] };

const ratesOf = (sheet: SheetSnapshot | undefined, table: Table): Rates => {
  const rateColumn = columnOf(table, "rate");
  const groupColumn = columnOf(table, "group");
  const typeColumn = columnOf(table, "areaType", "unit");
  const contentColumn = contentColumnOf(table);
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
      const content = words(contentColumn);
      return [{ group: words(groupColumn), areaType: words(typeColumn), content, rate }];
    }
    const found = shownAt(sheet, row, rateColumn);
    messages.push(allocateTexts.badRate(sheetCell(table.sheet, row, rateColumn), found));
    return [];
  });
  return messages.length > 0 ? { kind: "wrong", messages } : { kind: "rows", rows };
};
