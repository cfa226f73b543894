// The look at a sheet after writing that is quick and sure where nothing went wrong; else `verifySheet` finds out what did.
import type { CellValue, SheetSnapshot } from "../snapshot";
import type { ColumnTargets } from "./columnTargets";
import type { SheetGrid } from "./fingerprint";
import { formulaKey, formulaWriter } from "./formulaNotation";
import type { CellContent, Fingerprint } from "./plan";
import { valueAt } from "./rowsByKey";
import { sameValue } from "./sameContent";

type Values = readonly (readonly CellValue[])[];
/** Formulas are asked for only where some were written, or written over. */
export type Look = Pick<SheetSnapshot, "values"> & { readonly formulas?: SheetGrid["formulas"] };

const textAt = (formulas: SheetGrid["formulas"], row: number, column: number): string =>
  formulas[row]?.[column] ?? "";

/** Whether cells hold what was written into them. */
function contentJudge(look: Look): (row: number, column: number, content: CellContent) => boolean {
  const writers = new Map<string, ReturnType<typeof formulaWriter>>();
  const { formulas = [] } = look;
  return (row, column, content) => {
    const formula = textAt(formulas, row, column);
    if ("value" in content) {
      return formula === "" && sameValue(valueAt(look, row, column), content.value);
    }
    const write = writers.get(content.formula) ?? formulaWriter(content.formula);
    writers.set(content.formula, write);
    const ours = write(row, column);
    return formula === ours || formulaKey(formula) === formulaKey(ours);
  };
}

/** Whether every target holds what was written, beside the key of its row. */
function holdsTargets(look: Look, targets: readonly ColumnTargets[]): boolean {
  const holds = contentJudge(look);
  return targets.every(({ column, keyColumn, cells }) =>
    cells.every(
      ({ row, key, after }) =>
        holds(row, column, after) &&
        (keyColumn < 0 || sameValue(valueAt(look, row, keyColumn), key)),
    ),
  );
}

/**
 * Whether a sheet holds all that was written, and all that the plan rests on is as it was.
 *
 * @param before - The last look before the first write.
 */
export function isAsWritten(
  before: SheetGrid,
  after: Look,
  targets: readonly ColumnTargets[],
  prints: readonly Fingerprint[],
): boolean {
  if (!holdsTargets(after, targets)) return false;
  const ours = new Map<number, Set<number>>();
  for (const { column, cells } of targets) {
    const rows = ours.get(column) ?? new Set();
    for (const { row } of cells) rows.add(row);
    ours.set(column, rows);
  }
  const isKept = (row: number, column: number): boolean => {
    const written = ours.get(column);
    if (written?.has(row) === true) return true;
    const formula = textAt(before.formulas, row, column);
    if (after.formulas && textAt(after.formulas, row, column) !== formula) return false;
    // In a column that we fill, a formula shows what we wrote.
    if (written !== undefined && formula !== "") return true;
    return sameValue(valueAt(before, row, column), valueAt(after, row, column));
  };
  return prints.every(({ what, area }) => what === "targets" || everyCell(area, isKept));
}

function everyCell(
  { row, column, rows, columns }: Fingerprint["area"],
  holds: (row: number, column: number) => boolean,
): boolean {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) if (!holds(r, c)) return false;
  }
  return true;
}

/** Whether a block stands as it was written, by its values: of a formula, that it is no text. */
export function isBlockWritten(
  block: readonly (readonly CellContent[])[],
  values: Values,
): boolean {
  return block.every((line, row) =>
    line.every((content, column) => {
      const value = valueAt({ values }, row, column);
      if ("value" in content) return sameValue(value, content.value);
      return typeof value !== "string" || !value.startsWith("=");
    }),
  );
}
