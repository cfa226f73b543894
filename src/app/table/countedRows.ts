import type { Grid } from "./grid";

/** Rows that are looked at for 1, 2, 3. */
const SAMPLE = 60;

/** How far the whole numbers below a row count from 1, among letters of sections; 0 where they do not. */
export function countedRows(grid: Grid, row: number, column: number, end = grid.rows): number {
  let count = 0;
  let others = 0;
  const last = Math.min(end, row + SAMPLE);
  for (let at = row + 1; at < last; at += 1) {
    const text = grid.text(at, column);
    if (/^\d+$/.test(text)) {
      if (Number(text) !== count + 1) return 0;
      count += 1;
    } else if (isOther(text)) others += 1;
  }
  return count > 1 || others === 0 ? count : 0;
}

/** Neither a letter of a section nor words that reach over from a total or a note. */
const isOther = (text: string): boolean =>
  text !== "" && text.length < 5 && !/^(?:[IVX]+|[A-HĐ])[.)]?$/.test(text);
