// What Google hands to a trigger that goes off when a person typed in one cell.
import { readA1 } from "../engine/a1";
import type { Desk } from "./desk";
import { rangeService, type RangeService } from "./rangeService";

export interface EditedCell {
  readonly sheet: string;
  /** In A1 notation. */
  readonly cell: string;
  /** What the cell holds now, as Google says it: a ticked box is "TRUE". */
  readonly value: string;
}

export interface EditEvent {
  readonly range: RangeService;
  readonly value: string;
}

export function editEvent(desk: Desk, { sheet: name, cell, value }: EditedCell): EditEvent {
  const sheet = desk.services.workbook.getSheetBySheetName(name);
  const box = sheet && readA1(cell, sheet.getRowCount(), sheet.getColumnCount());
  if (!sheet || !box) throw new Error(`Không có ô ${name}!${cell}.`);
  return { range: rangeService(desk, sheet.getSheetId(), box), value };
}
