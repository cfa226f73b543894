import { ArgumentError } from "./argumentError";
import { cells } from "./cells";
import { isBlank } from "./isBlank";
import { placeOf } from "./placeOf";
import type { Reader } from "./reader";

/** A cell of a column: what was read, and where it stands, for sentences. */
export interface ColumnCell<T> {
  /** Undefined where the cell is blank. */
  readonly value: T | undefined;
  readonly place: string;
}

/** One column, a row of the table per cell. */
export function awardColumn<T>(reader: Reader<T>): Reader<readonly ColumnCell<T>[]> {
  return {
    type: `${reader.type}[][]`,
    optional: false,
    perCell: false,
    read(argument, place) {
      const rows = cells(argument);
      if (rows.some((row) => row.length !== 1)) {
        throw new ArgumentError(`${place} phải là một cột, mỗi dòng một ô.`);
      }
      return rows.map(([cell], row) => {
        const here = placeOf(place, rows, row, 0);
        return { value: isBlank(cell) ? undefined : reader.read(cell, here), place: here };
      });
    },
  };
}
