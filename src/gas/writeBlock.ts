import { paddedBlock } from "../app/plan/paddedBlock";
import type { CellContent } from "../app/plan/plan";
import { cellInput } from "./cellInput";
import type { Zone } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's size of a new sheet; people make sheets larger far more often than smaller. */
const NEW = { rows: 1000, columns: 26 };

/** Makes a grid large enough; a new one is of known size and costs no question. */
export function ensureSize(sheet: Sheet, rows: number, columns: number, isNew = false): void {
  if (isNew && rows <= NEW.rows && columns <= NEW.columns) return;
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** Makes a sheet behind all others. */
export function makeSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  // Making a sheet shows it; people stay where they were.
  spreadsheet.setActiveSheet(active);
  return sheet;
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

const usedSize = (sheet: Sheet) => {
  const range = sheet.getDataRange();
  return { rows: range.getNumRows(), columns: range.getNumColumns() };
};

/** Rewrites a whole sheet as one block at A1; whatever else it held is cleared by the same call. */
export function writeBlock(
  sheet: Sheet,
  block: readonly (readonly CellContent[])[],
  zone: Zone,
  isNew = false,
): void {
  const used = isNew ? { rows: 0, columns: 0 } : usedSize(sheet);
  const padded = paddedBlock(block, used.rows, used.columns);
  ensureSize(sheet, padded.length, padded[0]?.length ?? 1, isNew);
  writeArea(sheet, 0, 0, padded, zone);
}
