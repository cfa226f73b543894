import { cells } from "./cells";
import { isBlank } from "./isBlank";
import { placeOf } from "./placeOf";
import type { Reader } from "./reader";

/** A range read as a whole, cell by cell; blank cells are `undefined`. */
export function grid<T>(reader: Reader<T>): Reader<readonly (readonly (T | undefined)[])[]> {
  return {
    type: `${reader.type}[][]`,
    optional: false,
    perCell: false,
    read(argument, place) {
      const rows = cells(argument);
      return rows.map((row, r) =>
        row.map((cell, c) =>
          isBlank(cell) ? undefined : reader.read(cell, placeOf(place, rows, r, c)),
        ),
      );
    },
  };
}
