import { civilDate, type Day } from "../../domain/day";

const two = (part: number): string => String(part).padStart(2, "0");

/** A day as offices print it: "11/04/2023". */
export function formatDay(day: Day): string {
  const { year, month, date } = civilDate(day);
  return `${two(date)}/${two(month)}/${String(year).padStart(4, "0")}`;
}
