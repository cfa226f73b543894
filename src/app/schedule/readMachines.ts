import { machineTexts } from "../messages/scheduleMachines";
import { isBlankAt, wordsAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import { machineRow, type MachineRow } from "./machineRow";
import { MACHINE, MACHINE_FIRST_ROW } from "./machineSheet";
import { MACHINE_SHEET } from "./scheduleSheets";

type Sheet = Pick<SheetSnapshot, "name" | "values" | "displayed">;

/** Reads the sheet "Máy thu nhận", as people have edited it; every sentence names its cell. */
export function readMachines(sheet: Sheet, messages: string[]): readonly MachineRow[] {
  const isOurs = machineTexts.header.every(
    (text, column) => wordsAt(sheet, MACHINE_FIRST_ROW - 1, column) === fold(text),
  );
  if (!isOurs) {
    messages.push(machineTexts.noHeader(sheetReference(MACHINE_SHEET)));
    return [];
  }
  const rows: MachineRow[] = [];
  for (let row = MACHINE_FIRST_ROW; row < sheet.values.length; row += 1) {
    const isBlank = Array.from({ length: MACHINE.note }, (_, column) => column).every((column) =>
      isBlankAt(sheet, row, column),
    );
    if (!isBlank) rows.push(machineRow(sheet, row, messages));
  }
  if (rows.length === 0) {
    messages.push(machineTexts.noMachines(sheetCell(MACHINE_SHEET, MACHINE_FIRST_ROW, 0)));
  }
  return rows;
}
