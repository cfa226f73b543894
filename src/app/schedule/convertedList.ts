import type { CellValue } from "../snapshot";

/**
 * The list of days that a sheet has turned into a number or a date: 12.13 was "12,13", 12.2 was "12,20", 1213 and 121314
 * lost their commas, 5 June was "5-6".
 *
 * @param shown - What the cell shows.
 * @param month - The month that the list is of.
 */
export function convertedList(
  cell: CellValue,
  shown: string,
  month: number | undefined,
): string | undefined {
  return typeof cell === "number" ? numberAsList(cell, shown) : dateAsList(shown, month);
}

const numberAsList = (cell: number, shown: string): string | undefined => {
  if (Number.isInteger(cell)) return pairs(String(cell));
  const text = /^\d+[.,]\d+$/.test(shown) ? shown : String(cell);
  const [first = "", second] = text.split(/[.,]/);
  const later = second === undefined ? undefined : laterDay(Number(first), second);
  return later === undefined ? undefined : `${first},${later}`;
};

/** Days of a list go up: "121314" is 12, 13, 14. */
const pairs = (text: string): string | undefined => {
  const days = text.match(/\d{1,2}(?=(?:\d\d)*$)/g)?.map(Number) ?? [];
  const goesUp = days.every((day, index) => (days[index - 1] ?? 0) < day && day <= 31);
  return goesUp ? days.join(",") : undefined;
};

/** The second day of a list; only a single digit can have lost a zero behind it. */
const laterDay = (first: number, second: string): number | undefined => {
  const readings = [second, ...(second.length === 1 ? [`${second}0`] : [])].map(Number);
  return readings.find((day) => first < day && day <= 31);
};

/** "5-6" became 5 June: days 5 to 6 where the month is another one. */
const dateAsList = (shown: string, month: number | undefined): string | undefined => {
  const [, date, second] = /^(\d{1,2})\/(\d{1,2})(?:\/\d+)?$/.exec(shown) ?? [];
  if (date === undefined || Number(second) === month) return undefined;
  return Number(second) > Number(date) ? `${date}-${second}` : undefined;
};
