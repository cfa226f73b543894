import type { Area, SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";
import { digest } from "./digest";
import type { Fingerprint } from "./plan";

/** The part of a snapshot that a fingerprint looks at. */
export type SheetGrid = Pick<SheetSnapshot, "values" | "formulas">;

function* valuesOf({ values }: SheetGrid, area: Area): Iterable<string> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      yield cellText(values[row]?.[column] ?? "");
    }
  }
}

function* contentsOf(grid: SheetGrid, area: Area): Iterable<string> {
  const { formulas } = grid;
  yield* valuesOf(grid, area);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      yield formulas[row]?.[column] ?? "";
    }
  }
}

/**
 * What an area holds now; cells outside the used part count as blank.
 *
 * Of what a plan reads, values count: formulas would cost a reading of their own. Of what it writes, both do.
 */
export function fingerprint(
  sheet: SheetGrid & { readonly name: string },
  what: Fingerprint["what"],
  area: Area,
): Fingerprint {
  const texts = what === "targets" ? contentsOf(sheet, area) : valuesOf(sheet, area);
  return { sheet: sheet.name, what, area, digest: digest(texts) };
}
