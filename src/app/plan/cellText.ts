import type { CellValue } from "../snapshot";
import { serialOf } from "./serialOf";

/** A cell's value as text that keeps its type: the number 1, the text "1" and a blank differ. */
export function cellText(value: CellValue): string {
  if (typeof value === "object") return `d${serialOf(value)}`;
  return value === "" ? "" : `${typeof value === "string" ? "s" : typeof value}${value}`;
}
