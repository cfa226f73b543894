import type { Area } from "../app/snapshot";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a range is, counted from 0. */
export function areaOf(range: Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
