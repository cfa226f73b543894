import { sheetCell } from "../text/a1";
import type { Table } from "./table";

/** How a table is named in forms and on the command line: by the first cell of its header, "'Phụ lục 2'!A5". */
export function tableName(table: Table): string {
  return sheetCell(table.sheet, table.header.row, table.header.column);
}
