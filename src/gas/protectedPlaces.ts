import type { ColumnTargets } from "../app/plan/columnTargets";
import type { SheetWrite } from "../app/plan/plan";
import { runsOf } from "../app/plan/runsOf";
import { areaName } from "../app/text/a1";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Places of a plan that the present person may not edit, such as "'PL 2'!D6:D24". */
export function protectedPlaces(
  spreadsheet: Spreadsheet,
  targets: readonly ColumnTargets[],
  blocks: readonly SheetWrite[],
): readonly string[] {
  const canEdit = (sheet: string, notation: string): boolean =>
    spreadsheet.getSheetByName(sheet)?.getRange(notation).canEdit() ?? true;
  const ofColumn = ({ sheet, column, cells }: ColumnTargets): readonly string[] => {
    const runs = runsOf(cells.map(({ row }) => row));
    const [first] = runs;
    const last = runs[runs.length - 1];
    if (first === undefined || last === undefined) return [];
    const name = (start: number, rows: number): string =>
      areaName({ row: start, column, rows, columns: 1 });
    // One question for the whole stretch; only when something in it is locked, one for each part of it.
    if (canEdit(sheet, name(first.start, last.start + last.count - first.start))) return [];
    return runs
      .map(({ start, count }) => name(start, count))
      .filter((notation) => runs.length === 1 || !canEdit(sheet, notation))
      .map((notation) => `'${sheet}'!${notation}`);
  };
  const ofBlock = ({ sheet }: SheetWrite): readonly string[] =>
    canEdit(sheet, "A1") ? [] : [`'${sheet}'`];
  return [...targets.flatMap(ofColumn), ...blocks.flatMap(ofBlock)];
}
