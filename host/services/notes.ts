// Notes of cells, in Univer's own model.
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { Box } from "../engine/a1";
import type { Desk } from "./desk";

function model(desk: Desk): SheetsNoteModel {
  return desk.services.injector.get(SheetsNoteModel);
}

export function noteAt(desk: Desk, sheetId: string, row: number, column: number): string {
  return model(desk).getNote(desk.services.unitId, sheetId, { row, col: column })?.note ?? "";
}

export function setNote(
  desk: Desk,
  sheetId: string,
  row: number,
  column: number,
  text: string,
): void {
  const { unitId } = desk.services;
  if (text === "") model(desk).removeNote(unitId, sheetId, { row, col: column });
  else
    model(desk).updateNote(unitId, sheetId, row, column, {
      row,
      col: column,
      width: 160,
      height: 72,
      note: text,
    });
}

export function clearNotes(desk: Desk, sheetId: string, box: Box): void {
  for (const note of [
    ...(model(desk).getSheetNotes(desk.services.unitId, sheetId)?.values() ?? []),
  ]) {
    const inside =
      note.row >= box.row &&
      note.row < box.row + box.rows &&
      note.col >= box.column &&
      note.col < box.column + box.columns;
    if (inside)
      model(desk).removeNote(desk.services.unitId, sheetId, { row: note.row, col: note.col });
  }
}
