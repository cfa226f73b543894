import type { Finding } from "../finding";
import { readingTexts } from "../messages/checkReading";
import type { Table } from "../table/table";
import { cellName, sheetCell } from "../text/a1";

/** Rows of a table that may be other than they were read: a total among units, names in old fonts. */
export function unsureRows({ sheet, rows, keyColumn }: Table): readonly Finding[] {
  return rows.flatMap(({ row, doubt }): readonly Finding[] => {
    if (doubt === undefined) return [];
    const text = readingTexts.unsureRow(sheetCell(sheet, row, keyColumn), doubt);
    const cell = cellName(row, keyColumn);
    return [{ severity: "cần xác nhận", sheet, cell, code: "unsure-row", text }];
  });
}
