import type { Calendar, CountingConvention } from "../calendar";
import type { Day } from "../day";
import { divideProduct } from "../divideProduct";
import { nthCountedDay } from "../nthCountedDay";

/** `met`: the target is reached already. `never`: nothing is done yet, or the calendar has no such day. */
export type Forecast = Day | "met" | "never";

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
  { from, convention, calendar }: OpenWindow,
): Forecast {
  if (done >= target) return "met";
  if (done <= 0 || elapsed <= 0) return "never";
  const { whole, remainder } = divideProduct(target, elapsed, done);
  const before = convention === "bothEnds" ? from - 1 : from;
  return nthCountedDay(before as Day, whole + Number(remainder > 0), calendar) ?? "never";
}
