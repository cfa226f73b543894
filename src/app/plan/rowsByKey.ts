import type { CellValue } from "../snapshot";
import { formatDay } from "../text/formatDay";
import { cellText } from "./cellText";
import type { SheetGrid } from "./fingerprint";

/** Blank outside the used part. */
export function valueAt(
  { values }: Pick<SheetGrid, "values">,
  row: number,
  column: number,
): CellValue {
  return values[row]?.[column] ?? "";
}

/** A key that several rows have names none of them. */
const SEVERAL = -1;

/** Finds rows of a column by what they hold; −1 when none does, or more than one. */
export function rowsByKey(
  grid: SheetGrid,
  column: number,
): { readonly keys: Iterable<string>; readonly rowOf: (key: CellValue) => number } {
  const rows = new Map<string, number>();
  for (let row = 0; row < grid.values.length; row += 1) {
    const key = cellText(valueAt(grid, row, column));
    rows.set(key, key === "" || rows.has(key) ? SEVERAL : row);
  }
  return { keys: rows.keys(), rowOf: (key) => rows.get(cellText(key)) ?? SEVERAL };
}

/** A key as people read it. */
export function keyText(key: CellValue): string {
  return typeof key === "object" ? formatDay(key.day) : String(key);
}
