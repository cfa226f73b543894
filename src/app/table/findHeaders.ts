import type { Area } from "../snapshot";
import type { Grid } from "./grid";
import { anchorIn, isWords, type Band, type Knows } from "./headerAnchor";
import { bandsOf, besideOthers, freeBands } from "./headerBands";
import { headerAt, isWord } from "./headerShape";
import { isTitle } from "./isTitle";
import { DAMAGED_LEAST, type HeaderMatch, type HeaderMatcher } from "./matchHeader";
import type { Role } from "./role";
import { startsBeside } from "./startsBeside";
import { SURE } from "./table";

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
  const hasOthers = (): boolean => (damaged ? found : others).length > 0;
  const least = damaged ? DAMAGED_LEAST : SURE;
  const knows: Knows = (row, column) => {
    if (isMarked(row, column)) return "naming";
    const text = grid.text(row, column);
    const { role, confidence, weak } = isHeaderWord(text) ? match([text], damaged) : NOTHING;
    if (confidence < least || (weak === true && hasOthers())) return undefined;
    return !hasOthers() || NAMING.includes(role) ? "naming" : "other";
  };
  const rows = damaged ? Math.min(grid.rows, MOST_DAMAGED_ROWS) : grid.rows;
  for (const whole of bandsOf(grid)) {
    for (let row = 0; row < rows; row += 1) {
      for (const band of bandsAt(grid, whole, row, found, match)) {
        const headers = headersIn(grid, row, band, match, knows, damaged ? 0 : 1, found);
        found.push(...headers.filter((header) => !found.some((other) => overlaps(other, header))));
      }
    }
  }
  return found
    .map((header) => besideOthers(grid, header, header.column, found))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Where headers may stand in a row: beside the tables found before, and beside each other. */
const bandsAt = (
  grid: Grid,
  whole: Band,
  row: number,
  found: readonly Area[],
  match: HeaderMatcher,
): readonly Band[] =>
  freeBands(grid, whole, row, found).flatMap((band) => {
    if (!isWords(grid, row, band)) return [band];
    const parts: Band[] = [];
    let from = band.from;
    for (let column = from + 1; column <= band.to; column += 1) {
      if (
        grid.text(row, column) === "" ||
        !startsBeside(grid, row, column, { from, to: band.to }, match)
      )
        continue;
      parts.push({ from, to: column - 1 });
      from = column;
    }
    return [...parts, { from, to: band.to }];
  });

/** Whether people have said what a column of this header row is. */
export type IsMarked = (row: number, column: number) => boolean;

const NAMING: readonly Role[] = ["unit", "number"];
const NOTHING: HeaderMatch = { role: "other", confidence: 0, phrase: "" };

/** "Bảng giao chỉ tiêu" is a title, and "Đơn vị tính: người" stands beside it. */
const isHeaderWord = (text: string): boolean =>
  isWord(text) && !isTitle(text) && !/^(?:đơn vị tính|đvt) ?:/i.test(text);

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const headersIn = (
  grid: Grid,
  row: number,
  band: Band,
  match: HeaderMatcher,
  knows: Knows,
  most: number,
  found: readonly Area[],
): readonly Area[] => {
  const headers: Area[] = [];
  for (let from = band.from; from <= band.to;) {
    const anchor = anchorIn(grid, row, { from, to: band.to }, knows, most);
    if (anchor === undefined) break;
    const header = besideOthers(grid, headerAt(grid, row, anchor, band, match), anchor, found);
    const { column, columns } = header;
    const own = { from: column, to: column + columns - 1 };
    // What was known may be words of the table beside this one.
    const isHeader = anchorIn(grid, row, own, knows, most) !== undefined;
    from = Math.max(isHeader ? column + columns : 0, anchor + 1);
    if (isHeader && !headers.some((other) => overlaps(other, header))) headers.push(header);
  }
  return headers;
};
