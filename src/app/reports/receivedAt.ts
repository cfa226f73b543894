import { civilDate, dayOf, type Day } from "../../domain/day";
import { readDay } from "../reading/readDay";
import { readTime, type TimeReading } from "../reading/readTime";
import type { CellValue, Moment } from "../snapshot";
import { cleanText } from "../text/cleanText";

export type Received =
  | { readonly kind: "blank" }
  | { readonly kind: "moment"; readonly moment: Moment }
  /** An hour after the due hour: of the due day, or of the evening before. */
  | { readonly kind: "either"; readonly minute: number }
  /** A day without its hour. */
  | { readonly kind: "noHour" }
  | { readonly kind: "unreadable"; readonly found: string };

/** When the report of a day is due. */
export interface DueOfDay {
  /** The day of the figures. */
  readonly day: Day;
  readonly due: Moment;
}

const TIME =
  /(?:lúc )?\d{1,2} ?(?:giờ|h|g|:)(?: ?\d{1,2}(?::\d{2})?)?(?: ?phút)?(?: ?(?:sa|ch|am|pm)\b)?/iu;
/** Cells formatted as hours hold a day before 1901. */
const FIRST_DATES = 500;

/**
 * Reads when a report came in: "07h45", "24/6 07:45", a cell with a date and an hour, or a cell with an hour alone.
 *
 * An hour alone is of the due day; where figures are due the day after, an hour after the due hour may also be of the
 * evening before.
 *
 * @param shown - What the cell shows.
 */
export function receivedAt(cell: CellValue, shown: string, due: DueOfDay): Received {
  if (typeof cell === "object" && cell.day > FIRST_DATES) return dated(cell, shown);
  const text = cleanText(typeof cell === "string" ? cell : shown, 60);
  if (text === "") return { kind: "blank" };
  return typeof cell === "string" ? written(text, due) : ofHour(readTime(cell, shown), text, due);
}

const dated = (moment: Moment, shown: string): Received => {
  const hasHour = moment.minute > 0 || /\d[:h]\d/.test(shown);
  return hasHour ? { kind: "moment", moment } : { kind: "noHour" };
};

const ofHour = (time: TimeReading, found: string, due: DueOfDay): Received =>
  time === "none" ? { kind: "unreadable", found } : hourAlone(time, due);

const written = (text: string, due: DueOfDay): Received => {
  const hour = TIME.exec(text)?.[0] ?? "";
  const minute = readTime(hour, "");
  const rest = text
    .replace(hour, " ")
    .replace(/[\s,;–-]+/g, " ")
    .trim();
  if (rest === "") return ofHour(minute, text, due);
  const day = dayIn(rest, due.day);
  const isBad = day === undefined || (minute === "none" && hour !== "");
  if (isBad) return { kind: "unreadable", found: text };
  return minute === "none" ? { kind: "noHour" } : { kind: "moment", moment: { day, minute } };
};

const hourAlone = (minute: number, { day, due }: DueOfDay): Received => {
  const isEither = due.day > day && minute > due.minute;
  return isEither ? { kind: "either", minute } : { kind: "moment", moment: { ...due, minute } };
};

/** Days without a year are near the day of the figures. */
const NEAR = 100;

const dayIn = (text: string, near: Day): Day | undefined => {
  const reading = readDay(text);
  if (reading.kind === "day") return reading.day;
  const match = /^(?:ngày )?(\d{1,2}) ?[/.] ?(\d{1,2})$/iu.exec(text);
  if (match === null) return undefined;
  const { year } = civilDate(near);
  return [year - 1, year, year + 1]
    .map((one) => dayOf({ year: one, month: Number(match[2]), date: Number(match[1]) }))
    .find((one) => one !== undefined && Math.abs(one - near) <= NEAR);
};
