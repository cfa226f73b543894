import { unsureRows } from "../checks/unsureRows";
import type { Finding } from "../finding";
import { readingTexts } from "../messages/checkReading";
import { roleTexts } from "../messages/roles";
import { readNumber } from "../reading/readNumber";
import type { SheetSnapshot } from "../snapshot";
import { SURE, type Table, type TableColumn } from "./table";
import { tableName } from "./tableName";
import { cellName, sheetCell } from "../text/a1";

/** Columns from which on a table is more than any office reads across. */
const WIDE = 200;

const at = (
  table: Table,
  row: number,
  column: number,
): { readonly cell: string; readonly where: string } => ({
  cell: cellName(row, column),
  where: sheetCell(table.sheet, row, column),
});

const columnFinding = (table: Table, column: TableColumn): readonly Finding[] => {
  const { index, header, role, confidence, reasons } = column;
  if (confidence >= SURE || (header === "" && role === "other")) return [];
  const { sheet } = table;
  const { cell, where } = at(table, table.header.row, index);
  if (role === "other") {
    const text = readingTexts.unknownColumn(where, header);
    return [{ severity: "lưu ý", sheet, cell, code: "unknown-column", text }];
  }
  const text = readingTexts.unsureColumn(where, header, roleTexts[role], reasons.join("; "));
  return [{ severity: "cần xác nhận", sheet, cell, code: "unsure-column", text }];
};

const wideFinding = (table: Table): readonly Finding[] => {
  const { sheet, area } = table;
  if (area.columns <= WIDE) return [];
  const text = readingTexts.wide(tableName(table), area.columns);
  const { cell } = at(table, area.row, area.column);
  return [{ severity: "lưu ý", sheet, cell, code: "wide-table", text }];
};

/** Locales that write numbers as Vietnamese offices do. */
const COMMA_DECIMAL = /^(?:vi|fr|de|es|it|pt|nl|id|ru|tr|da|nb|sv|fi|pl|cs)/i;

/** "17.410" or "96,28" kept as text: what a sheet in English makes of Vietnamese numbers. */
const isVietnamese = (text: string): boolean => {
  const reading = readNumber(text);
  return reading.kind === "number" && (reading.habit === "," || reading.decimal !== undefined);
};

const localeFinding = (sheet: SheetSnapshot, table: Table, locale: string): readonly Finding[] => {
  if (COMMA_DECIMAL.test(locale)) return [];
  const columns = table.columns.filter(({ index }) => index !== table.keyColumn);
  for (const { row } of table.rows.filter(({ kind }) => kind !== "note")) {
    for (const { index } of columns) {
      const value = sheet.values[row]?.[index];
      if (typeof value !== "string" || !isVietnamese(value)) continue;
      const { cell, where } = at(table, row, index);
      const text = readingTexts.locale(where, locale, value);
      return [{ severity: "cần xác nhận", sheet: sheet.name, cell, code: "foreign-locale", text }];
    }
  }
  return [];
};

/** What is not sure about a table as it was read. */
export function readingFindings(
  sheet: SheetSnapshot,
  table: Table,
  locale: string,
): readonly Finding[] {
  return [
    ...table.columns.flatMap((column) => columnFinding(table, column)),
    ...unsureRows(table),
    ...wideFinding(table),
    ...localeFinding(sheet, table, locale),
  ];
}
