import { a1FromR1c1 } from "../app/plan/formulaNotation";
import type { CellContent } from "../app/plan/plan";
import { typedText } from "../app/plan/typedText";
import type { Zone } from "./zone";

export type CellInput = string | number | boolean | Date;

/** What to hand to `setValues` so that the cell at this place holds the content. */
export function cellInput(
  content: CellContent,
  row: number,
  column: number,
  zone: Zone,
): CellInput {
  if ("formula" in content) return a1FromR1c1(content.formula, row, column);
  const { value } = content;
  if (typeof value === "object") return zone.dateOf(value);
  return typeof value === "string" ? typedText(value) : value;
}
