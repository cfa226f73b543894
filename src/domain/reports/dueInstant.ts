import type { Calendar } from "../calendar";
import { countsOn } from "../countsOn";
import type { Day } from "../day";
import { instant, type Instant } from "./instant";

/** When a report is due, as a plan or a rule of the office says it. */
export interface Due {
  /** The day that the plan names. */
  readonly day: Day;
  /** Minutes since midnight; 1440 is the end of the day. */
  readonly minute: number;
  /** False where "trước ngày X" is taken by the letter: the day before is the last. Offices take day X as on time. */
  readonly isDayIncluded?: boolean;
  /** The working days to which a due day on a day off moves on; left out where it stays. */
  readonly movesTo?: Calendar;
}

/** Longer than any stretch of days off. */
const MOST_DAYS_OFF = 60;

/**
 * The last instant at which a report is on time. Source: domain A7, D7.
 *
 * @param due - Day, hour, and how the office understands both.
 * @example
 *    dueInstant({ day: 45101, minute: 480 }) // => 08h00 of that day
 *    dueInstant({ day: 45101, minute: 1440, isDayIncluded: false }) // => the end of the day before
 */
export function dueInstant({ day, minute, isDayIncluded = true, movesTo }: Due): Instant {
  return instant(workingDay(isDayIncluded ? day : ((day - 1) as Day), movesTo), minute);
}

const workingDay = (day: Day, calendar: Calendar | undefined): Day => {
  if (calendar === undefined) return day;
  for (let next = day; next <= day + MOST_DAYS_OFF; next = (next + 1) as Day) {
    if (countsOn(calendar, next)) return next;
  }
  return day;
};
