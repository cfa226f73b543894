import type { Area } from "../snapshot";
import { shapeOf, type Grid } from "./grid";
import type { HeaderMatcher } from "./matchHeader";
import { SURE } from "./table";

const MOST_HEADER_ROWS = 4;

const isWord = (text: string): boolean => /\p{L}{2}|%/u.test(text) && text.length <= 300;

/** Rows in which damaged wordings are looked for: comparing letters is slow, and headers stand on top. */
const MOST_DAMAGED_ROWS = 200;

/**
 * Finds the header rows of every table: rows that begin with words, of which at least two cells, and half of all, are known
 * wordings; with the rows of their merges, sub-headers below, and groups above.
 */
export function findHeaders(
  grid: Grid,
  match: HeaderMatcher,
  damaged: boolean,
  isMarked: IsMarked,
): readonly Area[] {
  const found: Area[] = [];
  const knows = (row: number, column: number): boolean => {
    if (isMarked(row, column)) return true;
    const text = grid.text(row, column);
    return isWord(text) && match([text], damaged).confidence >= (damaged ? 0.6 : SURE);
  };
  const rows = damaged ? Math.min(grid.rows, MOST_DAMAGED_ROWS) : grid.rows;
  for (const band of bandsOf(grid)) {
    for (let row = 0; row < rows; row += 1) {
      for (let from = band.from; from <= band.to;) {
        const anchor = anchorIn(grid, row, { from, to: band.to }, knows);
        if (anchor === undefined) break;
        const header = headerAt(grid, row, anchor, band, match);
        from = Math.max(header.column + header.columns, anchor + 1);
        if (!found.some((other) => overlaps(other, header))) found.push(header);
      }
    }
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Whether people have said what a column of this header row is. */
export type IsMarked = (row: number, column: number) => boolean;

/** Columns from one to another, both included. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/** Runs of columns between columns that are blank all the way down. */
const bandsOf = (grid: Grid): readonly Band[] => {
  const bands: Band[] = [];
  let from = 0;
  for (let column = 0; column <= grid.columns; column += 1) {
    if (column < grid.columns && !grid.isBlankColumn(column)) continue;
    if (from < column) bands.push({ from, to: column - 1 });
    from = column + 1;
  }
  return bands;
};

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The first column of a header in this row of a band, or undefined. */
const anchorIn = (
  grid: Grid,
  row: number,
  band: Band,
  knows: (row: number, column: number) => boolean,
): number | undefined => {
  const texts: number[] = [];
  let numbers = 0;
  for (let column = band.from; column <= band.to; column += 1) {
    const shape = shapeOf(grid.value(row, column));
    if (shape === "text") texts.push(column);
    if (shape === "number") numbers += 1;
    // Bodies begin with a number, headers never do: most rows are done here.
    if (numbers > texts.length) return undefined;
  }
  if (texts.length < 2) return undefined;
  const known = texts.filter((column) => knows(row, column));
  return known.length >= 2 && known.length * 2 >= Math.min(texts.length, 6) ? known[0] : undefined;
};

const headerAt = (
  grid: Grid,
  row: number,
  anchor: number,
  band: Band,
  match: HeaderMatcher,
): Area => {
  const merged = columnsOf(band.from, band.to)
    .map((column) => grid.merge(row, column))
    .filter((merge) => merge?.row === row)
    .map((merge) => Math.min(merge?.rows ?? 1, MOST_HEADER_ROWS));
  let rows = Math.max(1, ...merged);
  const [left, right] = widthOf(grid, row, rows, anchor, band, match);
  const columns = columnsOf(left, right);
  while (rows < MOST_HEADER_ROWS && isSubHeader(grid, row + rows, columns)) rows += 1;
  const above = row > 0 && isGroupRow(grid, row - 1, columns) ? 1 : 0;
  return { row: row - above, column: left, rows: rows + above, columns: columns.length };
};

const columnsOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Columns around the anchor that the header names, or that hold something right below it. */
const widthOf = (
  grid: Grid,
  top: number,
  rows: number,
  anchor: number,
  band: Band,
  match: HeaderMatcher,
): readonly [number, number] => {
  const belongs = (column: number): boolean => {
    for (let row = top; row < top + rows + MOST_HEADER_ROWS; row += 1) {
      if (grid.text(row, column) !== "") return true;
    }
    return false;
  };
  // A second "STT" starts the table beside this one.
  const isNumber = (column: number) => match([grid.text(top, column)], false).role === "number";
  let left = anchor;
  while (left > band.from && belongs(left - 1) && !isNumber(left)) left -= 1;
  let right = anchor;
  while (right < band.to && belongs(right + 1) && !isNumber(right + 1)) right += 1;
  return [left, right];
};

/** Words under groups, no figures, and nothing under the first two columns, which stand alone. */
const isSubHeader = (grid: Grid, row: number, columns: readonly number[]): boolean => {
  const shapes = columns.map((column) => shapeOf(grid.value(row, column)));
  if (shapes[0] !== "blank" || (shapes[1] ?? "blank") !== "blank") return false;
  const words = columns.filter((_, index) => shapes[index] === "text");
  return (
    words.length > 0 &&
    !shapes.includes("number") &&
    words.every((column) => isWord(grid.text(row, column)))
  );
};

/** Groups: merged over several columns but not over all, or several of them, beside the first column. */
const isGroupRow = (grid: Grid, row: number, columns: readonly number[]): boolean => {
  const filled = columns.filter((column) => shapeOf(grid.value(row, column)) !== "blank");
  const widths = filled.map((column) => grid.merge(row, column)?.columns ?? 1);
  const first = filled[0] === columns[0];
  if (first || filled.some((column) => shapeOf(grid.value(row, column)) === "number")) return false;
  return (
    widths.every((width) => width < columns.length) && (filled.length > 1 || (widths[0] ?? 0) > 1)
  );
};
