// What people see in a cell: its value by its number format, in the spreadsheet's locale.
import { numfmt } from "@univerjs/core";
import { habitsOf } from "./userEntered";
import type { Raw } from "./cellStore";

/** Up to eleven significant digits, as a cell without a format shows a number. */
function general(value: number, decimal: string): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const text =
    Math.abs(value) >= 1e15 || Math.abs(value) < 1e-5
      ? value.toExponential(5).replace(/\.?0+e/, "e")
      : String(Number(value.toPrecision(10)));
  return text.replace(".", decimal).replace("e", "E");
}

/** numfmt's tag of a spreadsheet locale such as vi_VN. */
function tag(locale: string): string {
  return locale.replace("_", "-");
}

export function displayOf(raw: Raw, pattern: string, locale: string): string {
  if (raw === null) return "";
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (typeof raw === "string") return raw;
  const { decimal } = habitsOf(locale);
  if (pattern === "General" || pattern === "" || pattern === "@") return general(raw, decimal);
  try {
    return numfmt.format(pattern, raw, { locale: tag(locale), throws: true }).trim();
  } catch {
    return general(raw, decimal);
  }
}
