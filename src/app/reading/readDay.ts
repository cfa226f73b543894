import type { Day } from "../../domain/day";
import type { CellValue } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { findDays } from "./findDays";

export type DayReading =
  | { readonly kind: "day"; readonly day: Day }
  /** Such as 31/6/2023. */
  | { readonly kind: "impossible"; readonly text: string }
  | { readonly kind: "none" };

/** Reads a date cell, or a text that is one date and nothing else. The day comes before the month, always. */
export function readDay(cell: CellValue): DayReading {
  if (typeof cell === "object") return { kind: "day", day: cell.day };
  if (typeof cell !== "string") return { kind: "none" };
  const clean = cleanText(cell);
  const [found, ...others] = findDays(clean);
  if (found === undefined || others.length > 0) return { kind: "none" };
  const around = clean.slice(0, found.at) + clean.slice(found.at + found.text.length);
  if (!/^(?:(?:thứ \p{L}+|chủ nhật),? ?)?(?:ngày ?)?\.?$/iu.test(around)) return { kind: "none" };
  return found.kind === "day"
    ? { kind: "day", day: found.day }
    : { kind: "impossible", text: found.text };
}
