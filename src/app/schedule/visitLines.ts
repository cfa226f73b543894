import type { Day } from "../../domain/day";
import type { Visit } from "../../domain/schedule/intakeSchedule";
import type { Shift } from "./shiftHours";

/** What a visit does in one shift. */
export interface ShiftDays {
  /** Counted from 0. */
  readonly shift: number;
  readonly hours: Shift;
  readonly days: readonly Day[];
}

/** The days of a visit by shift, in order of time; a visit of whole days has them in every shift. */
export function visitLines({ slots }: Visit, shifts: readonly Shift[]): readonly ShiftDays[] {
  return shifts
    .map((hours, shift) => ({
      shift,
      hours,
      days: slots.filter((slot) => (slot.shift ?? shift) === shift).map(({ day }) => day),
    }))
    .filter(({ days }) => days.length > 0);
}
