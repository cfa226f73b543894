import { readerTexts } from "../messages/reader";
import { readNumber } from "../reading/readNumber";
import { shapeOf, type Grid } from "./grid";
import type { TableColumn, TableRow } from "./table";

/** Marks units that may be totals: without a number where others have one, or adding up the others. */
export function rowDoubts(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): readonly TableRow[] {
  const units = rows.filter(({ kind }) => kind === "unit");
  const number = columns.find(({ role }) => role === "number")?.index;
  const isNumbered = ({ row }: TableRow): boolean =>
    number !== undefined && /^\d/.test(grid.text(row, number));
  const numbered = units.filter(isNumbered).length;
  const edges = [units[0], units[units.length - 1]];
  const strange = strangeRow(grid, units, columns, isNumbered);
  return rows.map((row) => {
    const isBelow = strange !== undefined && row.row >= strange.row && row.kind !== "blank";
    if (isBelow) return { ...row, doubt: row.doubt ?? readerTexts.belowStrange(strange.row + 1) };
    if (row.kind !== "unit" || row.doubt !== undefined || isNumbered(row)) return row;
    if (numbered * 2 >= units.length && numbered > 0) {
      return { ...row, doubt: readerTexts.noNumber(row.name) };
    }
    const isSum = edges.includes(row) && addsUp(grid, row, units, columns);
    return isSum ? { ...row, doubt: readerTexts.isSum(row.name) } : row;
  });
}

/** A row of words where all others hold figures: perhaps the header of another table, in letters that nobody can read. */
const strangeRow = (
  grid: Grid,
  units: readonly TableRow[],
  columns: readonly TableColumn[],
  isNumbered: (row: TableRow) => boolean,
): TableRow | undefined => {
  const shapes = (row: TableRow) => columns.map(({ index }) => shapeOf(grid.value(row.row, index)));
  const words = units.filter((row) => !isNumbered(row) && !shapes(row).includes("number"));
  if (words.length * 2 > units.length) return undefined;
  return words.find((row) => shapes(row).filter((shape) => shape === "text").length > 2);
};

/** Whether a row is the sum of the other units in any column of figures. */
const addsUp = (
  grid: Grid,
  sum: TableRow,
  units: readonly TableRow[],
  columns: readonly TableColumn[],
): boolean =>
  units.length > 2 &&
  columns.some(({ index }) => {
    const figures = units.map(({ row }) => figureAt(grid, row, index));
    const own = figureAt(grid, sum.row, index);
    return own > 0 && figures.reduce((a, b) => a + b, 0) === 2 * own;
  });

const figureAt = (grid: Grid, row: number, column: number): number => {
  const value = grid.value(row, column);
  if (typeof value === "number") return value;
  if (shapeOf(value) !== "number") return 0;
  const reading = readNumber(grid.text(row, column));
  if (reading.kind === "none") return 0;
  return reading.kind === "number" ? reading.value : reading.thousands;
};
