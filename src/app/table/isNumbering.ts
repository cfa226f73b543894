import type { Area } from "../snapshot";
import type { Grid } from "./grid";

/** Whether the row below a header numbers its columns: "A | B | 1 | 2 | 3=2/1". */
export function isNumbering(
  grid: Grid,
  header: Area,
  number: number | undefined,
  row: number,
): boolean {
  const { column: left, columns: width } = header;
  const tokens = Array.from({ length: width }, (_, index) => grid.text(row, left + index));
  const filled = tokens.filter((text) => text !== "");
  const most = filled.length >= Math.max(2, width / 2);
  if (!most || !filled.every(isNumberingToken)) return false;
  return countsUp(filled) && !isFirstOfBody(grid, number, row);
}

const countsUp = (tokens: readonly string[]): boolean => {
  const digits = tokens
    .filter((token) => /^\(?\d/.test(token))
    .map((token) => parseInt(token.replace("(", ""), 10));
  return digits.every((digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + 1);
};

/** "1 | 1 | 2" may as well be the first row of a body whose units are numbers: then 2 follows below. */
const isFirstOfBody = (grid: Grid, number: number | undefined, row: number): boolean => {
  const own = number === undefined ? "" : grid.text(row, number);
  return /^\d+$/.test(own) && grid.text(row + 1, number ?? 0) === String(Number(own) + 1);
};

/** "A", "(1)", "3=2/1", "4 = 3 - 2". */
export function isNumberingToken(text: string): boolean {
  return /^\(?(?:[A-HĐa-h]|\d{1,2}[a-d]?)\)?(?: ?= ?[\d\s()+\-/*x:.%a-zA-Z]+)?$/.test(text);
}
