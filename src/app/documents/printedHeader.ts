import type { Area } from "../snapshot";
import type { Grid } from "../table/grid";
import type { DocumentCell, TableLine } from "./officialDocument";

/**
 * The header of an office's table with its merges, for the columns that are printed. A cell whose lower cells are blank stands
 * for the whole height, as if merged.
 *
 * @param lead - Header of a column put in front; undefined where there is none.
 */
export function printedHeader(
  grid: Grid,
  header: Area,
  columns: readonly number[],
  lead: string | undefined,
): readonly TableLine[] {
  return Array.from({ length: header.rows }, (_, index): TableLine => {
    const row = header.row + index;
    const own = columns.flatMap((column, at) =>
      startsAt(grid, header, row, column, columns[at - 1])
        ? [cellAt(grid, header, columns, row, column)]
        : [],
    );
    const first = lead === undefined || index > 0 ? [] : [spanning(lead, 1, header.rows)];
    return { look: "bold", cells: [...first, ...own] };
  });
}

const spanning = (text: string, columns: number, rows: number): DocumentCell => ({
  text,
  ...(columns > 1 && { columns }),
  ...(rows > 1 && { rows }),
});

/** Whether what stands above goes on here. */
const isCovered = (grid: Grid, header: Area, row: number, column: number): boolean => {
  if (row === header.row) return false;
  const merged = grid.merge(row, column);
  if (merged) return row > merged.row;
  // Under a merge that spans columns a lower header begins, though it be blank.
  const isUnderWide = (grid.merge(row - 1, column)?.columns ?? 1) > 1;
  return grid.text(row, column) === "" && !isUnderWide;
};

/** Whether a cell begins here: not below its own upper part, nor right of its own left part. */
const startsAt = (
  grid: Grid,
  header: Area,
  row: number,
  column: number,
  left: number | undefined,
): boolean => {
  if (isCovered(grid, header, row, column)) return false;
  const merged = grid.merge(row, column);
  return merged === undefined || left === undefined || left < merged.column;
};

const cellAt = (
  grid: Grid,
  header: Area,
  columns: readonly number[],
  row: number,
  column: number,
): DocumentCell => {
  const merged = grid.merge(row, column) ?? { row, column, rows: 1, columns: 1 };
  const end = header.row + header.rows;
  const right = merged.column + merged.columns;
  const width = columns.filter((one) => one >= column && one < right).length;
  let bottom = Math.min(end, merged.row + merged.rows);
  while (width === 1 && bottom < end && isCovered(grid, header, bottom, column)) bottom += 1;
  return spanning(grid.text(row, column), width, bottom - row);
};
