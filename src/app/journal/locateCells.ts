import type { CellValue } from "../snapshot";
import { cellText } from "../plan/cellText";
import type { ColumnTargets } from "../plan/columnTargets";
import type { SheetGrid } from "../plan/fingerprint";
import type { Located } from "../plan/rollBack";

/** Where the cells of a run are now; `keyColumn` and `column` may have moved. */
export interface LocatedColumn {
  readonly column: number;
  readonly keyColumn: number;
  readonly cells: readonly Located[];
}

const valueAt = ({ values }: SheetGrid, row: number, column: number): CellValue =>
  values[row]?.[column] ?? "";

const SEVERAL = -1;

/** Rows of a column by what they hold. */
function rowsByKey(grid: SheetGrid, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < grid.values.length; row += 1) {
    const key = cellText(valueAt(grid, row, column));
    rows.set(key, rows.has(key) ? SEVERAL : row);
  }
  return rows;
}

/** The column that holds most of the keys; the recorded one unless another holds more. */
function findKeyColumn({ keyColumn, cells }: ColumnTargets, grid: SheetGrid): number {
  const isAt = (column: number): boolean =>
    cells.every(({ row, key }) => cellText(valueAt(grid, row, column)) === cellText(key));
  if (isAt(keyColumn)) return keyColumn;
  const keys = new Set(cells.map(({ key }) => cellText(key)));
  keys.delete("");
  const count = (column: number): number =>
    [...rowsByKey(grid, column).keys()].filter((key) => keys.has(key)).length;
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
  const rows = rowsByKey(grid, keysNow);
  const located = cells.map((cell) => {
    const key = cellText(cell.key);
    const isThere = cellText(valueAt(grid, cell.row, keysNow)) === key;
    const row = isThere ? cell.row : key === "" ? SEVERAL : (rows.get(key) ?? SEVERAL);
    const from = { row: cell.row, column };
    return { cell, from, now: row < 0 ? undefined : { row, column: columnNow } };
  });
  return { column: columnNow, keyColumn: keysNow, cells: located };
}
