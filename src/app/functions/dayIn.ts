import { dayOf, type Day } from "../../domain/day";
import { readDay } from "../reading/readDay";
import { isDateCell } from "./isDateCell";

// Of the years 2000 to 2099: a formula such as A1+70 hands over a bare number, a mistyped one is rarely in here.
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

/** The day that a cell holds, or `undefined`: a date cell, text such as "11/4/2023", or a serial number. */
export function dayIn(cell: unknown): Day | undefined {
  if (isDateCell(cell)) {
    return dayOf({ year: cell.getFullYear(), month: cell.getMonth() + 1, date: cell.getDate() });
  }
  if (typeof cell === "number") {
    const day = Math.floor(cell);
    return day >= FIRST_SERIAL && day <= LAST_SERIAL ? (day as Day) : undefined;
  }
  const reading = typeof cell === "string" ? readDay(cell) : undefined;
  return reading?.kind === "day" ? reading.day : undefined;
}
