import { formatNumber } from "../text/formatNumber";
import { quoted } from "../text/quoted";

/** A wrong cell as a sentence quotes it. */
export function shown(cell: unknown): string {
  if (typeof cell === "number") return formatNumber(cell);
  if (typeof cell === "string") return `“${quoted(cell, 40)}”`;
  if (Array.isArray(cell)) return "một vùng nhiều ô";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return "một giá trị lạ";
}
