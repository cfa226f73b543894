import type { DocumentCell, TableLine } from "./officialDocument";

/** A cell of a table, and where its upper left corner stands. */
export interface PlacedCell {
  readonly line: number;
  readonly column: number;
  readonly cell: DocumentCell;
}

/** Every cell with its place: cells that span lines push those below them aside. */
export function placedCells(lines: readonly TableLine[]): readonly PlacedCell[] {
  /** By column, the first line that is not covered from above. */
  const free: number[] = [];
  return lines.flatMap(({ cells }, line) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > line) column += 1;
      const placed = { line, column, cell };
      const end = column + (cell.columns ?? 1);
      for (; column < end; column += 1) free[column] = line + (cell.rows ?? 1);
      return placed;
    });
  });
}
