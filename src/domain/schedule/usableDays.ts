import { countsOn } from "../countsOn";
import type { Day } from "../day";
import type { Machine } from "./scheduleRequest";

/** A machine without a last day and almost without working days must not be searched for ever. */
const LONGEST_SEARCH = 40_000;

/**
 * The days on which a machine works, in order: from its first to its last day, in its calendar, without its days off.
 *
 * @param machine - The machine.
 * @param until - No day after this one.
 * @param enough - Stops after this many days.
 * @example
 *    usableDays({ first: 45027, calendar: { kind: "everyDay" }, shifts: 2, capacity: 160 }, 45029)
 *    // => [45027, 45028, 45029]
 */
export function usableDays(machine: Machine, until: number, enough = Infinity): Day[] {
  const days: Day[] = [];
  const last = Math.min(machine.last ?? Infinity, until, machine.first + LONGEST_SEARCH);
  for (let day = machine.first; day <= last && days.length < enough; day = (day + 1) as Day) {
    if (countsOn(machine.calendar, day) && machine.daysOff?.has(day) !== true) days.push(day);
  }
  return days;
}
