import type { Calendar } from "../calendar";
import type { Forecast } from "../completion/forecastFinish";
import type { Day } from "../day";
import { divideProduct } from "../divideProduct";
import { nthCountedDay } from "../nthCountedDay";
import type { RecentPace } from "./recentPace";

/**
 * The day on which nothing remains if the pace of the last reported days goes on; rounded up to whole days. Source: domain
 * A3, A4.
 *
 * @param remaining - Target − done.
 * @param pace - So many cases in so many days.
 * @param asOf - The last day that is done.
 * @param calendar - Which days count.
 * @example
 *    forecastAtPace(100, { counted: 21, days: 3, reportedDays: 3 }, 45100, { kind: "everyDay" })
 *    // => 45115: fifteen days at 7 a day
 */
export function forecastAtPace(
  remaining: number,
  { counted, days }: Pick<RecentPace, "counted" | "days">,
  asOf: Day,
  calendar: Calendar,
): Forecast {
  if (remaining <= 0) return "met";
  if (counted <= 0) return "never";
  const { whole, remainder } = divideProduct(remaining, days, counted);
  return nthCountedDay(asOf, whole + Number(remainder > 0), calendar) ?? "never";
}
