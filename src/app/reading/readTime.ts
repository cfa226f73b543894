import type { CellValue } from "../snapshot";
import { cleanText } from "../text/cleanText";

/** Minutes since midnight, 0 to 1440; `none` where the text is no time of day. */
export type TimeReading = number | "none";

const TIME =
  /^(?:lúc )?(\d{1,2}) ?(?:h|g|giờ|:)(?: ?(\d{1,2})(?::\d{1,2})?)? ?(?:phút|')?(?: ?(sa|ch|am|pm))?$/i;

/**
 * A time of day as people write it: "08h00", "8 giờ", "15:30", "08 giờ 00", or a cell formatted as a time.
 *
 * Such a cell is read as people see it: its value is an hour of the year 1899, when clocks here ran half a minute
 * off the minute.
 *
 * @param shown - What the cell shows.
 */
export function readTime(cell: CellValue, shown: string): TimeReading {
  const match = TIME.exec(cleanText(typeof cell === "string" ? cell : shown, 40));
  if (match !== null) return minuteOf(match);
  return typeof cell === "number" ? ofFraction(cell) : "none";
}

const minuteOf = ([, hours = "", minutes = "0", half = ""]: RegExpExecArray): TimeReading => {
  const minute = hourOf(Number(hours), half.toLowerCase()) * 60 + Number(minutes);
  return Number(minutes) < 60 && minute <= 1440 ? minute : "none";
};

/** "SA" and "CH" are how sheets in Vietnamese say AM and PM. */
const hourOf = (hours: number, half: string): number => {
  if (half === "") return hours;
  return (hours % 12) + (half === "ch" || half === "pm" ? 12 : 0);
};

/** 0,5 is noon where a time lost its format. */
const ofFraction = (value: number): TimeReading =>
  value > 0 && value < 1 ? Math.round(value * 1440) : "none";
