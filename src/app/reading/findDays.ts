import { dayOf, type Day } from "../../domain/day";
import { cleanText } from "../text/cleanText";

/** A date inside a sentence, as written. `impossible`: one that no calendar has, such as 31/6/2023. */
export type FoundDay = { readonly text: string; readonly at: number } & (
  { readonly kind: "day"; readonly day: Day } | { readonly kind: "impossible" }
);

const PATTERNS: readonly string[] = [
  // "11/4/2023", "11-4-2023", "11.4.2023". The day comes first, always.
  String.raw`(?<![\d.,/])(?<d>\d{1,2}) ?([/.-]) ?(?<m>\d{1,2}) ?\2 ?(?<y>\d{4})(?!\d)`,
  // "30 tháng 4 năm 2023", "ngày 30 tháng 4".
  String.raw`(?<!\d)(?<d>\d{1,2}) tháng (?<m>\d{1,2})(?!\d)(?:,? năm (?<y>\d{4})(?!\d))?`,
  // "2023-04-11".
  String.raw`(?<![\d.,/-])(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)`,
  // "11/4" alone could be a fraction or part of a document's number: a word or a range has to say that it is a date.
  String.raw`(?<=(?:ngày|từ|đến|tới|trước|sau|hết) )(?<d>\d{1,2})\/(?<m>\d{1,2})(?![\d/])`,
  String.raw`(?<![\d.,/-])(?<d>\d{1,2})\/(?<m>\d{1,2})(?= ?[-–—] ?\d{1,2}\/\d{1,2}\/\d{4})`,
];

interface Written {
  readonly text: string;
  readonly at: number;
  readonly date: number;
  readonly month: number;
  /** NaN where the text leaves it to a neighbour. */
  readonly year: number;
}

const writtenAs = (pattern: string, text: string): readonly Written[] =>
  [...text.matchAll(new RegExp(pattern, "gi"))].map(({ 0: full, index, groups }) => ({
    text: full,
    at: index,
    date: Number(groups?.["d"]),
    month: Number(groups?.["m"]),
    year: Number(groups?.["y"] ?? NaN),
  }));

const order = ({ month, date }: Written): number => month * 100 + date;
const isFull = ({ year }: Written): boolean => !Number.isNaN(year);

/** "từ 11/4 đến 20/6/2023": the year of the next full date, or else of the one before. */
const yearOf = (own: Written, before: readonly Written[], after: readonly Written[]): number => {
  if (isFull(own)) return own.year;
  const next = after.find(isFull);
  if (next !== undefined) return next.year - (order(own) > order(next) ? 1 : 0);
  const last = before.filter(isFull).pop();
  return last === undefined ? NaN : last.year + (order(own) < order(last) ? 1 : 0);
};

/**
 * All dates of a text in reading order; `at` counts in `cleanText(text, 2000)`. Dates that no word or neighbour gives a
 * year are left out.
 */
export function findDays(text: string): readonly FoundDay[] {
  const clean = cleanText(text, 2000);
  if (!/\d/.test(clean)) return [];
  const dates = PATTERNS.flatMap((pattern) => writtenAs(pattern, clean));
  dates.sort((a, b) => a.at - b.at);
  return dates.flatMap((written, index): FoundDay[] => {
    const { text, at, date, month } = written;
    const year = yearOf(written, dates.slice(0, index), dates.slice(index + 1));
    if (Number.isNaN(year)) return [];
    const day = dayOf({ year, month, date });
    return [day === undefined ? { kind: "impossible", text, at } : { kind: "day", day, text, at }];
  });
}
