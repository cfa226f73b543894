// Changes of a workbook's shape, through Univer's own commands: formulas, merges, names and notes follow.
import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type Worksheet } from "@univerjs/core";
import { InsertSheetMutation, SetWorksheetHideMutation } from "@univerjs/sheets";
import { fail, googleSheetId, type Desk } from "./desk";

export type Line = "row" | "column";

function facade(desk: Desk, sheet: Worksheet) {
  const book = desk.api.getUniverSheet(desk.services.unitId);
  const found = book?.getSheetBySheetId(sheet.getSheetId());
  return found ?? fail(desk, "Trang tính không còn nữa.");
}

export function insertLines(
  desk: Desk,
  sheet: Worksheet,
  what: Line,
  index: number,
  count: number,
): void {
  const size = what === "row" ? sheet.getRowCount() : sheet.getColumnCount();
  if (count < 1) fail(desk, `The number of ${what}s to insert must be at least 1.`);
  if (index < 0 || index > size) fail(desk, "Those rows are out of bounds.");
  if (index === size) {
    // Nothing moves: the grid grows. Univer's command does nothing past the last line.
    if (what === "row") sheet.setRowCount(size + count);
    else sheet.setColumnCount(size + count);
    desk.cells.onChange?.(sheet.getSheetId());
  } else {
    const target = facade(desk, sheet);
    if (what === "row") target.insertRows(index, count);
    else target.insertColumns(index, count);
  }
  desk.calculator.restructured();
}

export function deleteLines(
  desk: Desk,
  sheet: Worksheet,
  what: Line,
  index: number,
  count: number,
): void {
  const size = what === "row" ? sheet.getRowCount() : sheet.getColumnCount();
  if (index < 0 || count < 1 || index + count > size)
    fail(
      desk,
      what === "row" ? "Those rows are out of bounds." : "Those columns are out of bounds.",
    );
  if (count === size) fail(desk, `You can't delete all the ${what}s on the sheet.`);
  const target = facade(desk, sheet);
  if (what === "row") target.deleteRows(index, count);
  else target.deleteColumns(index, count);
  desk.calculator.restructured();
}

export function renameSheet(desk: Desk, sheet: Worksheet, name: string): void {
  const same = desk.services.workbook.getSheetBySheetName(name);
  if (same && same !== sheet)
    fail(desk, `A sheet with the name "${name}" already exists. Please enter another name.`);
  // Through the facade, because formulas and names that mention the sheet have to learn its new name.
  facade(desk, sheet).setName(name);
  desk.calculator.restructured();
}

export function setHidden(desk: Desk, sheetId: string, hidden: boolean): void {
  const { workbook, commands, unitId } = desk.services;
  const shown = workbook
    .getSheets()
    .filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
  if (hidden && shown.length === 1 && shown[0]?.getSheetId() === sheetId) {
    fail(desk, "You can't hide all the sheets in a document.");
  }
  commands.syncExecuteCommand(SetWorksheetHideMutation.id, {
    unitId,
    subUnitId: sheetId,
    hidden: hidden ? 1 : 0,
  });
}

/** Google's new sheet. */
const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
} as const;

export function addSheet(desk: Desk, name: string, index: number): string {
  const { workbook, commands, unitId } = desk.services;
  if (workbook.getSheetBySheetName(name))
    fail(desk, `A sheet with the name "${name}" already exists. Please enter another name.`);
  const taken = new Set(workbook.getSheets().map((sheet) => googleSheetId(sheet.getSheetId())));
  let number = 1;
  while (taken.has(number)) number++;
  const id = String(number);
  commands.syncExecuteCommand(InsertSheetMutation.id, {
    unitId,
    index,
    sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...NEW_SHEET }),
  });
  desk.calculator.restructured();
  return id;
}

export function removeSheet(desk: Desk, sheetId: string): void {
  const { workbook, unitId } = desk.services;
  if (workbook.getSheets().length === 1)
    fail(desk, "You can't remove all the sheets in a document.");
  desk.api.getUniverSheet(unitId)?.deleteSheet(sheetId);
  for (const list of [desk.google.metadata, desk.google.protections, desk.google.charts]) {
    for (let i = list.length - 1; i >= 0; i--) if (list[i]?.sheetId === sheetId) list.splice(i, 1);
  }
  for (const chart of desk.google.charts)
    chart.ranges = chart.ranges.filter((range) => range.sheetId !== sheetId);
  desk.calculator.restructured();
}

export function setLineSize(
  desk: Desk,
  sheet: Worksheet,
  what: Line,
  index: number,
  count: number,
  size: number,
): void {
  for (let i = index; i < index + count; i++) {
    if (what === "row")
      Object.assign(sheet.getRowManager().getRowOrCreate(i), { h: size, ah: size, ia: 0 });
    else Object.assign(sheet.getColumnManager().getColumnOrCreate(i), { w: size });
  }
  desk.cells.onChange?.(sheet.getSheetId());
}

export function setLinesHidden(
  desk: Desk,
  sheet: Worksheet,
  what: Line,
  index: number,
  count: number,
  hidden: boolean,
): void {
  for (let i = index; i < index + count; i++) {
    const line =
      what === "row"
        ? sheet.getRowManager().getRowOrCreate(i)
        : sheet.getColumnManager().getColumnOrCreate(i);
    line.hd = hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  }
  desk.cells.onChange?.(sheet.getSheetId());
}
