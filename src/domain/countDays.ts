import type { Calendar, CountingConvention } from "./calendar";
import type { Day } from "./day";
import { daysOf } from "./daysOf";

/**
 * How many days a window has; 0 when none of its days counts.
 *
 * The annex of Bình Gia counts 11/4–20/6/2023 as 70 days: its data are of 11/4, so that day is behind.
 *
 * @param from - First day of the window.
 * @param to - Last day of the window.
 * @param convention - Whether the first day counts.
 * @param calendar - Which days count; every day by default.
 * @throws `end-before-start`.
 * @example
 *    countDays(45027, 45097, "bothEnds") // => 71
 *    countDays(45027, 45097, "skipFirst") // => 70
 */
export function countDays(
  from: Day,
  to: Day,
  convention: CountingConvention = "bothEnds",
  calendar: Calendar = { kind: "everyDay" },
): number {
  return daysOf(from, to, convention, calendar).length;
}
