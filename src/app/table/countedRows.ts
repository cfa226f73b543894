import type { Grid } from "./grid";
import { isFrameMark } from "./isFrameMark";
import { isTitle } from "./isTitle";
import { nearTotal } from "./nearTotal";
import { rowWords } from "./rowWords";

/** Rows that are looked at for 1, 2, 3. */
const SAMPLE = 60;

/** A count this long is one, whatever stands below it. */
const CERTAIN = 4;

/** A number, the letter or title of a section, other words, or nothing that matters for counting. */
type Token = number | "frame" | "word" | "nothing";

/**
 * How far the whole numbers below a row count from 1, anew in sections under letters; 0 where they do not. Names above the
 * first number head no count: it is another table's.
 */
export function countedRows(grid: Grid, row: number, column: number, end = grid.rows): number {
  const last = Math.min(end, row + SAMPLE);
  let seen: Count = { count: 0, most: 0, words: 0, isFramed: false, isBroken: false };
  for (let at = row + 1; at < last && !seen.isBroken; at += 1) {
    seen = next(seen, tokenAt(grid, at, column));
  }
  const { most, words, isBroken } = seen;
  if (isBroken) return most >= CERTAIN ? most : 0;
  return most > 1 || words === 0 ? most : 0;
}

interface Count {
  readonly count: number;
  readonly most: number;
  /** Other words above. */
  readonly words: number;
  /** Whether a section has begun since the last number. */
  readonly isFramed: boolean;
  readonly isBroken: boolean;
}

const next = (seen: Count, token: Token): Count => {
  if (token === "nothing") return seen;
  if (token === "word") return { ...seen, words: seen.words + 1 };
  return token === "frame" ? { ...seen, isFramed: true } : counted(seen, token);
};

const counted = (seen: Count, number: number): Count => {
  const { count, most, words, isFramed } = seen;
  if (count === 0 && words > 0) return { ...seen, isBroken: true };
  // A row that numbers the columns stands above the first.
  const isAnew = number === 1 && (isFramed || count === 1);
  return number === count + 1 || isAnew
    ? { ...seen, count: number, most: Math.max(most, number), isFramed: false }
    : { ...seen, isBroken: true };
};

const tokenAt = (grid: Grid, row: number, column: number): Token => {
  // What is merged down from the header is no row of the body.
  const text = grid.value(row, column) === "" ? "" : grid.text(row, column);
  if (text === "") return "nothing";
  if (/^\d+[.)]?$/.test(text)) return Number.parseInt(text, 10);
  const words = rowWords(text);
  if (isFrameMark(text) || words === "section") return "frame";
  return words === "" ? otherToken(text) : "nothing";
};

/** Words that reach over from a total, a title or a note do not matter. */
const otherToken = (text: string): Token =>
  isTitle(text) || nearTotal(text) !== "" ? "nothing" : "word";
