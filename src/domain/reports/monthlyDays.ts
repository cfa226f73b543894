import { civilDate, dayOf, type Day } from "../day";

/**
 * The n-th day of every month of a window; the last day of months that are shorter. Source: domain B4: "day 10".
 *
 * @param from - First day of the campaign: nothing is due on it yet.
 * @param to - Last day, on which a report may still be due.
 * @param date - Day of the month, 1 to 31.
 * @example
 *    monthlyDays(23/6/2023, 5/11/2023, 10) // => 10/7, 10/8, 10/9, 10/10
 */
export function monthlyDays(from: Day, to: Day, date: number): readonly Day[] {
  const days: Day[] = [];
  const first = civilDate(from);
  const last = civilDate(to);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  for (let passed = 0; passed <= months; passed += 1) {
    const month = first.month - 1 + passed;
    const day = dayIn(first.year + Math.floor(month / 12), (month % 12) + 1, date);
    if (day !== undefined && day > from && day <= to) days.push(day);
  }
  return days;
}

const dayIn = (year: number, month: number, date: number): Day | undefined => {
  for (let last = date; last > 0; last -= 1) {
    const day = dayOf({ year, month, date: last });
    if (day !== undefined) return day;
  }
  return undefined;
};
