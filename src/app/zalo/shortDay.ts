import { civilDate, dayOf, type Day } from "../../domain/day";

/** The day that "12/6" is; undefined where the campaign does not tell its year, `none` where no calendar has it. */
export type ShortDay = (
  text: string,
  campaign: { readonly from: Day | undefined; readonly to: Day | undefined },
) => Day | "none" | undefined;

/** Reads a day without its year as a day of the campaign. */
export const shortDay: ShortDay = (text, { from, to }) => {
  const [date = 0, month = 0] = text.split("/").map(Number);
  // A leap year has every day that any year has.
  if (dayOf({ year: 2024, month, date }) === undefined) return "none";
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [civilDate(from).year, civilDate(to).year];
  const days = Array.from({ length: last - first + 1 }, (_, more) => first + more)
    .map((year) => dayOf({ year, month, date }))
    .filter((day) => day !== undefined);
  const inside = days.filter((day) => day >= from && day <= to);
  const [only, ...others] = inside.length > 0 ? inside : days;
  return others.length === 0 ? only : undefined;
};
