import type { Area } from "../snapshot";
import { shapeOf, type Grid } from "./grid";
import { MOST_HEADER_ROWS, type Band } from "./headerAnchor";
import type { HeaderMatcher } from "./matchHeader";
import { startsBeside } from "./startsBeside";

/** Rows below a header in which its columns show themselves. */
const LOOKED_BELOW = 2 * MOST_HEADER_ROWS;

/** Whether a text can be a word of a header at all. */
export function isWord(text: string): boolean {
  return /\p{L}{2}|%/u.test(text) && text.length <= 300;
}

/** The whole header around a first column: its width, sub-headers below and groups above. */
export function headerAt(
  grid: Grid,
  row: number,
  anchor: number,
  band: Band,
  match: HeaderMatcher,
): Area {
  const [left, right] = widthOf(grid, row, anchor, band, match);
  const columns = columnsOf(left, right);
  const merged = columns
    .map((column) => grid.merge(row, column))
    .filter((merge) => merge?.row === row)
    .map((merge) => Math.min(merge?.rows ?? 1, MOST_HEADER_ROWS));
  let rows = Math.max(1, ...merged);
  const hasNumbers = match([grid.text(row, left)], true).role !== "unit";
  while (rows < MOST_HEADER_ROWS && isSubHeader(grid, row + rows, columns, hasNumbers)) rows += 1;
  const most = MOST_HEADER_ROWS - rows;
  const tops = columns.map((column) => row - (grid.merge(row, column)?.row ?? row));
  let above = Math.min(most, Math.max(0, ...tops));
  while (above < most && row > above && isPartAbove(grid, row - above, columns)) above += 1;
  return { row: row - above, column: left, rows: rows + above, columns: columns.length };
}

const columnsOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Columns around the anchor that the header names, or that hold something right below it. */
const widthOf = (
  grid: Grid,
  top: number,
  anchor: number,
  band: Band,
  match: HeaderMatcher,
): readonly [number, number] => {
  const end = bodyEnd(grid, top, band);
  const belongs = (column: number): boolean => {
    for (let row = top; row < end; row += 1) {
      if (grid.text(row, column) !== "") return true;
    }
    return false;
  };
  // A second "STT" starts the table beside this one.
  const isNumber = (column: number): boolean => startsBeside(grid, top, column, band, match);
  let left = anchor;
  while (left > band.from && belongs(left - 1) && !isNumber(left)) left -= 1;
  let right = anchor;
  while (right < band.to && belongs(right + 1) && !isNumber(right + 1)) right += 1;
  return [left, right];
};

/** How far down a band is looked at: to the first row that is blank all over it. */
const bodyEnd = (grid: Grid, top: number, band: Band): number => {
  const columns = columnsOf(band.from, band.to);
  let row = top + 1;
  while (row <= top + LOOKED_BELOW && columns.some((column) => grid.text(row, column) !== "")) {
    row += 1;
  }
  return row;
};

/** Words under groups, no figures, and nothing under "STT" and the names, which stand alone. */
const isSubHeader = (
  grid: Grid,
  row: number,
  columns: readonly number[],
  hasNumbers: boolean,
): boolean => {
  const shapes = columns.map((column) => shapeOf(grid.value(row, column)));
  if (shapes[0] !== "blank" || (hasNumbers && (shapes[1] ?? "blank") !== "blank")) return false;
  const words = columns.filter((_, index) => shapes[index] === "text");
  return (
    words.length > 0 &&
    !shapes.includes("number") &&
    words.some((column) => isWord(grid.text(row, column)))
  );
};

/** Whether the row above belongs to the header: groups, or words that stand where the row below them is blank. */
const isPartAbove = (grid: Grid, row: number, columns: readonly number[]): boolean => {
  if (isGroupRow(grid, row - 1, columns)) return true;
  const shapes = (at: number) => columns.map((column) => shapeOf(grid.value(at, column)));
  const [above, own] = [shapes(row - 1), shapes(row)];
  const isFilled = own.every((shape, index) => shape !== "blank" || above[index] === "text");
  return own[0] === "blank" && isFilled && !above.includes("number");
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
