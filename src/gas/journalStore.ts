// The hidden sheet that remembers the last five runs, and what was taken back of them.
import {
  JOURNAL_SHEET,
  journalRow,
  readJournal,
  STATE_COLUMN,
  statesAfter,
} from "../app/journal/journalRows";
import type { PlacedEntry, RunToCome } from "../app/journal/journalRows";
import type { JournalState } from "../app/journal/journalEntry";
import type { Plan } from "../app/plan/plan";
import { commitTexts } from "../app/messages/commit";
import type { CellValue } from "../app/snapshot";
import { typedText } from "../app/plan/typedText";
import { ensureSize, makeSheet } from "./writeBlock";

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

/** Says that a run left nothing behind. */
export function setState(spreadsheet: Spreadsheet, row: number, state: JournalState): void {
  spreadsheet
    .getSheetByName(JOURNAL_SHEET)
    ?.getRange(row + 1, STATE_COLUMN + 1)
    .setValue(state);
  SpreadsheetApp.flush();
}

/** Says that a run ended well; one that took another back, or did it again, changes the state of both by one call. */
export function endRun(
  spreadsheet: Spreadsheet,
  row: number,
  { reverses }: Pick<Plan, "reverses">,
): void {
  const sheet = spreadsheet.getSheetByName(JOURNAL_SHEET);
  if (!sheet) return;
  if (reverses === undefined) {
    setState(spreadsheet, row, "xong");
    return;
  }
  const states = statesAfter(valuesOf(sheet), row, reverses);
  sheet.getRange(2, STATE_COLUMN + 1, states.length, 1).setValues(states.map((state) => [state]));
  SpreadsheetApp.flush();
}

/** Keeps the image of what a run will write over, marked as being written, before anything is. */
export function beginRun(
  spreadsheet: Spreadsheet,
  coming: RunToCome,
): { readonly row: number; readonly run: number } {
  const old = spreadsheet.getSheetByName(JOURNAL_SHEET);
  const sheet = old ?? makeSheet(spreadsheet, JOURNAL_SHEET);
  const { row, run, cells } = journalRow(old ? valuesOf(old) : [], coming);
  ensureSize(sheet, row + 1, cells.length, !old);
  const line = cells.map((cell) => (typeof cell === "string" ? typedText(cell) : cell));
  const notice = line.map((_, index) => (index === 0 ? commitTexts.journalNotice : ""));
  const lines = (run === 1 ? [notice, line] : [line]) as (string | number)[][];
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  sheet.getRange(row + 2 - lines.length, 1, lines.length, line.length).setValues(lines);
  SpreadsheetApp.flush();
  return { row, run };
}
