import { cleanText } from "../text/cleanText";
import { formatNumber } from "../text/formatNumber";

/** A wrong cell as a sentence quotes it. */
export function shown(cell: unknown): string {
  if (typeof cell === "number") return formatNumber(cell);
  if (typeof cell === "string") return `“${cleanText(cell, 40)}”`;
  if (Array.isArray(cell)) return "một vùng nhiều ô";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return "một giá trị lạ";
}
