import { civilDate, type Day } from "../../domain/day";
import type { CellValue } from "../snapshot";
import { convertedList } from "./convertedList";
import { readDayList, type MonthContext } from "./dayList";
import { findHours, type Shift } from "./shiftHours";

/** Month and year that a cell without its own takes from the cell before. */
export type TimesContext = MonthContext;

/** Days of one month as a cell lists them. */
export interface Times extends TimesContext {
  readonly days: readonly Day[];
  /** None where the cell gives no hours; two where a day has a break. */
  readonly hours: readonly Shift[];
}

export interface TimesProblem {
  /** `noSuchDay`: 31/6. `converted`: a list that Sheets turned into a number or a date, read as the text says. */
  readonly kind: "noSuchDay" | "unreadable" | "reversed" | "noMonth" | "converted" | "blank";
  readonly text: string;
}

export interface TimesReading {
  readonly times: readonly Times[];
  readonly problems: readonly TimesProblem[];
}

/** "tháng 4/2023", "tháng 4 năm 2023", "T4/2023". */
const MONTH =
  /(?:tháng ?|(?<!\p{L})T\.? ?(?=\d{1,2} ?\/ ?\d{4}))(\d{1,2})(?:(?: ?[/.-] ?| năm | )(\d{4}))?/giu;

/**
 * Reads a cell of dates as annexes print it: "- Tháng 4/2023 (Từ 7h00 đến 15h00): 12,13,14,", several months one below the
 * other, "12-16", "từ 12/4/2023 đến 16/4/2023"; and lists that Sheets has turned into numbers or dates.
 *
 * @param shown - What the cell shows.
 */
export function readTimes(
  cell: CellValue,
  shown: string,
  context: TimesContext = {},
): TimesReading {
  if (typeof cell === "string") return readText(cell, context);
  const list = convertedList(cell, shown, context.month);
  if (typeof cell === "object" && isThatDay(cell.day, list, context)) {
    return { times: [{ days: [cell.day], hours: [] }], problems: [] };
  }
  if (list === undefined) return { times: [], problems: [{ kind: "unreadable", text: shown }] };
  const { times, problems } = readText(list, context);
  return { times, problems: [...problems, { kind: "converted", text: list }] };
}

/** A date is that day where no list of another month stands above, or it can have been no list. */
const isThatDay = (day: Day, list: string | undefined, { month }: TimesContext): boolean =>
  month === undefined || civilDate(day).month === month || list === undefined;

/** Month and year for a cell below that names none. */
export function contextAfter(times: readonly Times[], before: TimesContext): TimesContext {
  const named = times.filter(({ month }) => month !== undefined);
  const day = times.flatMap(({ days }) => days).pop();
  const last = day === undefined ? before : { ...before, year: civilDate(day).year };
  return named[named.length - 1] ?? last;
}

interface Part extends TimesContext {
  readonly text: string;
  /** Whether the month is named here, not above. */
  readonly isOwn: boolean;
}

const readText = (raw: string, context: TimesContext): TimesReading => {
  const text = raw.normalize("NFC").replace(/[^\S\n]+/g, " ");
  if (text.trim() === "") return { times: [], problems: [{ kind: "blank", text: "" }] };
  const problems: TimesProblem[] = [];
  let hours: readonly Shift[] = [];
  const times = partsOf(text, context).flatMap((part): readonly Times[] => {
    const found = findHours(part.text);
    if (found.length > 0) hours = found.map(({ from, to }) => ({ from, to }));
    for (const one of found.filter((shift) => !isShift(shift)))
      problems.push({ kind: "reversed", text: one.text.trim() });
    const list = found.reduce((rest, one) => rest.replace(one.text, " "), part.text);
    const read = readDayList(list, part, part.isOwn);
    problems.push(...read.problems);
    const { days } = read;
    return days.length > 0 ? [{ days, hours, month: part.month, year: part.year }] : [];
  });
  if (times.length === 0 && problems.length === 0) {
    problems.push({ kind: "unreadable", text: text.trim() });
  }
  return { times, problems };
};

const isShift = ({ from, to }: Shift): boolean => from < to && to <= 1440;

/** One part for each month that is named; days named before the first month belong to it. */
const partsOf = (text: string, context: TimesContext): readonly Part[] => {
  const months = [...text.matchAll(MONTH)];
  const [first] = months;
  if (first === undefined) return [{ ...context, text, isOwn: false }];
  const lead = text.slice(0, first.index);
  const year = months.map(([, , own]) => own).find((own) => own !== undefined);
  return months.map((match, index) => {
    const end = months[index + 1]?.index ?? text.length;
    const own = match[2] ?? year;
    return {
      month: Number(match[1]),
      year: own === undefined ? context.year : Number(own),
      text: (index === 0 ? lead : "") + text.slice(match.index + match[0].length, end),
      isOwn: true,
    };
  });
};
