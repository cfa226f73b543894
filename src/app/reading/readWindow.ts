import type { Day } from "../../domain/day";
import { cleanText } from "../text/cleanText";
import { findDays } from "./findDays";

/** The window that a text gives: "(Tính từ ngày 11/4/2023 đến ngày 20/6/2023)"; undefined unless two dates in order do. */
export function readWindow(text: string): { readonly from: Day; readonly to: Day } | undefined {
  const [from, to, ...others] = findDays(text);
  if (from?.kind !== "day" || to?.kind !== "day" || others.length > 0) return undefined;
  const between = cleanText(text, 2000).slice(from.at + from.text.length, to.at);
  return from.day <= to.day && /^[ ,.]*(?:cho )?(?:đến|tới|[-–—])/i.test(between)
    ? { from: from.day, to: to.day }
    : undefined;
}
