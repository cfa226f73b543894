import { paddedBlock } from "../app/plan/paddedBlock";
import type { CellContent } from "../app/plan/plan";
import { cellInput } from "./cellInput";
import type { Zone } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes a grid large enough. */
export function ensureSize(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Removes a sheet that the product made, and the names on it, which would dangle. */
export function removeSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
  const id = sheet.getSheetId();
  for (const named of spreadsheet.getNamedRanges()) {
    if (named.getRange().getSheet().getSheetId() === id) named.remove();
  }
  spreadsheet.deleteSheet(sheet);
}

/** Writes a block in one call. */
export function writeArea(
  sheet: Sheet,
  row: number,
  column: number,
  block: readonly (readonly CellContent[])[],
  zone: Zone,
): void {
  const values = block.map((line, down) =>
    line.map((content, right) => cellInput(content, row + down, column + right, zone)),
  );
  sheet.getRange(row + 1, column + 1, block.length, block[0]?.length ?? 1).setValues(values);
}

/** Rewrites a whole sheet as one block at A1; whatever else it held is cleared by the same call. */
export function writeBlock(
  sheet: Sheet,
  block: readonly (readonly CellContent[])[],
  zone: Zone,
): void {
  const used = sheet.getDataRange();
  const padded = paddedBlock(block, used.getNumRows(), used.getNumColumns());
  ensureSize(sheet, padded.length, padded[0]?.length ?? 1);
  writeArea(sheet, 0, 0, padded, zone);
}
