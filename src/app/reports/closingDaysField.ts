import type { Day } from "../../domain/day";
import type { Field, FieldContext, FieldOutcome } from "../fields/field";
import { closingTexts } from "../messages/reportsClosing";
import { findDays } from "../reading/findDays";
import { readWindow } from "../reading/readWindow";
import { readHolidays } from "../settings/holidays";
import { fold } from "../text/fold";
import { formatDay } from "../text/formatDay";
import { campaignDays } from "./campaignDays";
import { dailyTable, type DailyTable } from "./dailyTable";
import { dueDays } from "./reportingDays";
import { readArchive } from "./readArchive";
import type { DailyRegime } from "./regime";

/** More days at once nobody looks through. */
const MOST_DAYS = 400;

/** The days to close: typed one by one or as a range, "tất cả", or what the table has and nobody closed yet. */
export function closingDaysField(): Field<readonly Day[]> {
  return {
    type: "text",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", context) {
      const text = typed.trim();
      const outcome = text === "" ? preset(context) : typedDays(text, context);
      const days = outcome.kind === "value" ? outcome.value.map(formatDay).join("; ") : null;
      return { outcome, options: null, shown: text || days };
    },
  };
}

const problem = (code: string, message: string): FieldOutcome<never> => ({
  kind: "problem",
  code,
  message,
});

const typedDays = (text: string, context: FieldContext): FieldOutcome<readonly Day[]> => {
  if (fold(text) === "tat ca") {
    const days = unclosedDays(context, ownDays(context));
    return days.length > 0
      ? { kind: "value", value: days }
      : problem("no-days", closingTexts.noUnclosed);
  }
  const parts = text.split(/[;,\n]/).filter((one) => one.trim() !== "");
  const days = parts.map(daysIn);
  return days.every((list) => list !== undefined)
    ? { kind: "value", value: [...new Set(days.flat())].sort((a, b) => a - b) }
    : problem("not-days", closingTexts.notDays(text));
};

/** One day, or a range of them. */
const daysIn = (text: string): readonly Day[] | undefined => {
  const window = readWindow(text);
  if (window !== undefined && window.to - window.from < MOST_DAYS) {
    const { from, to } = window;
    return Array.from({ length: to - from + 1 }, (_, index) => (from + index) as Day);
  }
  const [only, ...others] = findDays(text);
  return only?.kind === "day" && others.length === 0 ? [only.day] : undefined;
};

/** The table's own day; of a table with a column per day, those that are due and not closed, else the last one closed. */
const preset = (context: FieldContext): FieldOutcome<readonly Day[]> => {
  const own = ownDays(context);
  const [only] = own.length > 0 ? own : [tableOf(context)?.titleDay];
  const days = own.length > 1 ? presetAmong(own, context) : only === undefined ? [] : [only];
  if (days.length > 0) return { kind: "value", value: days };
  const question = { text: closingTexts.whichDay, options: [], guess: null };
  return { kind: "question", question };
};

const presetAmong = (own: readonly Day[], context: FieldContext): readonly Day[] => {
  const open = new Set(unclosedDays(context, own));
  const unclosed = own.filter((day) => open.has(day));
  const closed = closedDays(context);
  return unclosed.length > 0 ? unclosed : own.filter((day) => closed.has(day)).slice(-1);
};

const tableOf = ({ workbook, table }: FieldContext): DailyTable | undefined => {
  const sheet = table && workbook.sheet(table.sheet);
  return table && sheet ? dailyTable(sheet, table, campaignDays(workbook)) : undefined;
};

/** The days that the table has columns of. */
const ownDays = (context: FieldContext): readonly Day[] => [
  ...new Set(tableOf(context)?.sources.flatMap(({ day }) => day ?? [])),
];

const closedDays = ({ workbook }: FieldContext): ReadonlySet<Day> =>
  new Set(readArchive(workbook)?.days.map(({ day }) => day));

/** Where the campaign's first day is not written down, the first that archive or table knows. */
const unclosedDays = (context: FieldContext, own: readonly Day[]): readonly Day[] => {
  const { workbook, earlier } = context;
  // The field before this one, by name; the form keeps values by name alone.
  const rule = earlier["cheDo"] as DailyRegime | undefined;
  if (rule === undefined) return [];
  const closed = closedDays(context);
  const known = [...closed, ...own];
  const first = known.length > 0 ? (Math.min(...known) as Day) : undefined;
  const days = dueDays(campaignDays(workbook), first, rule, readHolidays(workbook), workbook.now);
  return days.filter((day) => !closed.has(day));
};
