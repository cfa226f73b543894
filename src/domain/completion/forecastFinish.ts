import type { Calendar, CountingConvention } from "../calendar";
import { countsOn } from "../countsOn";
import type { Day } from "../day";
import { divideProduct } from "../divideProduct";

/** `met`: the target is reached already. `never`: nothing is done yet, or the calendar has no such day. */
export type Forecast = Day | "met" | "never";

/** A longer forecast is no forecast: thirty years. */
const MOST_DAYS = 11_000;

/** The window's first day and how its days count. */
export interface OpenWindow {
  readonly from: Day;
  readonly convention: CountingConvention;
  readonly calendar: Calendar;
}

/**
 * The day on which the target is reached at the pace since the start, on the window's own calendar.
 *
 * @param target - A count.
 * @param done - A count, as of the last day that is behind.
 * @param elapsed - Days behind.
 * @param window - First day, counting convention and calendar; its end does not matter.
 * @example
 *    const window = { from: 45027, convention: "skipFirst", calendar: { kind: "everyDay" } };
 *    forecastFinish(2700, 1350, 33, window) // => 45093: 66 days in all
 */
export function forecastFinish(
  target: number,
  done: number,
  elapsed: number,
  window: OpenWindow,
): Forecast {
  if (done >= target) return "met";
  if (done <= 0 || elapsed <= 0) return "never";
  const { whole, remainder } = divideProduct(target, elapsed, done);
  return nthDay(whole + Number(remainder > 0), window);
}

const nthDay = (count: number, { from, convention, calendar }: OpenWindow): Forecast => {
  if (count > MOST_DAYS) return "never";
  let left = count;
  const first = convention === "bothEnds" ? from : from + 1;
  for (let day = first; day < first + MOST_DAYS * 2; day += 1) {
    if (countsOn(calendar, day as Day)) left -= 1;
    if (left === 0) return day as Day;
  }
  return "never";
};
