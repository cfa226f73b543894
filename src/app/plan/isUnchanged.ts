import type { CellValue, SheetSnapshot } from "../snapshot";
import { cellText } from "./cellText";
import type { ColumnTargets } from "./columnTargets";
import type { Fingerprint } from "./plan";
import { valueAt } from "./rowsByKey";
import { sameValue } from "./sameContent";

type Grid = Pick<SheetSnapshot, "values">;

function isSameArea(
  a: Grid,
  b: Grid,
  { row, column, rows, columns }: Fingerprint["area"],
): boolean {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      if (cellText(valueAt(a, r, c)) !== cellText(valueAt(b, r, c))) return false;
    }
  }
  return true;
}

/**
 * Whether a second look at the values agrees with the one that a plan was made on: all that it rests on, each target and
 * its key. Formulas were read between the two, so those that the plan saw belong to the values then.
 */
export function isUnchanged(
  planned: Grid,
  values: readonly (readonly CellValue[])[],
  prints: readonly Fingerprint[],
  targets: readonly ColumnTargets[],
): boolean {
  const now = { values };
  const isAsBefore = ({ column, keyColumn, cells }: ColumnTargets): boolean =>
    cells.every(
      ({ row }) =>
        sameValue(valueAt(now, row, column), valueAt(planned, row, column)) &&
        (keyColumn < 0 ||
          sameValue(valueAt(now, row, keyColumn), valueAt(planned, row, keyColumn))),
    );
  return prints.every(({ area }) => isSameArea(planned, now, area)) && targets.every(isAsBefore);
}
