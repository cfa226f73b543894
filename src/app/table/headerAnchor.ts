import { shapeOf, type Grid } from "./grid";

export const MOST_HEADER_ROWS = 4;

/** A wording that is known, and whether it says what the rows are. */
type Known = "naming" | "other";

/** What is known about the words of a cell. */
export type Knows = (row: number, column: number) => Known | undefined;

/** Columns from one to another, both included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** The first column of a header in this row of a band, or undefined. */
export function anchorIn(
  grid: Grid,
  row: number,
  band: Band,
  knows: Knows,
  most: number,
): number | undefined {
  const { texts, numbers } = wordsIn(grid, row, band, most);
  if (texts.length === 0 || numbers) return undefined;
  const kinds = texts.map((column) => knows(row, column));
  const naming = texts[kinds.indexOf("naming")];
  if (naming === undefined) return undefined;
  const below = kindsBelow(grid, row, { from: naming, to: band.to }, knows);
  const dates = texts.map((column) => isDateCell(grid, row, column));
  const words = kinds.filter((_, index) => dates[index] !== true);
  const all = [...words, ...daysAsOne(dates.filter(Boolean).length), ...below];
  return isEnough(all) ? texts[kinds.findIndex((kind) => kind !== undefined)] : undefined;
}

/** Two wordings at least, and half of all, or three of very many. */
const isEnough = (kinds: readonly (Known | undefined)[]): boolean => {
  const known = kinds.filter((kind) => kind !== undefined).length;
  return known >= 2 && known * 2 >= Math.min(kinds.length, 6);
};

/** Whether a row of a band begins with words, as headers do. */
export function isWords(grid: Grid, row: number, band: Band): boolean {
  const { texts, numbers } = wordsIn(grid, row, band, 1);
  return texts.length > 0 && !numbers;
}

/** Days as headers: "23/6/2023", "Ngày 24/6". */
const DATE = /^(?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$/iu;

const isDateCell = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.value(row, column) === "object" || DATE.test(grid.text(row, column));

/** A column per day: so many days in a row stand for one wording that is known. */
const FEWEST_DAYS = 3;
const daysAsOne = (count: number): readonly Known[] => (count >= FEWEST_DAYS ? ["other"] : []);

/** Columns with words, and whether figures stand between that no header has. */
const wordsIn = (
  grid: Grid,
  row: number,
  band: Band,
  most: number,
): { readonly texts: readonly number[]; readonly numbers: boolean } => {
  const texts: number[] = [];
  let numbers = 0;
  for (let column = band.from; column <= band.to; column += 1) {
    const shape = shapeOf(grid.value(row, column));
    if (shape === "text") texts.push(column);
    if (shape === "number") numbers += 1;
    // Bodies begin with a number, headers never do: most rows are done here.
    if (numbers > (most === 0 ? 0 : texts.length)) return { texts, numbers: true };
  }
  return { texts, numbers: false };
};

/** What is known of the words under groups, where nothing stands below the first header. */
const kindsBelow = (
  grid: Grid,
  row: number,
  band: Band,
  knows: Knows,
): readonly (Known | undefined)[] => {
  const kinds: (Known | undefined)[] = [];
  for (let at = row + 1; at < row + MOST_HEADER_ROWS; at += 1) {
    if (shapeOf(grid.value(at, band.from)) !== "blank") break;
    const { texts, numbers } = wordsIn(grid, at, band, 0);
    if (numbers || texts.length === 0) break;
    kinds.push(...texts.map((column) => knows(at, column)));
  }
  return kinds;
};
