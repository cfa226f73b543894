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
  const start = strangeStart(grid, rows, columns, isNumbered);
  const unitDoubt = (row: TableRow): string | undefined => {
    if (row.kind !== "unit" || isNumbered(row)) return undefined;
    if (numbered * 2 >= units.length && numbered > 0) return readerTexts.noNumber(row.name);
    const isSum = edges.includes(row) && addsUp(grid, row, units, columns);
    return isSum ? readerTexts.isSum(row.name) : undefined;
  };
  const strange = readerTexts.belowStrange((rows[start]?.row ?? 0) + 1);
  return rows.map((row, index) => {
    const isBelow = start >= 0 && index >= start && row.kind !== "blank";
    const doubt = row.doubt ?? (isBelow ? strange : unitDoubt(row));
    return doubt === undefined ? row : { ...row, doubt };
  });
}

/**
 * From where on rows may be another table's, under a header in letters that nobody can read: a row of words among rows of
 * figures or numbers, with units below it; -1 where there is none.
 */
const strangeStart = (
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  isNumbered: (row: TableRow) => boolean,
): number => {
  const shapes = (row: TableRow) => columns.map(({ index }) => shapeOf(grid.value(row.row, index)));
  const isWords = (row: TableRow): boolean =>
    (row.kind === "unit" || row.kind === "note") &&
    !isNumbered(row) &&
    !shapes(row).includes("number");
  const units = rows.filter(({ kind }) => kind === "unit");
  if (units.filter(isWords).length * 2 > units.length) return -1;
  let start = rows.findIndex(
    (row) => isWords(row) && shapes(row).filter((shape) => shape === "text").length > 2,
  );
  if (!rows.slice(start + 1).some(({ kind }) => kind === "unit")) return -1;
  // Its titles stand above it.
  for (let above = rows[start - 1]; start > 0 && above && isWords(above); above = rows[start - 1]) {
    start -= 1;
  }
  return start;
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
