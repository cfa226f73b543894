import type { Day } from "../../domain/day";
import { fold } from "../text/fold";
import { ArgumentError } from "./argumentError";
import { cells } from "./cells";
import { day } from "./day";
import { isBlank } from "./isBlank";
import { isDateCell } from "./isDateCell";
import { placeOf } from "./placeOf";
import type { Reader } from "./reader";

/** Days as the sheet "Ngày nghỉ" lists them. */
export interface ListedDays {
  readonly days: ReadonlySet<Day>;
  /** Of rows with a cell "làm bù": working days that make up for a day off. */
  readonly makeUpDays: ReadonlySet<Day>;
}

const saysMakeUp = (cell: unknown): boolean => typeof cell === "string" && fold(cell) === "lam bu";

/** A row of days, or a column of days with notes beside it, of which only "làm bù" means something. */
export const listedDays: Reader<ListedDays> = {
  type: "Date[][]",
  optional: false,
  perCell: false,
  read(argument, place) {
    const days = new Set<Day>();
    const makeUpDays = new Set<Day>();
    const rows = cells(argument);
    const isRow = rows.length === 1 && !rows[0]?.some(saysMakeUp);
    rows.forEach((row, r) => {
      const list = row.some(saysMakeUp) ? makeUpDays : days;
      row.forEach((cell, c) => {
        const here = placeOf(place, rows, r, c);
        if (isRow || c === 0) {
          if (!isBlank(cell)) list.add(day.read(cell, here));
        } else if (isDateCell(cell)) {
          throw new ArgumentError(`${here} cũng ghi ngày. Hãy chọn vùng chỉ có một cột ngày.`);
        }
      });
    });
    return { days, makeUpDays };
  },
};
