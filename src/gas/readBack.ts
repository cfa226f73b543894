import type { SizedGrid } from "../app/plan/alignGrid";
import type { ColumnTargets } from "../app/plan/columnTargets";
import { isAsWritten, isBlockWritten } from "../app/plan/isAsWritten";
import { isUnchanged } from "../app/plan/isUnchanged";
import type { CellContent, Fingerprint, Plan } from "../app/plan/plan";
import { verifySheet, type Verdict } from "../app/plan/verifySheet";
import type { OpenWorkbook } from "./openWorkbook";
import { formulasOf, readGrid, type Reading } from "./readGrid";
import { whileItFits } from "./whileItFits";
import { cellValues } from "./zone";

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

/** The last look before the first write; undefined when the sheet is no longer what the plan was made on. */
export function lastLook(
  open: OpenWorkbook,
  { name, prints, targets }: Ground,
): SizedGrid | undefined {
  const { spreadsheet, snapshot } = open;
  const sheet = spreadsheet.getSheetByName(name);
  const planned = snapshot.sheet(name);
  if (planned === undefined) {
    // A sheet that the plan makes is blank.
    return sheet ? undefined : { values: [], formulas: [], maxRows: 0, maxColumns: 0 };
  }
  if (!sheet) return undefined;
  if (targets.length === 0) {
    // Only read, never written: the look after the writing is enough, since nothing of ours has to be found again here.
    const { values } = planned;
    const [line = []] = values;
    return { values, formulas: [], maxRows: values.length, maxColumns: line.length };
  }
  // The size comes first: what moves after it shows in the values, and is then refused.
  const { maxRows, maxColumns, formulas } = planned;
  const values = open.valuesNow(name);
  const isSame = values !== undefined && isUnchanged(planned, values, prints, targets);
  return isSame ? { maxRows, maxColumns, formulas, values } : undefined;
}

/** Whether the plan wrote formulas on a sheet, or over some. */
const touchesFormulas = (targets: readonly ColumnTargets[]): boolean =>
  targets.some(({ cells }) =>
    cells.some(({ before, after }) => "formula" in before || "formula" in after),
  );

/** How much of a sheet the last look and our cells cover. */
function coveredSize(values: SizedGrid["values"], targets: readonly ColumnTargets[]) {
  let rows = values.length;
  let columns = values[0]?.length ?? 0;
  for (const { column, cells } of targets) {
    columns = Math.max(columns, column + 1);
    for (const { row } of cells) rows = Math.max(rows, row + 1);
  }
  return { rows, columns };
}

/** The quick look after writing: whether all is as it should be. */
export function isWritten(
  { spreadsheet, reading }: OpenWorkbook,
  before: SizedGrid,
  { name, prints, targets }: Ground,
): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) return false;
  const size = coveredSize(before.values, targets);
  if (size.rows * size.columns === 0) return true;
  const look = whileItFits(sheet, size, () => {
    const range = sheet.getRange(1, 1, size.rows, size.columns);
    const values = cellValues(range.getValues(), reading.zone);
    return touchesFormulas(targets) ? { values, formulas: formulasOf(range, reading) } : { values };
  });
  return look !== undefined && isAsWritten(before, look, targets, prints);
}

/** The quick look at a product sheet. */
export function isBlockKept(
  { spreadsheet, reading }: OpenWorkbook,
  name: string,
  block: readonly (readonly CellContent[])[],
): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet || block.length === 0) return !sheet === (block.length === 0);
  const size = { rows: block.length, columns: block[0]?.length ?? 1 };
  const values = whileItFits(sheet, size, () =>
    cellValues(sheet.getRange(1, 1, size.rows, size.columns).getValues(), reading.zone),
  );
  return values !== undefined && isBlockWritten(block, values);
}

const sizedGrid = (sheet: Sheet, reading: Reading): SizedGrid => ({
  maxRows: sheet.getMaxRows(),
  maxColumns: sheet.getMaxColumns(),
  ...readGrid(sheet.getDataRange(), reading),
});

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

/** Reads a sheet in full after something was not as written, and judges what stands where. */
export function readBack(
  sheet: Sheet,
  before: SizedGrid,
  { prints, targets }: Ground,
  reading: Reading,
): Verdict {
  const settled = settledGrid(sheet, reading);
  if (targets.length > 0) return verifySheet(before, settled, targets, prints);
  // Of a sheet that was only read, values alone are known.
  const { maxRows, maxColumns } = before;
  return verifySheet(before, { ...settled, formulas: [], maxRows, maxColumns }, targets, prints);
}
