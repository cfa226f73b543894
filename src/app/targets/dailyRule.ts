import { countDays } from "../../domain/countDays";
import type { Day } from "../../domain/day";
import { detectDailyRule, type DailyRule, type PrintedDaily } from "../../domain/detectDailyRule";
import type { FieldContext } from "../fields/field";
import type { TargetColumn } from "../fields/targetColumnField";
import {
  calendarWords,
  countings,
  roundings,
  type CalendarWord,
  type CountingWord,
  type RoundingWord,
} from "../settings/dayOptions";
import { calendarOf, readHolidays } from "../settings/holidays";
import { readSettings } from "../settings/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import { figureAt } from "../columns/figureAt";

/** How days are counted, and how the figure is rounded. */
export interface DailyConvention {
  readonly calendar: CalendarWord;
  readonly counting: CountingWord;
  readonly rounding: RoundingWord;
}

/** Targets and daily figures as they stand on the sheet. */
export function printedDaily(
  sheet: SheetSnapshot,
  units: readonly TableRow[],
  target: number,
  daily: number,
): readonly PrintedDaily[] {
  return units.map(({ row }) => ({
    target: figureAt(sheet, row, target),
    daily: figureAt(sheet, row, daily),
  }));
}

/** The word for a domain rounding. */
export function roundingWord({ rounding }: DailyRule): RoundingWord {
  return rounding === roundings["lên"] ? "lên" : "thường";
}

/** Both conventions, the one that domain A1 takes by default first. */
function countingsFor(
  table: Table | undefined,
  from: Day | undefined,
): readonly [CountingWord, CountingWord] {
  // "Số liệu tính đến" the first day: that day is behind already.
  return from !== undefined && table?.asOf === from
    ? ["không tính ngày đầu", "cả ngày đầu và ngày cuối"]
    : ["cả ngày đầu và ngày cuối", "không tính ngày đầu"];
}

/**
 * The convention to offer: what made the figures that are there, else the window of the settings with these dates, else the
 * settings' own habit, else domain A1. What the form has answered already is kept.
 */
export function conventionPreset({ workbook, table, earlier }: FieldContext): DailyConvention {
  // Fields before this one, by name; the form keeps values by name alone.
  const answers = earlier as Answers;
  const { tuNgay: from, denNgay: to } = answers;
  const settings = readSettings(workbook);
  const known = settings.windows.find((one) => one.from === from && one.to === to) ?? settings;
  const usual: DailyConvention = {
    calendar: known.calendar ?? settings.calendar ?? "mọi ngày",
    counting: known.counting ?? settings.counting ?? countingsFor(table, from)[0],
    rounding: "thường",
  };
  return (table && detected(workbook, table, answers, usual)) ?? usual;
}

/** What the form may have answered so far. */
interface Answers {
  readonly cotChiTieu?: TableColumn;
  readonly cotChiTieuNgay?: TargetColumn;
  readonly tuNgay?: Day;
  readonly denNgay?: Day;
  readonly lich?: CalendarWord;
  readonly cachDem?: CountingWord;
}

const detected = (
  workbook: WorkbookSnapshot,
  table: Table,
  answers: Answers,
  usual: DailyConvention,
): DailyConvention | undefined => {
  const { cotChiTieu: target, cotChiTieuNgay: daily } = answers;
  const sheet = workbook.sheet(table.sheet);
  if (sheet === undefined || target === undefined || daily === undefined) return undefined;
  const units = table.rows.filter(({ kind }) => kind === "unit");
  const printed = printedDaily(sheet, units, target.index, daily.index);
  if (printed.every((row) => row.daily === undefined)) return undefined;
  const made = candidates(workbook, table, answers, usual);
  const rule = detectDailyRule(
    printed,
    made.map(({ days }) => days),
  );
  // A rule that half of the rows break made nothing.
  if (rule === undefined || rule.fits * 2 <= rule.compared) return undefined;
  const found = made.find(({ days }) => days === rule.days);
  return found && { ...found, rounding: roundingWord(rule) };
};

/** Every way of counting the window's days that is still open, likeliest first. */
const candidates = (
  workbook: WorkbookSnapshot,
  table: Table,
  { tuNgay: from, denNgay: to, lich, cachDem }: Answers,
  { calendar: usual }: DailyConvention,
): readonly { calendar: CalendarWord; counting: CountingWord; days: number }[] => {
  if (from === undefined || to === undefined || to < from) return [];
  const holidays = readHolidays(workbook);
  const open = lich ? [lich] : [usual, ...calendarWords.filter((word) => word !== usual)];
  return open.flatMap((calendar) =>
    (cachDem ? [cachDem] : countingsFor(table, from)).map((counting) => {
      const days = countDays(from, to, countings[counting], calendarOf(calendar, holidays));
      return { calendar, counting, days };
    }),
  );
};
