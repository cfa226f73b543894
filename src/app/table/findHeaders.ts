import type { Area } from "../snapshot";
import { shapeOf, type Grid } from "./grid";
import { anchorIn, MOST_HEADER_ROWS, type Band, type Knows } from "./headerAnchor";
import { countedRows } from "./countedRows";
import type { HeaderMatch, HeaderMatcher } from "./matchHeader";
import type { Role } from "./role";
import { SURE } from "./table";

/** Rows below a header in which its columns show themselves. */
const LOOKED_BELOW = 2 * MOST_HEADER_ROWS;

const isWord = (text: string): boolean => /\p{L}{2}|%/u.test(text) && text.length <= 300;

/** Rows in which damaged wordings are looked for: comparing letters is slow, and headers stand on top. */
const MOST_DAMAGED_ROWS = 200;

/**
 * Finds the header rows of every table: rows that begin with words, of which at least two cells, and half of all, are known
 * wordings; with the rows of their merges, sub-headers below, and groups above.
 *
 * @param others - Headers found before, which stay. Beside them, damaged words are headers only with "STT" or a unit.
 */
export function findHeaders(
  grid: Grid,
  match: HeaderMatcher,
  damaged: boolean,
  isMarked: IsMarked,
  others: readonly Area[] = [],
): readonly Area[] {
  const found: Area[] = [...others];
  const hasOthers = others.length > 0;
  const least = damaged ? DAMAGED_LEAST : SURE;
  const knows: Knows = (row, column) => {
    if (isMarked(row, column)) return "naming";
    const text = grid.text(row, column);
    const { role, confidence, weak } = isWord(text) ? match([text], damaged) : NOTHING;
    if (confidence < least || (weak === true && hasOthers)) return undefined;
    return !hasOthers || NAMING.includes(role) ? "naming" : "other";
  };
  const rows = damaged ? Math.min(grid.rows, MOST_DAMAGED_ROWS) : grid.rows;
  for (const whole of bandsOf(grid)) {
    for (let row = 0; row < rows; row += 1) {
      for (const band of freeBands(whole, row, found)) {
        const headers = headersIn(grid, row, band, match, knows, damaged ? 0 : 1);
        found.push(...headers.filter((header) => !found.some((other) => overlaps(other, header))));
      }
    }
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Whether people have said what a column of this header row is. */
export type IsMarked = (row: number, column: number) => boolean;

const NAMING: readonly Role[] = ["unit", "number"];
const DAMAGED_LEAST = 0.6;
const NOTHING: HeaderMatch = { role: "other", confidence: 0, phrase: "" };

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

/** What a row leaves of a band beside the headers that reach down to it. */
const freeBands = (band: Band, row: number, found: readonly Area[]): readonly Band[] =>
  found
    .filter((header) => row >= header.row && row < header.row + header.rows)
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

const headersIn = (
  grid: Grid,
  row: number,
  band: Band,
  match: HeaderMatcher,
  knows: Knows,
  most: number,
): readonly Area[] => {
  const headers: Area[] = [];
  for (let from = band.from; from <= band.to;) {
    const anchor = anchorIn(grid, row, { from, to: band.to }, knows, most);
    if (anchor === undefined) break;
    const header = headerAt(grid, row, anchor, band, match);
    from = Math.max(header.column + header.columns, anchor + 1);
    if (!headers.some((other) => overlaps(other, header))) headers.push(header);
  }
  return headers;
};

const headerAt = (
  grid: Grid,
  row: number,
  anchor: number,
  band: Band,
  match: HeaderMatcher,
): Area => {
  const [left, right] = widthOf(grid, row, anchor, band, match);
  const columns = columnsOf(left, right);
  const merged = columns
    .map((column) => grid.merge(row, column))
    .filter((merge) => merge?.row === row)
    .map((merge) => Math.min(merge?.rows ?? 1, MOST_HEADER_ROWS));
  let rows = Math.max(1, ...merged);
  const hasNumbers = match([grid.text(row, left)], true).role !== "unit";
  while (rows < MOST_HEADER_ROWS && isSubHeader(grid, row + rows, columns, hasNumbers)) rows += 1;
  const above = row > 0 && isGroupRow(grid, row - 1, columns) ? 1 : 0;
  return { row: row - above, column: left, rows: rows + above, columns: columns.length };
};

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
  const belongs = (column: number): boolean => {
    for (let row = top; row <= top + LOOKED_BELOW; row += 1) {
      if (grid.text(row, column) !== "") return true;
    }
    return false;
  };
  // A second "STT" starts the table beside this one.
  const role = (column: number) => match([grid.text(top, column)], true);
  const isNumber = (column: number): boolean => {
    const text = grid.text(top, column);
    if (text === "" || text.length > 7) return false;
    const { role: own, confidence } = role(column);
    if (confidence >= SURE) return own === "number";
    const hasUnits = column - band.from > 2 || columnsOf(band.from, column - 1).some(isUnitHeader);
    // Letters that nobody can read: what stands beside and below them tells.
    return hasUnits && (isUnitHeader(column + 1) || countedRows(grid, top, column) > 1);
  };
  const isUnitHeader = (column: number): boolean =>
    role(column).role === "unit" && role(column).confidence >= DAMAGED_LEAST;
  let left = anchor;
  while (left > band.from && belongs(left - 1) && !isNumber(left)) left -= 1;
  let right = anchor;
  while (right < band.to && belongs(right + 1) && !isNumber(right + 1)) right += 1;
  return [left, right];
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
