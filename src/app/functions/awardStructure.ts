import type { Tier } from "../../domain/awards/tier";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";
import { ArgumentError } from "./argumentError";
import { cells } from "./cells";
import { isBlank } from "./isBlank";
import { placeOf } from "./placeOf";
import type { Reader } from "./reader";
import { wholeNumber } from "./wholeNumber";

const isHeader = (cell: unknown): boolean =>
  typeof cell === "string" && /^(?:so luong|so giai|sl)$/.test(fold(cell));

const positive = (cell: unknown, place: string): number => {
  const value = wholeNumber.read(cell, place);
  if (value > 0) return value;
  throw new ArgumentError(`${place} phải lớn hơn 0. Hãy sửa, hoặc bỏ dòng giải này.`);
};

/** A structure of prizes: columns Giải, Số lượng, Tiền, best first, with or without their header. */
export const awardStructure: Reader<readonly Tier[]> = {
  type: "string[][]",
  optional: false,
  perCell: false,
  read(argument, place) {
    const rows = cells(argument);
    const tiers: Tier[] = [];
    rows.forEach((row, r) => {
      const [name, count, money] = row;
      if (row.every(isBlank)) return;
      const at = (column: number): string => placeOf(place, rows, r, column);
      if (isHeader(count)) {
        if (tiers.length === 0) return;
        throw new ArgumentError(`${at(0)}: vùng này có hai cơ cấu giải. Hãy chọn một cơ cấu.`);
      }
      const own = cleanText(isBlank(name) ? "" : String(name), 100);
      if (own === "") throw new ArgumentError(`${at(0)} đang trống. Hãy ghi tên giải.`);
      if (tiers.some((tier) => fold(tier.name) === fold(own))) {
        throw new ArgumentError(
          `${at(0)}: giải “${own}” ghi hai lần. Hãy gộp lại, hoặc chọn vùng của một cơ cấu.`,
        );
      }
      tiers.push({ name: own, count: positive(count, at(1)), money: positive(money, at(2)) });
    });
    if (tiers.length > 0) return tiers;
    throw new ArgumentError(`${place} không có giải nào. Hãy chọn vùng Giải, Số lượng, Tiền.`);
  },
};
