import { civilDate, type Day } from "../../domain/day";
import type { Visit } from "../../domain/schedule/intakeSchedule";
import type { Shift } from "./shiftHours";

/** What a visit does in one shift of one month. */
export interface ShiftDays {
  /** Counted from 0. */
  readonly shift: number;
  readonly hours: Shift;
  readonly days: readonly Day[];
}

const monthOf = (day: Day): string => {
  const { year, month } = civilDate(day);
  return `${year}/${month}`;
};

/** The days of a visit by month and shift, in order of time; a visit of whole days has them in every shift. */
export function visitLines({ slots }: Visit, shifts: readonly Shift[]): readonly ShiftDays[] {
  const months = new Set(slots.map(({ day }) => monthOf(day)));
  return [...months].flatMap((month) =>
    shifts
      .map((hours, shift) => ({
        shift,
        hours,
        days: slots
          .filter((slot) => monthOf(slot.day) === month && (slot.shift ?? shift) === shift)
          .map(({ day }) => day),
      }))
      .filter(({ days }) => days.length > 0),
  );
}
