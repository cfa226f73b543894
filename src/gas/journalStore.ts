// The hidden sheet that remembers the last five runs.
import { JOURNAL_SHEET, journalRow, readJournal, STATE_COLUMN } from "../app/journal/journalRows";
import type { PlacedEntry, RunToCome } from "../app/journal/journalRows";
import type { JournalState } from "../app/journal/journalEntry";
import { commitTexts } from "../app/messages/commit";
import type { CellValue } from "../app/snapshot";
import { typedText } from "../app/plan/typedText";
import { ensureSize } from "./writeBlock";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const valuesOf = (sheet: Sheet): readonly (readonly CellValue[])[] =>
  sheet.getDataRange().getValues() as CellValue[][];

/** Runs that died while writing, latest first. */
export function unfinishedRuns(spreadsheet: Spreadsheet): readonly PlacedEntry[] {
  const sheet = spreadsheet.getSheetByName(JOURNAL_SHEET);
  if (!sheet) return [];
  return readJournal(valuesOf(sheet)).filter(({ state }) => state === "đang ghi");
}

/** Says how a run ended. */
export function setState(spreadsheet: Spreadsheet, row: number, state: JournalState): void {
  spreadsheet
    .getSheetByName(JOURNAL_SHEET)
    ?.getRange(row + 1, STATE_COLUMN + 1)
    .setValue(state);
  SpreadsheetApp.flush();
}

function makeSheet(spreadsheet: Spreadsheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(JOURNAL_SHEET, spreadsheet.getNumSheets());
  // Making a sheet shows it; people stay where they were.
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** Keeps the image of what a run will write over, marked as being written, before anything is. */
export function beginRun(
  spreadsheet: Spreadsheet,
  coming: RunToCome,
): { readonly row: number; readonly run: number } {
  const sheet = spreadsheet.getSheetByName(JOURNAL_SHEET) ?? makeSheet(spreadsheet);
  const { row, run, cells } = journalRow(valuesOf(sheet), coming);
  ensureSize(sheet, row + 1, cells.length);
  const values = [cells.map((cell) => (typeof cell === "string" ? typedText(cell) : cell))];
  if (run === 1) sheet.getRange(1, 1).setValue(commitTexts.journalNotice);
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  sheet.getRange(row + 1, 1, 1, cells.length).setValues(values as (string | number)[][]);
  SpreadsheetApp.flush();
  return { row, run };
}
