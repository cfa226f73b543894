import { readNumber } from "../reading/readNumber";
import { valueAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";

/** The figure that a cell shows now; undefined where it is none. */
export function figureAt(sheet: SheetSnapshot, row: number, column: number): number | undefined {
  const value = valueAt(sheet, row, column);
  if (typeof value === "number") return value;
  const reading = typeof value === "string" ? readNumber(value) : undefined;
  return reading?.kind === "number" ? reading.value : undefined;
}
