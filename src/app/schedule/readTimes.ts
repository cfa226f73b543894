import { dayOf, type CivilDate, type Day } from "../../domain/day";
import type { CellValue } from "../snapshot";
import { findHours, type Shift } from "./shiftHours";

/** Month and hours that a cell without its own takes from the cell before. */
export interface TimesContext {
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** Days of one month as a cell lists them. */
export interface Times extends TimesContext {
  readonly days: readonly Day[];
  /** Undefined where the cell gives no hours. */
  readonly hours: Shift | undefined;
}

export interface TimesProblem {
  /** `noSuchDay`: 31/6. `converted`: a list that Sheets turned into a number or a date, read as the text says. */
  readonly kind: "noSuchDay" | "unreadable" | "reversed" | "noMonth" | "converted";
  readonly text: string;
}

export interface TimesReading {
  readonly times: readonly Times[];
  readonly problems: readonly TimesProblem[];
}

const MONTH = /tháng ?(\d{1,2})(?:(?: ?[/.-] ?| năm | )(\d{4}))?/giu;
const DATE = String.raw`(?<!\d)(\d{1,2})(?!\d)(?: ?\/ ?(\d{1,2})(?: ?\/ ?(\d{4}))?)?`;
const ITEM = new RegExp(`${DATE}(?: ?(?:-|–|—|đến|tới) ?(?:hết )?(?:ngày )?${DATE})?`, "giu");
/** What may stand between the days of a list. */
const FILLER = /(?:ngày|các|và|từ|hết|năm|gồm)(?!\p{L})|[-–—,;.:()\s]/giu;
const LONGEST = 366;

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
  if (typeof cell === "object" && context.month === undefined) {
    return { times: [{ days: [cell.day], hours: undefined }], problems: [] };
  }
  const list = typeof cell === "number" ? listIn(cell, shown) : dateAsList(cell, shown, context);
  if (list === undefined) return { times: [], problems: [{ kind: "unreadable", text: shown }] };
  const { times, problems } = readText(list, context);
  return { times, problems: [...problems, { kind: "converted", text: list }] };
}

/** Month and year for a cell below that names none. */
export function contextAfter(times: readonly Times[], before: TimesContext): TimesContext {
  const named = times.filter(({ month }) => month !== undefined);
  return named[named.length - 1] ?? before;
}

/** 12.13 was "12,13"; 12.2 was "12,20", since days of a list go up; 1213 was "12,13" too. */
const listIn = (cell: number, shown: string): string | undefined => {
  const text = /^\d+[.,]\d+$/.test(shown) ? shown : String(cell);
  const joined = /^\d{3,4}$/.test(text) ? text.replace(/(\d\d)$/, ",$1") : text;
  const [first = "", second] = joined.split(/[.,]/);
  if (second === undefined) return Number(first) <= 31 ? first : undefined;
  const later = laterDay(Number(first), second);
  return later === undefined ? undefined : `${first},${later}`;
};

/** The second day of a list; only a single digit can have lost a zero behind it. */
const laterDay = (first: number, second: string): number | undefined => {
  const readings = [second, ...(second.length === 1 ? [`${second}0`] : [])].map(Number);
  return readings.find((day) => first < day && day <= 31);
};

/** "5-6" became 5 June: days 5 to 6 where the month is another one. */
const dateAsList = (
  cell: CellValue,
  shown: string,
  { month }: TimesContext,
): string | undefined => {
  const [, date, second] = /^(\d{1,2})\/(\d{1,2})(?:\/\d+)?$/.exec(shown) ?? [];
  if (typeof cell !== "object" || date === undefined) return undefined;
  if (Number(second) === month) return date;
  return Number(second) > Number(date) ? `${date}-${second}` : undefined;
};

interface Part extends TimesContext {
  readonly text: string;
}

const readText = (raw: string, context: TimesContext): TimesReading => {
  const text = raw.normalize("NFC").replace(/[^\S\n]+/g, " ");
  const problems: TimesProblem[] = [];
  let hours: Shift | undefined;
  const times = partsOf(text, context).flatMap((part): readonly Times[] => {
    const [found] = findHours(part.text);
    if (found) hours = { from: found.from, to: found.to };
    if (found && !isShift(found)) problems.push({ kind: "reversed", text: found.text.trim() });
    const list = found ? part.text.replace(found.text, " ") : part.text;
    const days = daysIn(list, part, problems);
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
  if (first === undefined) return [{ ...context, text }];
  const lead = text.slice(0, first.index);
  const year = months.map(([, , own]) => own).find((own) => own !== undefined);
  return months.map((match, index) => {
    const end = months[index + 1]?.index ?? text.length;
    const own = match[2] ?? year;
    return {
      month: Number(match[1]),
      year: own === undefined ? context.year : Number(own),
      text: (index === 0 ? lead : "") + text.slice(match.index + match[0].length, end),
    };
  });
};

const numberOr = (text: string | undefined, other: number): number =>
  text === undefined ? other : Number(text);

const daysIn = (list: string, context: TimesContext, problems: TimesProblem[]): readonly Day[] => {
  const rest = list.replace(ITEM, " ").replace(FILLER, "");
  if (rest !== "") problems.push({ kind: "unreadable", text: list.trim() });
  return [...list.matchAll(ITEM)].flatMap((match) => daysOfItem(match, context, problems));
};

const dateText = ({ date, month, year }: CivilDate): string => `${date}/${month}/${year}`;

/** "12", "12-16", "12/4", "12/4/2023 đến 16/4/2023": what the end names, the start may leave out. */
const endsOf = (
  [, d1 = "", m1, y1, d2, m2, y2]: RegExpMatchArray,
  { month = NaN, year = NaN }: TimesContext,
): readonly [start: CivilDate, end: CivilDate] => {
  const [date, ownMonth, ownYear] = d2 === undefined ? [d1, m1, y1] : [d2, m2, y2];
  const end = {
    date: Number(date),
    month: numberOr(ownMonth, month),
    year: numberOr(ownYear, year),
  };
  const start = { date: Number(d1), month: numberOr(m1, end.month), year: numberOr(y1, end.year) };
  return [start, end];
};

const daysOfItem = (
  match: RegExpMatchArray,
  context: TimesContext,
  problems: TimesProblem[],
): readonly Day[] => {
  const ends = endsOf(match, context);
  const text = match[0].trim();
  const [from, to] = ends.map(dayOf);
  if (ends.some(({ month, year }) => Number.isNaN(month + year))) {
    problems.push({ kind: "noMonth", text });
  } else if (from === undefined || to === undefined) {
    const wrong = from === undefined ? ends[0] : ends[1];
    problems.push({ kind: "noSuchDay", text: dateText(wrong) });
  } else if (to < from || to - from > LONGEST) {
    problems.push({ kind: "unreadable", text });
  } else return Array.from({ length: to - from + 1 }, (_, index) => (from + index) as Day);
  return [];
};
