// The hidden sheet that remembers the last five runs, and what was taken back of them.
import {
  JOURNAL_HEAD,
  JOURNAL_SHEET,
  journalRow,
  readJournal,
  STATE_COLUMN,
  statesAfter,
  type PlacedEntry,
  type RunToCome,
} from "../app/journal/journalRows";
import type { JournalState } from "../app/journal/journalEntry";
import type { Plan } from "../app/plan/plan";
import { commitTexts } from "../app/messages/commit";
import type { JournalSheet } from "../app/snapshot";
import { typedText } from "../app/plan/typedText";
import { makeSheet, NEW_SHEET } from "./writeBlock";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The states of runs, from row `row` on. */
function setStates(
  spreadsheet: Spreadsheet,
  row: number,
  states: readonly (JournalState | "")[],
): void {
  spreadsheet
    .getSheetByName(JOURNAL_SHEET)
    ?.getRange(row + 1, STATE_COLUMN + 1, states.length, 1)
    .setValues(states.map((state) => [state]));
  SpreadsheetApp.flush();
}

/** Says what has become of a run. */
export function setState(spreadsheet: Spreadsheet, row: number, state: JournalState): void {
  setStates(spreadsheet, row, [state]);
}

/** A run that has begun to write. */
export interface BegunRun {
  readonly row: number;
  readonly run: number;
  /** The runs before it. */
  readonly earlier: readonly PlacedEntry[];
}

/** Says that a run ended well; one that took another back, or did it again, changes the state of both by one call. */
export function endRun(
  spreadsheet: Spreadsheet,
  { row, earlier }: BegunRun,
  { reverses, isBookkeeping }: Pick<Plan, "reverses" | "isBookkeeping">,
): void {
  if (isBookkeeping) setStates(spreadsheet, row, ["đã trả lại"]);
  else if (reverses === undefined) setStates(spreadsheet, row, ["xong"]);
  else setStates(spreadsheet, 1, statesAfter(earlier, row, reverses));
}

/** Makes room for a long image, and takes away rows that nobody uses: each would count as often as there are columns. */
function widen(sheet: Sheet, columns: number): void {
  const { rows } = JOURNAL_HEAD;
  const unused = sheet.getMaxRows() - rows;
  if (unused > 0) sheet.deleteRows(rows + 1, unused);
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(columns - missing, missing);
}

/** Keeps the image of what a run will write over, marked as being written, before anything is. */
export function beginRun(
  spreadsheet: Spreadsheet,
  journal: JournalSheet | undefined,
  coming: RunToCome,
): BegunRun {
  const earlier = readJournal(journal);
  const { row, run, cells } = journalRow(earlier, coming);
  const old = spreadsheet.getSheetByName(JOURNAL_SHEET);
  const sheet = old ?? makeSheet(spreadsheet, JOURNAL_SHEET);
  // Wide enough for the longest row is wide enough without asking.
  const longest = earlier.reduce((most, { pieces }) => Math.max(most, pieces), 0);
  const known = Math.max(NEW_SHEET.columns, JOURNAL_HEAD.columns + longest);
  if (cells.length > known) widen(sheet, cells.length);
  const line = cells.map((cell) => (typeof cell === "string" ? typedText(cell) : cell));
  const notice = line.map((_, index) => (index === 0 ? commitTexts.journalNotice : ""));
  const lines = (run === 1 ? [notice, line] : [line]) as (string | number)[][];
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  sheet.getRange(row + 2 - lines.length, 1, lines.length, line.length).setValues(lines);
  SpreadsheetApp.flush();
  return { row, run, earlier };
}
