import type { CellValue, Moment } from "../snapshot";

/** A date as the number that Google keeps for it; other values as they are. */
export function serialOf(value: CellValue): Exclude<CellValue, Moment> {
  if (typeof value !== "object") return value;
  return value.day + value.minute / 1440 + (value.second ?? 0) / 86_400;
}
