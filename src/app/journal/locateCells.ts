import { cellText } from "../plan/cellText";
import type { ColumnTargets } from "../plan/columnTargets";
import type { SheetGrid } from "../plan/fingerprint";
import { rowsByKey, valueAt } from "../plan/rowsByKey";
import type { Located } from "../plan/rollBack";
import { sameValue } from "../plan/sameContent";

/** Where the cells of a run are now; `keyColumn` and `column` may have moved. */
export interface LocatedColumn {
  readonly column: number;
  readonly keyColumn: number;
  readonly cells: readonly Located[];
}

/** The column that holds most of the keys; the recorded one unless another holds more. */
function findKeyColumn({ keyColumn, cells }: ColumnTargets, grid: SheetGrid): number {
  const isAt = (column: number): boolean =>
    cells.every(({ row, key }) => cellText(valueAt(grid, row, column)) === cellText(key));
  if (isAt(keyColumn)) return keyColumn;
  const keys = new Set(cells.map(({ key }) => cellText(key)));
  keys.delete("");
  const count = (column: number): number =>
    [...rowsByKey(grid, column).keys].filter((key) => keys.has(key)).length;
  let best = keyColumn;
  let most = count(keyColumn);
  const width = grid.values[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const found = count(column);
    if (found > most) [best, most] = [column, found];
  }
  return best;
}

function findColumn(targets: ColumnTargets, grid: SheetGrid, keyShift: number): number {
  const { column, header } = targets;
  if (header === "") return column + keyShift;
  const holds = (candidate: number): boolean =>
    grid.values.some((line) => line[candidate] === header);
  if (holds(column)) return column;
  const width = grid.values[0]?.length ?? 0;
  const others = Array.from({ length: width }, (_, index) => index).filter(holds);
  const [only] = others;
  return only !== undefined && others.length === 1 ? only : column + keyShift;
}

/** Finds the cells of an earlier run again, by the keys of their rows and the header of their column. */
export function locateCells(targets: ColumnTargets, grid: SheetGrid): LocatedColumn {
  const { column, keyColumn, cells } = targets;
  if (keyColumn < 0) {
    const located = cells.map((cell) => {
      const place = { row: cell.row, column };
      return { cell, from: place, now: place };
    });
    return { column, keyColumn, cells: located };
  }
  const keysNow = findKeyColumn(targets, grid);
  const columnNow = findColumn(targets, grid, keysNow - keyColumn);
  const { rowOf } = rowsByKey(grid, keysNow);
  const located = cells.map((cell) => {
    const isThere = sameValue(valueAt(grid, cell.row, keysNow), cell.key);
    const row = isThere ? cell.row : rowOf(cell.key);
    const from = { row: cell.row, column };
    return { cell, from, now: row < 0 ? undefined : { row, column: columnNow } };
  });
  return { column: columnNow, keyColumn: keysNow, cells: located };
}
