import { readNumberColumn } from "../reading/readNumberColumn";
import { formatNumber } from "../text/formatNumber";
import { ArgumentError } from "./argumentError";
import { cells } from "./cells";
import { placeOf } from "./placeOf";
import type { Reader } from "./reader";
import { shown } from "./shown";

/** A range of points: numbers, or texts such as "96,28" that are read together, in one habit. Blank cells are `undefined`. */
export const awardPoints: Reader<readonly (readonly (number | undefined)[])[]> = {
  type: "number[][]",
  optional: false,
  perCell: false,
  read(argument, place) {
    const rows = cells(argument);
    const known = (cell: unknown): string | number | boolean =>
      typeof cell === "string" || typeof cell === "number" ? cell : (cell ?? "") !== "" || "";
    const read = readNumberColumn(rows.flat().map(known), "number").values();
    return rows.map((row, r) =>
      row.map((cell, c) => {
        const point = read.next().value;
        if (point === undefined || point.kind === "blank") return undefined;
        // Sums of fractions carry binary noise, which must not part equal points.
        if (point.kind === "value") return Number(point.value.toPrecision(12));
        const here = placeOf(place, rows, r, c);
        const [a, b] = (point.readings ?? []).map((reading) => formatNumber(reading));
        throw new ArgumentError(
          a === undefined || b === undefined
            ? `${here} phải là số, đang là ${shown(cell)}. Hãy sửa ô đó.`
            : `${here} là ${shown(cell)}, chưa rõ là ${a} hay ${b}. Hãy nhập lại thành số.`,
        );
      }),
    );
  },
};
