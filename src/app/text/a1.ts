// A1 notation: the only place in src/app where rows count from 1.
import type { Area } from "../snapshot";

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** "B7" for row 6, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B7:D9", or "B7" for a single cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas need it, always quoted: "'PL 2'". */
export function sheetReference(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** "'PL 2'!B7". */
export function sheetCell(sheet: string, row: number, column: number): string {
  return `${sheetReference(sheet)}!${cellName(row, column)}`;
}

/** What an address such as "'PL 2'!B7", "B7:D9" or "$B$7" names. */
export interface Address {
  /** Undefined where the text names no sheet. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const ADDRESS =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([a-z]{1,3})\$?([1-9]\d{0,7})(?::\$?([a-z]{1,3})\$?([1-9]\d{0,7}))?$/i;

const columnIndex = (name: string): number => {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

/** First and last of two numbers as a start and a length. */
const span = (a: number, b: number): readonly [number, number] => [
  Math.min(a, b),
  Math.abs(a - b) + 1,
];

/** Reads an address; undefined when the text is none. Corners may come in any order. */
export function parseAddress(text: string): Address | undefined {
  const match = ADDRESS.exec(text.trim());
  if (match === null) return undefined;
  const [, quoted, plain, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const [column, columns] = span(columnIndex(column1), columnIndex(column2));
  const [row, rows] = span(Number(row1) - 1, Number(row2) - 1);
  const sheet = quoted === undefined ? plain?.trim() : quoted.replace(/''/g, "'");
  return { sheet, area: { row, column, rows, columns } };
}
