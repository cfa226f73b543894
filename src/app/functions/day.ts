import type { Day } from "../../domain/day";
import { readDay } from "../reading/readDay";
import { ArgumentError } from "./argumentError";
import { dayIn } from "./dayIn";
import { isBlank } from "./isBlank";
import type { Reader } from "./reader";
import { shown } from "./shown";

/** A day: a date cell, or text such as "11/4/2023" with the day before the month. */
export const day: Reader<Day> = {
  type: "Date",
  optional: false,
  perCell: false,
  read(cell, place) {
    if (isBlank(cell)) {
      throw new ArgumentError(`${place} đang trống. Hãy nhập một ngày, ví dụ 11/4/2023.`);
    }
    const found = dayIn(cell);
    if (found !== undefined) return found;
    const impossible = typeof cell === "string" && readDay(cell).kind === "impossible";
    throw new ArgumentError(
      impossible
        ? `${place} là ${shown(cell)}, ngày này không có trong lịch. Hãy sửa ô đó.`
        : `${place} phải là ngày (ngày/tháng/năm), đang là ${shown(cell)}. Hãy sửa ô đó.`,
    );
  },
};
