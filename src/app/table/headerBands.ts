import type { Area } from "../snapshot";
import { shapeOf, type Grid } from "./grid";
import type { Band } from "./headerAnchor";

/** Runs of columns between columns that are blank all the way down. */
export function bandsOf(grid: Grid): readonly Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let column = 0; column <= grid.columns; column += 1) {
    if (column < grid.columns && !grid.isBlankColumn(column)) continue;
    if (from < column) bands.push({ from, to: column - 1 });
    from = column + 1;
  }
  return bands;
}

/** What a row leaves of a band beside the headers that reach down to it, and beside the bodies below them. */
export function freeBands(
  grid: Grid,
  band: Band,
  row: number,
  found: readonly Area[],
): readonly Band[] {
  return found
    .filter((header) => reachesTo(header, row) || hasBodyAt(grid, header, row))
    .reduce<readonly Band[]>(
      (bands, { column, columns }) =>
        bands.flatMap(({ from, to }) => {
          if (column > to || column + columns <= from) return [{ from, to }];
          const parts = [
            { from, to: column - 1 },
            { from: column + columns, to },
          ];
          return parts.filter((part) => part.from <= part.to);
        }),
      [band],
    );
}

const reachesTo = (header: Area, row: number): boolean =>
  row >= header.row && row < header.row + header.rows;

/** Blank rows that a body may hold. */
const GAP = 2;

/** Figures under a header are its table's and no header of the next; so is a gap with figures above and below it. */
const hasBodyAt = (grid: Grid, header: Area, row: number): boolean => {
  const first = header.row + header.rows;
  if (row < first) return false;
  const isBlank = (at: number): boolean => isBlankUnder(grid, header, at);
  if (!isBlank(row)) return hasFiguresAt(grid, header, row);
  let above = row;
  while (above > Math.max(first, row - GAP) && isBlank(above)) above -= 1;
  let below = row;
  while (below < row + GAP && isBlank(below)) below += 1;
  return hasFiguresAt(grid, header, above) && hasFiguresAt(grid, header, below);
};

const hasFiguresAt = (grid: Grid, header: Area, row: number): boolean =>
  someUnder(header, (column) => {
    const value = grid.value(row, column);
    return shapeOf(value) === "number" && !isYear(value);
  });

const isBlankUnder = (grid: Grid, header: Area, row: number): boolean =>
  !someUnder(header, (column) => shapeOf(grid.value(row, column)) !== "blank");

const someUnder = ({ column, columns }: Area, holds: (column: number) => boolean): boolean => {
  for (let at = column; at < column + columns; at += 1) if (holds(at)) return true;
  return false;
};

/**
 * A header without the columns of other tables whose rows go on down to it.
 *
 * @param anchor - A column that is surely the header's.
 */
export function besideOthers(
  grid: Grid,
  header: Area,
  anchor: number,
  found: readonly Area[],
): Area {
  let from = header.column;
  let to = header.column + header.columns - 1;
  for (const other of found) {
    const last = other.column + other.columns - 1;
    const isOver = other.column <= anchor && anchor <= last;
    if (isOver || !goesOnTo(grid, other, header.row)) continue;
    if (last < anchor) from = Math.max(from, last + 1);
    else to = Math.min(to, other.column - 1);
  }
  return { ...header, column: from, columns: to - from + 1 };
}

/** Whether no row under a header is blank down to this one. */
const goesOnTo = (grid: Grid, header: Area, row: number): boolean => {
  let at = header.row + header.rows;
  while (at < row && !isBlankUnder(grid, header, at)) at += 1;
  return at >= row && header.row < row;
};

const isYear = (value: unknown): boolean => Number(value) > 1900 && Number(value) < 2100;
