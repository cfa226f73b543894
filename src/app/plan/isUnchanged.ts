import { cellText } from "./cellText";
import type { ColumnTargets } from "./columnTargets";
import { contentAt } from "./contentAt";
import { fingerprint, type SheetGrid } from "./fingerprint";
import type { Fingerprint } from "./plan";
import { sameContent } from "./sameContent";

const hasSameFormulas = (a: SheetGrid, b: SheetGrid): boolean => {
  const isPart = (part: SheetGrid, whole: SheetGrid): boolean =>
    part.formulas.every((line, row) =>
      line.every((formula, column) => formula === (whole.formulas[row]?.[column] ?? "")),
    );
  return isPart(a, b) && isPart(b, a);
};

/**
 * Whether a second reading agrees with the one that a plan was made on: all that it rests on, each target and its key.
 *
 * All formulas of the sheet are compared too: values and formulas are two readings, and a row inserted between them shows there.
 */
export function isUnchanged(
  planned: SheetGrid & { readonly name: string },
  now: SheetGrid,
  prints: readonly Fingerprint[],
  targets: readonly ColumnTargets[],
): boolean {
  const isKept = ({ what, area, digest }: Fingerprint): boolean =>
    fingerprint({ ...now, name: planned.name }, what, area).digest === digest;
  const isAsBefore = ({ column, keyColumn, cells }: ColumnTargets): boolean =>
    cells.every(({ row, key, before }) => {
      const beside = now.values[row]?.[keyColumn] ?? "";
      const isBeside = keyColumn < 0 || cellText(beside) === cellText(key);
      return isBeside && sameContent(contentAt(now, row, column), before);
    });
  return prints.every(isKept) && targets.every(isAsBefore) && hasSameFormulas(planned, now);
}
