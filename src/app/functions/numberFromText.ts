import { readNumber } from "../reading/readNumber";
import { defineFunction } from "../defineFunction";
import { formatNumber } from "../text/formatNumber";
import { ArgumentError } from "./argumentError";
import { isBlank } from "./isBlank";
import { perCell } from "./perCell";
import type { Reader } from "./reader";
import { shown } from "./shown";

/** A number, or text that reads as one beyond doubt: "17.410", "96,28%", "4,2 triệu". */
const numberText: Reader<number> = {
  type: "string",
  optional: false,
  perCell: false,
  read(cell, place) {
    if (isBlank(cell)) throw new ArgumentError(`${place} đang trống. Hãy nhập một số.`);
    if (typeof cell === "number") return cell;
    const reading = typeof cell === "string" ? readNumber(cell) : undefined;
    if (reading?.kind === "number") return reading.value;
    if (reading?.kind === "ambiguous") {
      const [a, b] = [formatNumber(reading.decimal), formatNumber(reading.thousands)];
      throw new ArgumentError(
        `${place} là ${shown(cell)}, chưa rõ là ${a} hay ${b}. Hãy nhập lại thành số.`,
      );
    }
    throw new ArgumentError(`${place} phải là số, đang là ${shown(cell)}. Hãy sửa ô đó.`);
  },
};

/** Vietnamese number text as a number. */
export const numberFromTextFunction = defineFunction({
  name: "CD_CHUYENSO",
  parameters: { vanBan: perCell(numberText) },
  run: ({ vanBan }) => vanBan,
});
