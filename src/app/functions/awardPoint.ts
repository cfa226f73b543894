import { readNumber } from "../reading/readNumber";
import { ArgumentError } from "./argumentError";
import type { Reader } from "./reader";
import { shown } from "./shown";

/** Any number, as a number or as text such as "96,28". */
export const awardPoint: Reader<number> = {
  type: "number",
  optional: false,
  perCell: false,
  read(cell, place) {
    if (typeof cell === "number") return cell;
    const reading = typeof cell === "string" ? readNumber(cell) : undefined;
    if (reading?.kind === "number") return reading.value;
    throw new ArgumentError(`${place} phải là số, đang là ${shown(cell)}. Hãy sửa ô đó.`);
  },
};
