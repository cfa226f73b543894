// Dates as spreadsheets keep them (days since 30/12/1899), and number formats that show a number as a date.

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Wall-clock parts of a serial number: year, month (from 0), day, hour, minute, second, millisecond. */
export type DateParts = readonly [number, number, number, number, number, number, number];

export function partsOfSerial(serial: number): DateParts {
  const at = new Date(Math.round(serial * DAY) + EPOCH);
  return [
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
    at.getUTCMilliseconds(),
  ];
}

/** What a Date object says on the wall clock of its own zone, as a serial number. */
export function serialOfDate(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall - EPOCH) / DAY;
}

/** Serial number of a civil date; NaN when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return NaN;
  return (at - EPOCH) / DAY;
}

const KNOWN = new Map<string, boolean>();

/** Whether a number format shows a date, a time or a duration. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === "" || pattern === "General" || pattern === "@")
    return false;
  let known = KNOWN.get(pattern);
  if (known === undefined) {
    const bare = pattern
      .replace(/"[^"]*"|\\.|_.|\*./g, "")
      .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
      .replace(/general/gi, "");
    known = /[dyhs]|m/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ""));
    KNOWN.set(pattern, known);
  }
  return known;
}
