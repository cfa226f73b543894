import { civilDate, type Day } from "../../domain/day";
import { scheduleTexts } from "../messages/scheduleMaking";
import { formatTime, type Shift } from "./shiftHours";

/** Days in the annex's own words, a line for each month: "- Tháng 4/2023 (Từ 7h00 đến 15h00): 12,13,14". */
export function monthLines(days: readonly Day[], { from, to }: Shift): readonly string[] {
  const months = new Map<string, { month: number; year: number; dates: number[] }>();
  for (const day of days) {
    const { year, month, date } = civilDate(day);
    const known = months.get(`${year}/${month}`);
    if (known) known.dates.push(date);
    else months.set(`${year}/${month}`, { month, year, dates: [date] });
  }
  return [...months.values()].map(({ month, year, dates }) =>
    scheduleTexts.month(month, year, formatTime(from), formatTime(to), dates.join(",")),
  );
}
