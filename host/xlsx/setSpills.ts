// Spilled cells are no part of Univer's snapshot, yet .xlsx has to hold what they show.
import type { IWorksheetData } from "@univerjs/core";
import { carried, carry, type CarriedSheet, type Spill } from "./carried";

/** To be called on every sheet of a snapshot before `writeXlsx`: positions from the time of opening are out of date. */
export function setSpills(sheet: Partial<IWorksheetData>, spills: readonly Spill[]): void {
  carry(sheet, { ...carried<CarriedSheet>(sheet), spills });
}

/** What array formulas showed when the workbook was saved last: kept for those that the engine cannot compute. */
export const spillsOf = (sheet: Partial<IWorksheetData>): readonly Spill[] =>
  carried<CarriedSheet>(sheet).spills ?? [];
