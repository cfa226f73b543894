// Dates of Google cells are Date objects; inside they are civil days. Only this file knows both.
import type { CellValue, Moment } from "../app/snapshot";
import type { Day } from "../domain/day";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const SECOND = 1000;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** The serial number of 1/1/1970. */
const UNIX_DAY = 25_569;

export interface Zone {
  momentOf(date: Date): Moment;
  dateOf(moment: Moment): Date;
}

/** Reads and makes dates by the spreadsheet's own clock, wherever the script thinks it is. */
export function zoneOf(spreadsheet: Spreadsheet): Zone {
  const name = spreadsheet.getSpreadsheetTimeZone();
  const isLocal = name === Session.getScriptTimeZone();
  const offsets = new Map<number, number>();
  /** Milliseconds to add to universal time. Zones change on the hour at most, so one question per hour is enough. */
  const offsetAt = (date: Date): number => {
    if (isLocal) return -date.getTimezoneOffset() * MINUTE;
    const hour = Math.floor(date.getTime() / 3_600_000);
    let offset = offsets.get(hour);
    if (offset === undefined) {
      const text = Utilities.formatDate(date, name, "yyyy-MM-dd'T'HH:mm:ss'Z'");
      offset = new Date(text).getTime() - Math.floor(date.getTime() / SECOND) * SECOND;
      offsets.set(hour, offset);
    }
    return offset;
  };
  return {
    momentOf(date) {
      const wall = date.getTime() + offsetAt(date);
      const day = Math.floor(wall / DAY);
      const minute = Math.floor((wall - day * DAY) / MINUTE);
      const second = (wall - day * DAY - minute * MINUTE) / SECOND;
      return { day: (day + UNIX_DAY) as Day, minute, ...(second > 0 && { second }) };
    },
    dateOf({ day, minute, second = 0 }) {
      const wall = (day - UNIX_DAY) * DAY + minute * MINUTE + Math.round(second * SECOND);
      // The offset at the wall time taken as universal time is right but near a change of the clock; once more settles it.
      const guess = new Date(wall - offsetAt(new Date(wall)));
      return new Date(wall - offsetAt(guess));
    },
  };
}

/** A date, or a picture in a cell, which has no value that figures could use. */
type GoogleValue = string | number | boolean | object;

/** What stands for a picture: a cell that is not blank, and no figure. */
const PICTURE = "(hình ảnh)";

const isDate = (value: object): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

/** Values of a range as cells of a snapshot. */
export function cellValues(values: readonly (readonly GoogleValue[])[], zone: Zone): CellValue[][] {
  return values.map((line) =>
    line.map((value) => {
      if (typeof value !== "object") return value;
      return isDate(value) ? zone.momentOf(value) : PICTURE;
    }),
  );
}
