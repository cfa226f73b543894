import { dayOf, type Day } from "../../src/domain/day";

/** A day from "20/6/2023". */
export function civil(text: string): Day {
  const [date = 0, month = 0, year = 0] = text.split("/").map(Number);
  const day = dayOf({ year, month, date });
  if (day === undefined) throw new Error(`No such day: ${text}`);
  return day;
}
