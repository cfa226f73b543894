import { callFunction as answer } from "../app/callFunction";
import type { Answers } from "../app/functions/reader";
import { zoneOf } from "./zone";

type Argument = unknown;

const isDate = (value: Argument): value is Date =>
  Object.prototype.toString.call(value) === "[object Date]";

const hasDate = (value: Argument): boolean =>
  Array.isArray(value) ? value.some(hasDate) : isDate(value);

/** The same day and hour by the script's clock, which is what functions read. */
function localDates(value: Argument, toLocal: (date: Date) => Date): Argument {
  if (Array.isArray(value)) return value.map((one: unknown) => localDates(one, toLocal));
  return isDate(value) ? toLocal(value) : value;
}

/**
 * Runs a custom function with the arguments that Sheets hands over: a date is a moment there, and which day it shows is up to
 * the spreadsheet's own zone.
 *
 * @throws Error whose message is the sentence that the cell shows.
 */
export function callFunction(name: string, args: readonly Argument[]): Answers {
  if (!args.some(hasDate)) return answer(name, args);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet.getSpreadsheetTimeZone() === Session.getScriptTimeZone()) {
    return answer(name, args);
  }
  const zone = zoneOf(spreadsheet);
  const toLocal = (date: Date): Date => {
    const { day, minute } = zone.momentOf(date);
    return new Date(1899, 11, 30 + day, 0, minute);
  };
  return answer(
    name,
    args.map((value) => localDates(value, toLocal)),
  );
}
