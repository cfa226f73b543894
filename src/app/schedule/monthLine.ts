import { civilDate, type Day } from "../../domain/day";
import { scheduleTexts } from "../messages/scheduleMaking";
import { formatTime, type Shift } from "./shiftHours";

/** Days of one month in the annex's own words: "- Tháng 4/2023 (Từ 7h00 đến 15h00): 12,13,14". */
export function monthLine(days: readonly Day[], { from, to }: Shift): string {
  const dates = days.map(civilDate);
  const { month = 0, year = 0 } = dates[0] ?? {};
  const list = dates.map(({ date }) => date).join(",");
  return scheduleTexts.month(month, year, formatTime(from), formatTime(to), list);
}
