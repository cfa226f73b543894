import type { Day } from "../../domain/day";
import { readMoment, type WrittenMoment } from "../reading/readMoment";
import { ArgumentError } from "./argumentError";
import { dayIn } from "./dayIn";
import { isBlank } from "./isBlank";
import { isDateCell } from "./isDateCell";
import type { Reader } from "./reader";
import { shown } from "./shown";

/** A day with its hour: a date cell, text such as "24/6/2023 08:20", or a serial number. Midnight is a day without hour. */
export const moment: Reader<WrittenMoment> = {
  type: "Date",
  optional: false,
  perCell: false,
  read(cell, place) {
    if (isBlank(cell)) {
      throw new ArgumentError(`${place} đang trống. Hãy nhập ngày, giờ, ví dụ 24/6/2023 08:00.`);
    }
    const found = momentIn(cell);
    if (found !== undefined) return found;
    throw new ArgumentError(
      `${place} phải là ngày, giờ (như 24/6/2023 08:00), đang là ${shown(cell)}. Hãy sửa ô đó.`,
    );
  },
};

const momentIn = (cell: unknown): WrittenMoment | undefined => {
  if (typeof cell === "string") return readMoment(cell);
  const day = dayIn(cell);
  return day === undefined ? undefined : { day, minute: minuteIn(cell, day) || undefined };
};

const minuteIn = (cell: unknown, day: Day): number => {
  if (typeof cell === "number") return Math.round((cell - day) * 1440);
  return isDateCell(cell) ? cell.getHours() * 60 + cell.getMinutes() : 0;
};
