import { ArgumentError } from "./argumentError";
import { cells } from "./cells";
import { placeOf } from "./placeOf";
import type { Reader } from "./reader";
import { wholeNumber } from "./wholeNumber";

/** A row or a column with the weight of each day: 0 off, 1 normal, 2 double. */
export const dayWeights: Reader<readonly number[]> = {
  type: "number[][]",
  optional: false,
  perCell: false,
  read(argument, place) {
    const rows = cells(argument);
    return rows.flatMap((row, r) =>
      row.map((cell, c) => {
        const here = placeOf(place, rows, r, c);
        const weight = wholeNumber.read(cell, here);
        if (weight <= 2) return weight;
        throw new ArgumentError(`${here} phải là 0 (nghỉ), 1 (bình thường) hoặc 2 (gấp đôi).`);
      }),
    );
  },
};
