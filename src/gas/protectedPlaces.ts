import type { ColumnTargets } from "../app/plan/columnTargets";
import type { SheetWrite } from "../app/plan/plan";
import { runsOf, type Run } from "../app/plan/runsOf";
import type { Area } from "../app/snapshot";
import { areaName } from "../app/text/a1";
import type { OpenWorkbook } from "./openWorkbook";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether a whole sheet is locked for the present person: then no rows and columns can be added either. */
const isLocked = (sheet: Sheet): boolean =>
  sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((protection) => !protection.canEdit());

/** The least area around all targets. */
function boxOf(targets: readonly ColumnTargets[]): Area {
  let [top, bottom, left, right] = [Infinity, 0, Infinity, 0];
  for (const { column, cells } of targets) {
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    for (const { row } of cells) [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Places of a plan that the present person may not edit, such as "'PL 2'!D6:D24". */
export function protectedPlaces(
  { spreadsheet, snapshot }: OpenWorkbook,
  targets: readonly ColumnTargets[],
  blocks: readonly SheetWrite[],
): readonly string[] {
  const canEdit = (name: string, area: Area): boolean => {
    const sheet = spreadsheet.getSheetByName(name);
    const grid = snapshot.sheet(name);
    if (!sheet || !grid) return true;
    // Cells that come only with the writing can be asked about only as part of their sheet.
    const rows = Math.min(area.rows, grid.maxRows - area.row);
    const columns = Math.min(area.columns, grid.maxColumns - area.column);
    const isInside = rows > 0 && columns > 0;
    const isWhole = rows === area.rows && columns === area.columns;
    if (!isWhole && isLocked(sheet)) return false;
    return !isInside || sheet.getRange(areaName({ ...area, rows, columns })).canEdit();
  };
  const ofColumn = ({ sheet, column, cells }: ColumnTargets): readonly string[] => {
    const runs = runsOf(cells.map(({ row }) => row));
    const areaOf = ({ start, count }: Run): Area => ({
      row: start,
      column,
      rows: count,
      columns: 1,
    });
    return runs
      .map(areaOf)
      .filter((area) => !canEdit(sheet, area))
      .map((area) => `'${sheet}'!${areaName(area)}`);
  };
  // One question for all that is written on a sheet; only when something there is locked, one for each part of it.
  const ofSheet = (name: string): readonly string[] => {
    const own = targets.filter(({ sheet }) => sheet === name);
    return canEdit(name, boxOf(own)) ? [] : own.flatMap(ofColumn);
  };
  const ofBlock = ({ sheet }: SheetWrite): readonly string[] => {
    const isOpen = spreadsheet.getSheetByName(sheet)?.getRange("A1").canEdit() ?? true;
    return isOpen ? [] : [`'${sheet}'`];
  };
  const sheets = new Set(targets.map(({ sheet }) => sheet));
  return [...[...sheets].flatMap(ofSheet), ...blocks.flatMap(ofBlock)];
}
