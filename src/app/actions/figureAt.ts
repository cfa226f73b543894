import { readNumber } from "../reading/readNumber";
import type { SheetSnapshot } from "../snapshot";

/** The figure that a cell shows now; undefined where it is none. */
export function figureAt(
  { values }: SheetSnapshot,
  row: number,
  column: number,
): number | undefined {
  const value = values[row]?.[column] ?? "";
  if (typeof value === "number") return value;
  const reading = typeof value === "string" ? readNumber(value) : undefined;
  return reading?.kind === "number" ? reading.value : undefined;
}
