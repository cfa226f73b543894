import type { Day } from "../../domain/day";
import { defineFunction } from "../defineFunction";
import { timesSentences } from "../messages/scheduleFunctions";
import { contextAfter, readTimes, type TimesContext } from "../schedule/readTimes";
import { ArgumentError } from "./argumentError";
import { cells } from "./cells";
import { dayIn } from "./dayIn";
import { isBlank } from "./isBlank";
import { isDateCell } from "./isDateCell";
import { placeOf } from "./placeOf";
import type { Reader } from "./reader";
import { shown } from "./shown";

/** Cells of dates as annexes print them; one below the other they may leave the month to the first. */
const printedDays: Reader<readonly Day[]> = {
  type: "string[][]",
  optional: false,
  perCell: false,
  read(argument, place) {
    const days = new Set<Day>();
    let context: TimesContext = {};
    const rows = cells(argument);
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (isBlank(cell)) return;
        const here = placeOf(place, rows, r, c);
        const found = daysOfCell(cell, here, context);
        for (const day of found.days) days.add(day);
        context = found.context;
      });
    });
    return [...days].sort((a, b) => a - b);
  },
};

const daysOfCell = (
  cell: unknown,
  place: string,
  context: TimesContext,
): { readonly days: readonly Day[]; readonly context: TimesContext } => {
  const date = isDateCell(cell) && context.month === undefined ? dayIn(cell) : undefined;
  if (date !== undefined) return { days: [date], context };
  if (typeof cell !== "string" && typeof cell !== "number") {
    throw new ArgumentError(timesSentences.converted(place, shown(cell)));
  }
  const { times, problems } = readTimes(cell, String(cell), context);
  for (const { kind, text } of problems) throw new ArgumentError(timesSentences[kind](place, text));
  return { days: times.flatMap(({ days }) => days), context: contextAfter(times, context) };
};

/** The days that a cell of a printed schedule names, one below the other. */
export const scheduleDaysFunction = defineFunction({
  name: "CD_NGAYTRONGLICH",
  parameters: { thoiGian: printedDays },
  run: ({ thoiGian }) => (thoiGian.length === 0 ? "" : thoiGian.map((day) => [day])),
});
