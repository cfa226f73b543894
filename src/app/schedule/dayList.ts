import { dayOf, type CivilDate, type Day } from "../../domain/day";

/** Month and year that days of a list take where they give none. */
export interface MonthContext {
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

/** What a list of days says, and what is wrong with it. */
export interface DayList {
  readonly days: readonly Day[];
  /** `noSuchDay`: 31/6. Each with the words in question. */
  readonly problems: readonly {
    readonly kind: "noSuchDay" | "unreadable" | "noMonth";
    readonly text: string;
  }[];
}

const DATE = String.raw`(?<![\p{L}\d])(\d{1,2})(?![\p{L}\d])(?: ?\/ ?(\d{1,2})(?: ?\/ ?(\d{4}|\d{2})(?!\d))?)?`;
const ITEM = new RegExp(`${DATE}(?: ?(?:-|–|—|đến|tới) ?(?:hết )?(?:ngày )?${DATE})?`, "giu");
/** "12.5.2023", "12-5-2023": the year tells a date from a list. */
const OTHER_DATE = /(?<!\d)(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?!\d)/g;
const WEEKDAY_NAME = String.raw`(?<!\p{L})(?:thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|CN|T[2-7])(?![\p{L}\d/])`;
/** "thứ Hai", "T2", "CN" before a date say nothing more. */
const WEEKDAY = new RegExp(WEEKDAY_NAME, "giu");
/** "T2 đến T6": days of every week, which are no list. */
const WEEK = new RegExp(`${WEEKDAY_NAME} ?(?:-|–|—|đến|tới) ?(?:hết )?${WEEKDAY_NAME}`, "giu");
const YEAR = /(?<!\p{L})năm (\d{4})(?!\d)/iu;
/** What may stand between the days of a list. */
const FILLER =
  /(?<!\p{L})(?:ngày|các|và|từ|hết|gồm|cả|buổi|sáng|chiều|tối)(?!\p{L})|[-–—,;.:()\s]/giu;
const LONGEST = 366;

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const yearOf = (text: string | undefined): number | undefined =>
  text?.length === 2 ? 2000 + Number(text) : numberOf(text);

interface Written {
  readonly date: number;
  readonly month: number | undefined;
  readonly year: number | undefined;
}

/** One day or a range, as written. */
interface Item {
  readonly text: string;
  readonly start: Written;
  readonly end: Written;
}

const itemsIn = (list: string): readonly Item[] =>
  [...list.matchAll(ITEM)].map(([text, d1 = "", m1, y1, d2, m2, y2]) => {
    const start = { date: Number(d1), month: numberOf(m1), year: yearOf(y1) };
    if (d2 === undefined) return { text: text.trim(), start, end: start };
    const end = { date: Number(d2), month: numberOf(m2), year: yearOf(y2) };
    return { text: text.trim(), start, end };
  });

// What a date leaves out it takes from the next one, "8, 9, 10/5/2023" and "30/12, 2/1/2024", since days of a list go up.
const filled = (own: Written, next: CivilDate | undefined, context: MonthContext): CivilDate => {
  if (next === undefined) {
    return { month: NaN, year: NaN, ...definedOf(context), ...definedOf(own), date: own.date };
  }
  const { date, month = date <= next.date ? next.month : NaN } = own;
  const isYearBefore = month > next.month;
  return { date, month, year: own.year ?? next.year - (isYearBefore ? 1 : 0) };
};

const definedOf = ({ month, year }: MonthContext): { month?: number; year?: number } => ({
  ...(month !== undefined && { month }),
  ...(year !== undefined && { year }),
});

const dateText = ({ date, month, year }: CivilDate): string => `${date}/${month}/${year}`;

const problem = (kind: DayList["problems"][number]["kind"], text: string): DayList => ({
  days: [],
  problems: [{ kind, text }],
});

const daysOf = (text: string, start: CivilDate, end: CivilDate): DayList => {
  const isDated = [start, end].every(({ month, year }) => !Number.isNaN(month + year));
  if (!isDated) return problem("noMonth", text);
  const [from, to] = [dayOf(start), dayOf(end)];
  if (from === undefined) return problem("noSuchDay", dateText(start));
  if (to === undefined) return problem("noSuchDay", dateText(end));
  if (to < from || to - from > LONGEST) return problem("unreadable", text);
  const days = Array.from({ length: to - from + 1 }, (_, index) => (from + index) as Day);
  return { days, problems: [] };
};

/**
 * The days of a list: "12,13,14,", "12-16", "8, 9, 10/5/2023", "12/6, 13/6 và 14/6 năm 2023".
 *
 * @param context - Month and year of the list; one named in the list by a later day goes before it.
 * @param isOwnMonth - Whether the list stands right behind its month, which then holds for all its days.
 */
export function readDayList(raw: string, context: MonthContext, isOwnMonth: boolean): DayList {
  const list = raw
    .replace(YEAR, " ")
    .replace(OTHER_DATE, "$1/$3/$4")
    .replace(WEEK, " hằng tuần ")
    .replace(WEEKDAY, " ");
  // Beside words that are not understood a number may be anything: "12 và 2 ngày nữa".
  if (list.replace(ITEM, " ").replace(FILLER, "") !== "") return problem("unreadable", raw.trim());
  const year = numberOf(YEAR.exec(raw)?.[1]) ?? context.year;
  const found = daysIn(itemsIn(list), { ...context, year }, isOwnMonth);
  return {
    days: found.flatMap(({ days }) => days),
    problems: found.flatMap(({ problems }) => problems),
  };
}

// From the last item back, since a date may leave month and year to a later one.
const daysIn = (
  items: readonly Item[],
  context: MonthContext,
  isOwnMonth: boolean,
): readonly DayList[] => {
  const found: DayList[] = [];
  let next: CivilDate | undefined;
  for (const { text, start, end } of [...items].reverse()) {
    const last = filled(end, isOwnMonth ? undefined : next, context);
    const first = start === end ? last : filled(start, last, context);
    found.unshift(daysOf(text, first, last));
    if (start.month !== undefined || end.month !== undefined) next = first;
  }
  return found;
};
