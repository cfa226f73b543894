// Areas as .xlsx lists them ("A1:B2 D4") and as Univer's ranges.
import type { IRange } from "@univerjs/core";
import { columnIndex, columnName } from "../engine/a1";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const AREA = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

export function readArea(text: string): IRange | undefined {
  const found = AREA.exec(text.trim());
  if (!found || (found[1] ?? found[2]) === undefined) return undefined;
  const [, left, top, right = left, bottom = top] = found;
  return {
    startRow: top === undefined ? 0 : Number(top) - 1,
    endRow: bottom === undefined ? MOST_ROWS - 1 : Number(bottom) - 1,
    startColumn: left === undefined ? 0 : columnIndex(left),
    endColumn: right === undefined ? MOST_COLUMNS - 1 : columnIndex(right),
  };
}

export const readAreas = (text: string): IRange[] =>
  text
    .split(/[\s,]+/)
    .map(readArea)
    .filter((area) => area !== undefined);

/** Univer writes NaN where a range has no end. */
export function writeArea({ startRow, endRow, startColumn, endColumn }: IRange): string {
  const start = `${columnName(startColumn || 0)}${(startRow || 0) + 1}`;
  const end = `${columnName(Number.isFinite(endColumn) ? endColumn : MOST_COLUMNS - 1)}${(Number.isFinite(endRow) ? endRow : MOST_ROWS - 1) + 1}`;
  return start === end ? start : `${start}:${end}`;
}

export const writeAreas = (areas: readonly IRange[]): string => areas.map(writeArea).join(" ");
