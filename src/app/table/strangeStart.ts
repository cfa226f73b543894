import { shapeOf, type CellShape, type Grid } from "./grid";
import { isFrameMark } from "./isFrameMark";
import { isNumbered } from "./isNumbered";
import { isNumberingToken } from "./isNumbering";
import { isTitle } from "./isTitle";
import type { TableColumn, TableRow } from "./table";

/**
 * From where on rows may be another table's, under a header in letters that nobody can read: a row of words among rows of
 * figures or numbers, a title, a row that numbers columns, or a count that starts anew, with units below. -1 where there
 * is none.
 *
 * @param followed - Whether another header stands right below the rows, of which the last ones may be a part.
 */
export function strangeStart(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  numberOf: (row: TableRow) => string,
  followed: boolean,
): number {
  const units = rows.filter(({ kind }) => kind === "unit");
  const isWords = wordsIn(grid, units, columns);
  const hasUnits = (from: number): boolean =>
    rows.slice(from).some(({ kind }) => kind === "unit" || kind === "total");
  const isOtherHeader = (row: TableRow, index: number): boolean =>
    !isNumbered(numberOf(row)) &&
    !isFrameMark(numberOf(row)) &&
    isWords(row) &&
    (hasUnits(index + 1) || (row.kind === "unit" && (followed || isApart(rows[index - 1]))));
  const isBreak = (row: TableRow, index: number): boolean =>
    hasUnits(index) && (isTitle(row.name) || numbersColumns(grid, columns, row));
  const anew = countsAnew(rows, numberOf);
  let start = rows.findIndex(
    (row, index) =>
      index === anew ||
      (hasUnitAbove(rows, index) && (isBreak(row, index) || isOtherHeader(row, index))),
  );
  // Its titles stand above it.
  for (let above = rows[start - 1]; start > 0 && above && isLead(above); above = rows[start - 1]) {
    start -= 1;
  }
  return start;
}

const hasUnitAbove = (rows: readonly TableRow[], index: number): boolean =>
  rows.slice(0, index).some(({ kind }) => kind === "unit");

const isApart = (above: TableRow | undefined): boolean =>
  above !== undefined && above.kind !== "unit" && above.kind !== "section";

const isLead = ({ kind }: TableRow): boolean => kind === "note" || kind === "section";

/** Whether a row holds words alone, some of them where units have figures; of texts alone nobody can tell. */
const wordsIn = (
  grid: Grid,
  units: readonly TableRow[],
  columns: readonly TableColumn[],
): ((row: TableRow) => boolean) => {
  const shapesOf = ({ row }: TableRow) =>
    columns.map(({ index }): CellShape => {
      const shape = shapeOf(grid.value(row, index));
      return shape === "text" && isDigits(grid.text(row, index)) ? "number" : shape;
    });
  const shapes = units.map(shapesOf);
  const isFigures = columns.map((_, at) => {
    const numbers = shapes.filter((row) => row[at] === "number").length;
    return numbers > 0 && numbers * 2 >= shapes.filter((row) => row[at] === "text").length;
  });
  return (row) => {
    if (row.kind !== "unit" && row.kind !== "note" && row.kind !== "section") return false;
    const own = shapesOf(row);
    if (own.includes("number") || own.filter((shape) => shape === "text").length < 2) return false;
    return own.some((shape, at) => shape === "text" && isFigures[at] === true);
  };
};

/** Telephone and identity numbers are no figures, and no words either. */
const isDigits = (text: string): boolean => /^[+\d][\d. ]{7,}$/.test(text);

const numbersColumns = (
  grid: Grid,
  columns: readonly TableColumn[],
  { row }: TableRow,
): boolean => {
  const tokens = columns.map(({ index }) => grid.text(row, index)).filter((text) => text !== "");
  const letters = tokens.filter((text) => /^\(|^[A-B]$/.test(text)).length;
  return tokens.length > 1 && letters > 0 && tokens.every(isNumberingToken);
};

/** Where "STT" starts from 1 again with no section above it. */
const countsAnew = (rows: readonly TableRow[], numberOf: (row: TableRow) => string): number => {
  let count = 0;
  return rows.findIndex((row) => {
    if (row.kind === "section" || row.kind === "subtotal") count = 0;
    const number = isNumbered(numberOf(row)) ? Number.parseInt(numberOf(row), 10) : 0;
    if (row.kind !== "unit" || number === 0) return false;
    const isAnew = number === 1 && count > 0;
    count = number;
    return isAnew;
  });
};
