import type { Area, SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";
import { digest } from "./digest";
import type { Fingerprint } from "./plan";

/** The part of a snapshot that a fingerprint looks at. */
export type SheetGrid = Pick<SheetSnapshot, "values" | "formulas">;

function* cellsOf({ values, formulas }: SheetGrid, area: Area): Iterable<string> {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      yield (formulas[row]?.[column] ?? "") + cellText(values[row]?.[column] ?? "");
    }
  }
}

/** What an area holds now, values and formulas; cells outside the used part count as blank. */
export function fingerprint(
  sheet: SheetGrid & { readonly name: string },
  what: Fingerprint["what"],
  area: Area,
): Fingerprint {
  return { sheet: sheet.name, what, area, digest: digest(cellsOf(sheet, area)) };
}
