import type { WorkbookSnapshot } from "../snapshot";
import { parseAddress } from "../text/a1";
import { fold } from "../text/fold";
import { chooseTable } from "./chooseTable";
import { tableAt } from "./tableAt";
import type { FoundTable, TableSearch } from "./tableSearch";
import { tablesOn } from "./tablesOn";

/** The table that a text names: any of its cells ("'PL 2'!B7", "B7" on the active sheet), or a sheet that holds one fitting. */
export function namedTable(
  workbook: WorkbookSnapshot,
  text: string,
  search: TableSearch,
): FoundTable {
  const address = parseAddress(text);
  const wanted = address === undefined ? text.trim().replace(/^'(.*)'!?$/, "$1") : address.sheet;
  const sheet = wanted === undefined ? workbook.active.sheetName : sheetNamed(workbook, wanted);
  if (sheet === undefined) return { kind: "none", unfit: [] };
  const tables = tablesOn(workbook, sheet, search);
  if (address === undefined) return chooseTable(tables, search);
  const table = tableAt(tables, address.area.row, address.area.column);
  return chooseTable(table === undefined ? [] : [table], search);
}

/** By its very name, else without case and diacritics where only one answers. */
const sheetNamed = (workbook: WorkbookSnapshot, wanted: string): string | undefined => {
  if (workbook.sheetNames.includes(wanted)) return wanted;
  const [name, ...others] = workbook.sheetNames.filter((other) => fold(other) === fold(wanted));
  return others.length === 0 ? name : undefined;
};
