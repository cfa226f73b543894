import type { Day } from "../../domain/day";
import { fold } from "../text/fold";
import { cells } from "./cells";
import { day } from "./day";
import { dayIn } from "./dayIn";
import { isBlank } from "./isBlank";
import { placeOf } from "./placeOf";
import type { Reader } from "./reader";

/** Days as the sheet "Ngày nghỉ" lists them. */
export interface ListedDays {
  readonly days: ReadonlySet<Day>;
  /** Rows that say "làm bù": working days that make up for a day off. */
  readonly makeUpDays: ReadonlySet<Day>;
}

/** A range of days, one or more to a row; words after the first column are notes, and "làm bù" among them is heeded. */
export const listedDays: Reader<ListedDays> = {
  type: "Date[][]",
  optional: false,
  perCell: false,
  read(argument, place) {
    const days = new Set<Day>();
    const makeUpDays = new Set<Day>();
    const rows = cells(argument);
    rows.forEach((row, r) => {
      const isMakeUp = row.some(
        (cell) => typeof cell === "string" && /\blam bu\b/.test(fold(cell)),
      );
      row.forEach((cell, c) => {
        if (isBlank(cell)) return;
        const found = c === 0 ? day.read(cell, placeOf(place, rows, r, c)) : dayIn(cell);
        if (found !== undefined) (isMakeUp ? makeUpDays : days).add(found);
      });
    });
    return { days, makeUpDays };
  },
};
