import type { Area } from "../snapshot";
import { shapeOf, type Grid } from "./grid";
import type { HeaderMatch } from "./matchHeader";

type Match = (path: readonly string[], damaged: boolean) => HeaderMatch;

const MOST_HEADER_ROWS = 4;

const isWord = (text: string): boolean => /\p{L}{2}|%/u.test(text) && text.length <= 300;

/**
 * Finds the header rows of every table: rows where at least two cells, and half of all, are known wordings; with the rows
 * of their merges, sub-headers below, and groups above.
 */
export function findHeaders(grid: Grid, match: Match, damaged: boolean): readonly Area[] {
  const found: Area[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    for (let from = 0; ;) {
      const anchor = anchorIn(grid, row, from, match, damaged);
      if (anchor === undefined) break;
      const header = headerAt(grid, row, anchor, match);
      from = Math.max(header.column + header.columns, anchor + 1);
      if (!found.some((other) => overlaps(other, header))) found.push(header);
    }
  }
  return found;
}

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The first column of a header in this row from `from` on, or undefined. */
const anchorIn = (
  grid: Grid,
  row: number,
  from: number,
  match: Match,
  damaged: boolean,
): number | undefined => {
  const texts: number[] = [];
  let numbers = 0;
  for (let column = from; column < grid.columns; column += 1) {
    const shape = shapeOf(grid.value(row, column));
    if (shape === "text") texts.push(column);
    if (shape === "number") numbers += 1;
  }
  if (texts.length < 2 || numbers > texts.length) return undefined;
  const known = texts.filter((column) => {
    const text = grid.text(row, column);
    return isWord(text) && match([text], damaged).confidence >= 0.6;
  });
  return known.length >= 2 && known.length * 2 >= Math.min(texts.length, 6) ? known[0] : undefined;
};

const headerAt = (grid: Grid, row: number, anchor: number, match: Match): Area => {
  const top = row;
  let bottom = row;
  for (let column = 0; column < grid.columns; column += 1) {
    const merge = grid.merge(row, column);
    if (merge?.row === row)
      bottom = Math.max(bottom, row + Math.min(merge.rows, MOST_HEADER_ROWS) - 1);
  }
  const rowsTo = (last: number) =>
    Array.from({ length: last - top + 1 }, (_, index) => top + index);
  const [left, right] = widthOf(grid, rowsTo(bottom), anchor, match);
  while (bottom - top + 1 < MOST_HEADER_ROWS && isSubHeader(grid, bottom + 1, left, right, row)) {
    bottom += 1;
  }
  const above = groupsAbove(grid, row, left, right);
  return {
    row: top - above,
    column: left,
    rows: bottom - top + 1 + above,
    columns: right - left + 1,
  };
};

/** Columns around the anchor that the header names, or that hold something right below it. */
const widthOf = (
  grid: Grid,
  rows: readonly number[],
  anchor: number,
  match: Match,
): readonly [number, number] => {
  const bottom = rows[rows.length - 1] ?? 0;
  const texts = (column: number) =>
    rows.map((row) => grid.text(row, column)).filter((t) => t !== "");
  const belongs = (column: number): boolean => {
    if (column < 0 || column >= grid.columns) return false;
    return (
      texts(column).length > 0 || [1, 2, 3].every((down) => grid.text(bottom + down, column) !== "")
    );
  };
  const isNumber = (column: number) => match(texts(column).slice(-1), false).role === "number";
  let left = anchor;
  while (belongs(left - 1) && !isNumber(left)) left -= 1;
  let right = anchor;
  // A second "STT" starts the table beside this one.
  while (belongs(right + 1) && !isNumber(right + 1)) right += 1;
  return [left, right];
};

/** Words under groups, nothing under the columns that stand alone, and no figures. */
const isSubHeader = (
  grid: Grid,
  row: number,
  left: number,
  right: number,
  top: number,
): boolean => {
  let words = 0;
  for (let column = left; column <= right; column += 1) {
    const shape = shapeOf(grid.value(row, column));
    if (shape === "number") return false;
    if (shape === "text" && !isWord(grid.text(row, column))) return false;
    if (shape === "text") words += 1;
  }
  const first = shapeOf(grid.value(row, left)) === "blank";
  const second = left === right || shapeOf(grid.value(row, left + 1)) === "blank";
  return words > 0 && first && second && row > top;
};

/** 1 where the row above holds groups: merged over several columns, or several of them, beside the first columns. */
const groupsAbove = (grid: Grid, row: number, left: number, right: number): number => {
  if (row === 0) return 0;
  let groups = 0;
  for (let column = left; column <= right; column += 1) {
    const shape = shapeOf(grid.value(row - 1, column));
    if (shape === "blank") continue;
    const merge = grid.merge(row - 1, column);
    if (shape === "number" || column === left || (merge?.columns ?? 1) > right - left) return 0;
    groups += merge !== undefined && merge.columns > 1 ? 2 : 1;
  }
  return groups >= 2 ? 1 : 0;
};
