import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { formatNumber } from "../text/formatNumber";
import { readTables } from "./readTables";
import type { Table } from "./table";

/**
 * The tables of a sheet as its values alone tell them, for half the service calls: enough to see what kind of sheet it is,
 * not to read figures from. None where the sheet is hidden.
 */
export function glance(workbook: WorkbookSnapshot, name: string): readonly Table[] {
  const sheet = workbook.sheet(name);
  if (sheet === undefined || sheet.hidden) return [];
  const { id, values, formulas } = sheet;
  const none = values.map((line) => line.map(() => ""));
  const plain: SheetSnapshot = {
    id,
    name,
    hidden: false,
    maxRows: values.length,
    maxColumns: values[0]?.length ?? 0,
    values,
    formulas,
    displayed: values.map((line) =>
      line.map((cell) => (typeof cell === "number" ? formatNumber(cell) : "")),
    ),
    numberFormats: none,
    merges: [],
  };
  return readTables(plain);
}
