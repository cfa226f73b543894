import type { Brand } from "./brand";

/**
 * A civil day without a time zone: the spreadsheet's own serial number, whole days since 30/12/1899.
 *
 * Sheets, Excel and the local host count days the same way, so a day crosses every edge unchanged.
 */
export type Day = Brand<number, "Day">;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** A day of the calendar, as people write it. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const leapDaysBefore = (year: number): number =>
  Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);

const dayNumber = (year: number, month: number, date: number): number =>
  (year - 1) * 365 +
  leapDaysBefore(year) +
  (DAYS_BEFORE_MONTH[month - 1] ?? 0) +
  (month > 2 && isLeap(year) ? 1 : 0) +
  date;

const EPOCH = dayNumber(1899, 12, 30);

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/**
 * The day of a calendar date, or `undefined` when no such date exists.
 *
 * @param civil - Year, month (1–12) and date (1–31).
 * @example
 *    dayOf({ year: 2023, month: 4, date: 11 }) // => 45027
 *    dayOf({ year: 2023, month: 6, date: 31 }) // => undefined
 */
export function dayOf({ year, month, date }: CivilDate): Day | undefined {
  const exists =
    [year, month, date].every(Number.isInteger) &&
    year >= 1900 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= daysInMonth(year, month);
  return exists ? ((dayNumber(year, month, date) - EPOCH) as Day) : undefined;
}

/**
 * The calendar date of a day.
 *
 * @param day - Any day from 1900 on.
 * @example
 *    civilDate(45027 as Day) // => { year: 2023, month: 4, date: 11 }
 */
export function civilDate(day: Day): CivilDate {
  const absolute = day + EPOCH;
  let year = Math.floor(absolute / 365.2425) + 1;
  while (dayNumber(year, 1, 1) > absolute) year -= 1;
  while (dayNumber(year + 1, 1, 1) <= absolute) year += 1;
  let rest = absolute - dayNumber(year, 1, 1) + 1;
  let month = 1;
  while (rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, date: rest };
}

/**
 * The weekday, 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
 *
 * @param day - Any day.
 * @example
 *    weekday(45027 as Day) // => 2, since 11/4/2023 was a Tuesday
 */
export function weekday(day: Day): number {
  return ((((day + 5) % 7) + 7) % 7) + 1;
}
