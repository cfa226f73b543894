import { paddedBlock } from "../app/plan/paddedBlock";
import type { CellContent } from "../app/plan/plan";
import { cellWriter } from "./cellWriter";
import { rangeOfName } from "./readNames";
import type { Zone } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Block = readonly (readonly CellContent[])[];

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How far a sheet is used, and how large it is at all, which is asked only when it may be too small. */
export interface Ground {
  readonly used: Size;
  grid(): Size;
}

/** Google's size of a new sheet. */
export const NEW_SHEET: Size = { rows: 1000, columns: 26 };
/** A sheet that was just made. */
export const NEW_GROUND: Ground = { used: { rows: 0, columns: 0 }, grid: () => NEW_SHEET };

/** Makes a grid large enough. */
export function ensureSize(sheet: Sheet, { rows, columns }: Size, ground: Ground): void {
  const { used } = ground;
  if (rows <= used.rows && columns <= used.columns) return;
  const old = ground.grid();
  if (rows > old.rows) sheet.insertRowsAfter(old.rows, rows - old.rows);
  if (columns > old.columns) sheet.insertColumnsAfter(old.columns, columns - old.columns);
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
    if (rangeOfName(named)?.getSheet().getSheetId() === id) named.remove();
  }
  spreadsheet.deleteSheet(sheet);
}

/** Writes a block in one call. */
export function writeArea(
  sheet: Sheet,
  row: number,
  column: number,
  block: Block,
  zone: Zone,
): void {
  const write = cellWriter(zone);
  const values = block.map((line, down) =>
    line.map((content, right) => write(content, row + down, column + right)),
  );
  sheet.getRange(row + 1, column + 1, block.length, block[0]?.length ?? 1).setValues(values);
}

const groundOf = (sheet: Sheet): Ground => {
  const range = sheet.getDataRange();
  return {
    used: { rows: range.getNumRows(), columns: range.getNumColumns() },
    grid: () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
  };
};

/** Rewrites a whole sheet as one block at A1; whatever else it held is cleared by the same call. */
export function writeBlock(
  sheet: Sheet,
  block: Block,
  zone: Zone,
  ground: Ground = groundOf(sheet),
): void {
  const { used } = ground;
  const padded = paddedBlock(block, used.rows, used.columns);
  ensureSize(sheet, { rows: padded.length, columns: padded[0]?.length ?? 1 }, ground);
  writeArea(sheet, 0, 0, padded, zone);
}
