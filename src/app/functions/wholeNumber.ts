import { readNumber } from "../reading/readNumber";
import { ArgumentError } from "./argumentError";
import { isBlank } from "./isBlank";
import type { Reader } from "./reader";
import { shown } from "./shown";

const numberIn = (cell: unknown): number | undefined => {
  if (typeof cell === "number") return cell;
  const reading = typeof cell === "string" ? readNumber(cell) : undefined;
  return reading?.kind === "number" ? reading.value : undefined;
};

const ambiguous = (cell: unknown): boolean =>
  typeof cell === "string" && readNumber(cell).kind === "ambiguous";

/** A whole number from 0 up, as a number or as text such as "2.700". */
export const wholeNumber: Reader<number> = {
  type: "number",
  optional: false,
  perCell: false,
  read(cell, place) {
    if (isBlank(cell)) throw new ArgumentError(`${place} đang trống. Hãy nhập một số nguyên.`);
    if (ambiguous(cell)) {
      throw new ArgumentError(
        `${place} là ${shown(cell)}, chưa rõ dấu phẩy ngăn hàng nghìn hay phần lẻ. Hãy nhập lại thành số.`,
      );
    }
    const value = numberIn(cell);
    if (value === undefined) {
      throw new ArgumentError(`${place} phải là số, đang là ${shown(cell)}. Hãy sửa ô đó.`);
    }
    if (!Number.isSafeInteger(value) || value < 0) {
      throw new ArgumentError(
        `${place} phải là số nguyên không âm, đang là ${shown(cell)}. Hãy sửa ô đó.`,
      );
    }
    return value;
  },
};
