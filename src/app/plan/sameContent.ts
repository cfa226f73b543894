import type { CellValue } from "../snapshot";
import { formulaKey } from "./formulaNotation";
import type { CellContent } from "./plan";
import { serialOf } from "./serialOf";

/** A date and its serial number are one value: only the cell's format tells them apart. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "object" && typeof b !== "object") return a === b;
  return serialOf(a) === serialOf(b);
}

/** Whether two cells hold the same: formulas by meaning, values by type and value. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if ("formula" in a) return "formula" in b && formulaKey(a.formula) === formulaKey(b.formula);
  return "value" in b && sameValue(a.value, b.value);
}
