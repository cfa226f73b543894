import type { Calendar } from "./calendar";
import { countsOn } from "./countsOn";
import type { Day } from "./day";

/** A longer wait is none that anybody plans for: thirty years. */
const MOST_DAYS = 11_000;

/**
 * The n-th day that counts after a day; undefined when the calendar has none within thirty years.
 *
 * @param after - That day itself does not count.
 * @param count - 1 is the next day that counts.
 * @param calendar - Which days count.
 * @example
 *    nthCountedDay(45044, 2, { kind: "mondayToSaturday" }) // => 45047: after Friday 28/4/2023, Monday 1/5
 */
export function nthCountedDay(after: Day, count: number, calendar: Calendar): Day | undefined {
  if (count > MOST_DAYS) return undefined;
  let left = count;
  for (let day = after + 1; day <= after + MOST_DAYS * 2; day += 1) {
    if (countsOn(calendar, day as Day)) left -= 1;
    if (left === 0) return day as Day;
  }
  return undefined;
}
