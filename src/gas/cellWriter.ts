import { formulaWriter } from "../app/plan/formulaNotation";
import type { CellContent } from "../app/plan/plan";
import { typedText } from "../app/plan/typedText";
import type { Zone } from "./zone";

export type CellInput = string | number | boolean | Date;

/** Says what to hand to `setValues` so that the cell at a place holds a content; for many cells of one writing. */
export function cellWriter(
  zone: Zone,
): (content: CellContent, row: number, column: number) => CellInput {
  const writers = new Map<string, ReturnType<typeof formulaWriter>>();
  return (content, row, column) => {
    if ("value" in content) {
      const { value } = content;
      if (typeof value === "object") return zone.dateOf(value);
      return typeof value === "string" ? typedText(value) : value;
    }
    const write = writers.get(content.formula) ?? formulaWriter(content.formula);
    writers.set(content.formula, write);
    return write(row, column);
  };
}
