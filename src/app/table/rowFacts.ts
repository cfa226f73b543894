import type { Area, CellValue } from "../snapshot";
import { shapeOf, type Grid } from "./grid";

/** Columns that decide what a row is. */
export interface RowColumns {
  readonly key: number;
  /** Column of "STT"; undefined where the table has none. */
  readonly number: number | undefined;
}

/** What a row shows at a glance. */
export interface RowFacts {
  readonly name: string;
  readonly key: CellValue;
  readonly figures: boolean;
  /** "1", "I", "a" in the column of numbers. */
  readonly number: string;
  readonly filled: number;
  /** Merged across, as titles of sections are. */
  readonly across: boolean;
}

/** Reads the cells of a row under a header. */
export function rowFacts(grid: Grid, header: Area, columns: RowColumns, row: number): RowFacts {
  const left = header.column;
  const shapes = Array.from({ length: header.columns }, (_, index) =>
    shapeOf(grid.value(row, left + index)),
  );
  const own = grid.text(row, columns.key);
  const first = shapes.indexOf("text");
  return {
    // A total's label may stand in the first column, merged over the names or not.
    name: own === "" && first >= 0 ? grid.text(row, left + first) : own,
    key: grid.value(row, columns.key),
    figures: shapes.includes("number", columns.key - left + 1),
    number: columns.number === undefined ? "" : grid.text(row, columns.number),
    filled: shapes.filter((shape) => shape !== "blank").length,
    across: (grid.merge(row, left)?.columns ?? 1) > Math.max(2, columns.key - left + 1),
  };
}
