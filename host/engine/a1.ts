// A1 notation, counted from 0 inside and written as people do outside.

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function a1Of(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function a1OfBox(box: Box): string {
  const start = a1Of(box.row, box.column);
  if (box.rows === 1 && box.columns === 1) return start;
  return `${start}:${a1Of(box.row + box.rows - 1, box.column + box.columns - 1)}`;
}

/** `Name` or `'Tên có dấu cách'`, as it stands before "!". */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

export function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function readCorner(text: string): Corner | undefined {
  const found = CORNER.exec(text);
  if (!found || (found[1] === undefined && found[2] === undefined)) return undefined;
  return {
    row: found[2] === undefined ? undefined : Number(found[2]) - 1,
    column: found[1] === undefined ? undefined : columnIndex(found[1]),
  };
}

/** Reads "B2", "B2:C9", "B:C", "2:9" or "B2:C" against a grid of the given size; undefined when it is none of them. */
export function readA1(text: string, rows: number, columns: number): Box | undefined {
  const [first = "", second] = text.trim().split(":");
  const start = readCorner(first);
  const end = second === undefined ? start : readCorner(second);
  if (!start || !end) return undefined;
  const isCell = start.row !== undefined && start.column !== undefined;
  if (second === undefined && !isCell) return undefined;
  return between(start, end, rows, columns);
}

function between(start: Corner, end: Corner, rows: number, columns: number): Box {
  const top = Math.min(start.row ?? 0, end.row ?? Infinity);
  const left = Math.min(start.column ?? 0, end.column ?? Infinity);
  const bottom = Math.max(start.row ?? 0, end.row ?? rows - 1);
  const right = Math.max(start.column ?? 0, end.column ?? columns - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function intersects(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
