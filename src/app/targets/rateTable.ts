import { compareProducts } from "../../domain/compareProducts";
import type { Rational } from "../../domain/rational";
import { rational } from "../../domain/rational";
import { allocateTexts } from "../messages/allocateTargets";
import { readNumberColumn, type NumberCell } from "../reading/readNumberColumn";
import { readRateColumn } from "../reading/readRateColumn";
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
  const header = table.columns.find(({ index }) => index === rateColumn)?.header ?? "";
  const places = body.map(({ row }) => [row, rateColumn] as const);
  const messages: string[] = [];
  const rows = sharesOf(sheet, places, header).flatMap((share, index): RateRow[] => {
    const row = body[index]?.row ?? 0;
    if (typeof share === "number") {
      const words = (column: number | undefined): string => {
        const text = column === undefined ? "" : wordsAt(sheet, row, column);
        return REST.test(text) ? "" : text;
      };
      const content = words(contentColumn);
      const rate = rational(share);
      return [{ group: words(groupColumn), areaType: words(typeColumn), content, rate }];
    }
    const found = shownAt(sheet, row, rateColumn);
    messages.push(allocateTexts[share](sheetCell(table.sheet, row, rateColumn), found));
    return [];
  });
  return messages.length > 0 ? { kind: "wrong", messages } : { kind: "rows", rows };
};

/** The rates as shares of one, or why a cell is none. The nearest double prints as the decimal that was typed: it stays exact. */
const sharesOf = (
  sheet: SheetSnapshot,
  places: readonly (readonly [row: number, column: number])[],
  header: string,
): readonly (number | "badRate" | "unclearRate")[] => {
  const raw = places.map((place) => valueAt(sheet, ...place));
  const formats = places.map(([row, column]) => sheet.numberFormats[row]?.[column] ?? "");
  const byColumn = readRateColumn(raw, formats);
  // A header with "%" makes percentages of all that have no sign of their own.
  const byHeader = header.includes("%")
    ? readRateColumn(raw, formats, readNumberColumn(raw, "number").map(hundredth))
    : byColumn;
  return byHeader.map((cell, index) => {
    const value = raw[index];
    // Divisions have no exact decimal.
    const isDivision = typeof value === "string" && value.includes("/");
    return isDivision ? "badRate" : shareOf(cell, byColumn[index]);
  });
};

/** @param other - By the figures alone: what they prove against their header is for a person to settle. */
const shareOf = (
  cell: NumberCell,
  other: NumberCell | undefined,
): number | "badRate" | "unclearRate" => {
  if (cell.kind === "problem" && cell.problem === "ambiguous") return "unclearRate";
  if (cell.kind !== "value" || cell.value < 0) return "badRate";
  return other?.kind === "value" && other.value !== cell.value ? "unclearRate" : cell.value;
};

const hundredth = (cell: NumberCell): number => (cell.kind === "value" ? cell.value / 100 : NaN);
