import type { WorkbookSnapshot } from "../snapshot";
import { chooseTable } from "./chooseTable";
import { tableAt } from "./tableAt";
import type { FoundTable, TableSearch } from "./tableSearch";
import { tablesOn } from "./tablesOn";

/**
 * The default table: the one under the active cell, else the only fitting one on the active sheet, else the only fitting
 * one in the workbook. Other sheets are read only when the active one has no answer: each reading costs service calls.
 */
export function defaultTable(workbook: WorkbookSnapshot, search: TableSearch): FoundTable {
  const { sheetName, row, column } = workbook.active;
  const here = tablesOn(workbook, sheetName, search);
  const under = tableAt(here, row, column);
  if (under !== undefined && search.fits(under)) return { kind: "table", table: under };
  const onSheet = chooseTable(here, search);
  if (onSheet.kind !== "none") return onSheet;
  const elsewhere = workbook.sheetNames
    .filter((name) => name !== sheetName)
    .flatMap((name) => tablesOn(workbook, name, search));
  return chooseTable([...here, ...elsewhere], search);
}
