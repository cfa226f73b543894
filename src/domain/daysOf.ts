import type { Calendar, CountingConvention } from "./calendar";
import { countsOn } from "./countsOn";
import type { Day } from "./day";
import { DomainError } from "./domainError";

/**
 * The days of a window that count, in order.
 *
 * @param from - First day of the window; under `skipFirst` it is already behind, whatever weekday it is.
 * @param to - Last day of the window.
 * @param convention - Whether the first day counts.
 * @param calendar - Which days count; every day by default.
 * @throws `end-before-start`.
 * @example
 *    daysOf(45027, 45030, "skipFirst") // => [45028, 45029, 45030]
 */
export function daysOf(
  from: Day,
  to: Day,
  convention: CountingConvention = "bothEnds",
  calendar: Calendar = { kind: "everyDay" },
): Day[] {
  if (to < from) throw new DomainError({ code: "end-before-start", from, to });
  const days: Day[] = [];
  const first = convention === "bothEnds" ? from : from + 1;
  for (let day = first; day <= to; day += 1) {
    if (countsOn(calendar, day as Day)) days.push(day as Day);
  }
  return days;
}
