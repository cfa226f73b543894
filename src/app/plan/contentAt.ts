import type { SheetGrid } from "./fingerprint";
import { r1c1FromA1 } from "./formulaNotation";
import type { CellContent } from "./plan";

/** What a cell holds, as plans say it: its formula in R1C1 notation, else its value; blank outside the used part. */
export function contentAt(
  { values, formulas }: SheetGrid,
  row: number,
  column: number,
): CellContent {
  const formula = formulas[row]?.[column] ?? "";
  return formula === ""
    ? { value: values[row]?.[column] ?? "" }
    : { formula: r1c1FromA1(formula, row, column) };
}
