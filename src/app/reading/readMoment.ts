import type { Day } from "../../domain/day";
import { cleanText } from "../text/cleanText";
import { readDay } from "./readDay";
import { readTime } from "./readTime";

/** A day, and the minute of it where the text says an hour. */
export interface WrittenMoment {
  readonly day: Day;
  readonly minute: number | undefined;
}

const HOUR =
  /(?:lúc )?\d{1,2} ?(?:giờ|h|g|:)(?: ?\d{1,2}(?::\d{2})?)?(?: ?phút)?(?: ?(?:sa|ch|am|pm)\b)?/iu;

/** Reads "24/6/2023 08:20", "08h20 ngày 24/6/2023" or a day alone; undefined where the text is neither. */
export function readMoment(text: string): WrittenMoment | undefined {
  const clean = cleanText(text, 60);
  const hour = HOUR.exec(clean)?.[0] ?? "";
  const rest = clean
    .replace(hour, " ")
    .replace(/[\s,;]+/g, " ")
    .trim();
  const reading = readDay(rest);
  if (reading.kind !== "day") return undefined;
  if (hour === "") return { day: reading.day, minute: undefined };
  const minute = readTime(hour, "");
  return minute === "none" ? undefined : { day: reading.day, minute };
}
