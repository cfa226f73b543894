import type { Calendar } from "./calendar";
import { weekday, type Day } from "./day";

const LAST_WEEKDAY = { everyDay: 7, mondayToSaturday: 6, workingDays: 5 } as const;

/**
 * Whether a day counts in a calendar.
 *
 * @param calendar - Weekdays with days off and make-up days, or the office's own list.
 * @param day - Any day.
 * @example
 *    countsOn({ kind: "workingDays" }, dayOf({ year: 2023, month: 4, date: 15 })) // => false, a Saturday
 */
export function countsOn(calendar: Calendar, day: Day): boolean {
  if (calendar.kind === "ownList") return calendar.days.has(day);
  if (calendar.makeUpDays?.has(day) === true) return true;
  if (calendar.daysOff?.has(day) === true) return false;
  return weekday(day) <= LAST_WEEKDAY[calendar.kind];
}
