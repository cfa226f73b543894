import type { SizedGrid } from "../app/plan/alignGrid";
import type { ColumnTargets } from "../app/plan/columnTargets";
import { isUnchanged } from "../app/plan/isUnchanged";
import type { Fingerprint, Plan } from "../app/plan/plan";
import { verifySheet, type Verdict } from "../app/plan/verifySheet";
import type { WorkbookSnapshot } from "../app/snapshot";
import { readGrid, type Reading } from "./readGrid";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a plan rests on and writes, on one sheet. */
export interface Ground {
  readonly name: string;
  readonly prints: readonly Fingerprint[];
  readonly targets: readonly ColumnTargets[];
}

/** Sheets that a plan reads or writes cells of. */
export function groundsOf(plan: Plan, targets: readonly ColumnTargets[]): readonly Ground[] {
  const names = new Set([...plan.restsOn, ...targets].map(({ sheet }) => sheet));
  return [...names].map((name) => ({
    name,
    prints: plan.restsOn.filter(({ sheet }) => sheet === name),
    targets: targets.filter(({ sheet }) => sheet === name),
  }));
}

const sizedGrid = (sheet: Sheet, reading: Reading): SizedGrid => ({
  maxRows: sheet.getMaxRows(),
  maxColumns: sheet.getMaxColumns(),
  ...readGrid(sheet.getDataRange(), reading),
});

/** The last reading before the first write; undefined when the sheet is no longer what the plan was made on. */
export function lastReading(
  spreadsheet: Spreadsheet,
  workbook: WorkbookSnapshot,
  { name, prints, targets }: Ground,
  reading: Reading,
): SizedGrid | undefined {
  const sheet = spreadsheet.getSheetByName(name);
  const planned = workbook.sheet(name);
  if (planned === undefined) {
    // A sheet that the plan makes is blank.
    return sheet ? undefined : { values: [], formulas: [], maxRows: 0, maxColumns: 0 };
  }
  if (!sheet) return undefined;
  if (targets.length === 0) {
    // Only read, never written: the look after the writing is enough, since nothing of ours has to be found again here.
    const [line = []] = planned.values;
    const { values, formulas } = planned;
    return { values, formulas, maxRows: values.length, maxColumns: line.length };
  }
  // The size comes first: what moves after it shows in the values, and is then refused.
  const { maxRows, maxColumns } = planned;
  const now = { maxRows, maxColumns, ...readGrid(sheet.getDataRange(), reading) };
  return isUnchanged(planned, now, prints, targets) ? now : undefined;
}

const MOST_READINGS = 4;

/** Two equal readings in a row: values and formulas then belong together. */
function settledGrid(sheet: Sheet, reading: Reading): SizedGrid {
  let grid = sizedGrid(sheet, reading);
  for (let count = 1; count < MOST_READINGS; count += 1) {
    const again = sizedGrid(sheet, reading);
    if (JSON.stringify(again) === JSON.stringify(grid)) break;
    grid = again;
  }
  return grid;
}

/** Reads a sheet back after writing and judges it; looks twice when something is not as written. */
export function readBack(
  sheet: Sheet,
  before: SizedGrid,
  { prints, targets }: Ground,
  reading: Reading,
): Verdict {
  const { maxRows, maxColumns } = before;
  const size = { maxRows, maxColumns };
  const first = { ...readGrid(sheet.getDataRange(), reading), ...size };
  const verdict = verifySheet(before, first, targets, prints);
  if (verdict.isIntact && verdict.edited.length === 0) return verdict;
  const settled = settledGrid(sheet, reading);
  return verifySheet(
    before,
    targets.length === 0 ? { ...settled, ...size } : settled,
    targets,
    prints,
  );
}
