import type { WorkbookSnapshot } from "../snapshot";
import { readTables } from "./readTables";
import type { Table } from "./table";
import type { TableSearch } from "./tableSearch";

/** Tables of one sheet; none where it is hidden, not there, or the product's own. */
export function tablesOn(
  workbook: WorkbookSnapshot,
  name: string,
  search: TableSearch,
): readonly Table[] {
  if (search.skips(name)) return [];
  const sheet = workbook.sheet(name);
  return sheet === undefined || sheet.hidden ? [] : readTables(sheet, workbook.marks);
}
