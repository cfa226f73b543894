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
import { figureAt } from "./figureAt";

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
export function countingsFor(table: Table | undefined, from: Day): readonly CountingWord[] {
  // "Số liệu tính đến" the first day: that day is behind already.
  return table?.asOf === from
    ? ["không tính ngày đầu", "cả ngày đầu và ngày cuối"]
    : ["cả ngày đầu và ngày cuối", "không tính ngày đầu"];
}

/**
 * The convention to offer: what made the figures that are there, else the window of the settings with these dates, else the
 * settings' own habit, else domain A1. What the form has answered already is kept.
 */
export function conventionPreset({ workbook, table, earlier }: FieldContext): DailyConvention {
  // Fields before this one, by name; the form keeps values by name alone.
  const from = earlier["tuNgay"] as Day | undefined;
  const to = earlier["denNgay"] as Day | undefined;
  const settings = readSettings(workbook);
  const window = settings.windows.find((one) => one.from === from && one.to === to);
  const usual: DailyConvention = {
    calendar: window?.calendar ?? settings.calendar ?? "mọi ngày",
    counting:
      window?.counting ??
      settings.counting ??
      countingsFor(table, from ?? (0 as Day))[0] ??
      "cả ngày đầu và ngày cuối",
    rounding: "thường",
  };
  if (table === undefined || from === undefined || to === undefined || to < from) return usual;
  return detected(workbook, table, earlier, { from, to }, usual) ?? usual;
}

const detected = (
  workbook: WorkbookSnapshot,
  table: Table,
  earlier: FieldContext["earlier"],
  { from, to }: { readonly from: Day; readonly to: Day },
  usual: DailyConvention,
): DailyConvention | undefined => {
  const target = earlier["cotChiTieu"] as TableColumn | undefined;
  const daily = earlier["cotChiTieuNgay"] as TargetColumn | undefined;
  const sheet = workbook.sheet(table.sheet);
  if (sheet === undefined || target === undefined || daily === undefined) return undefined;
  const units = table.rows.filter(({ kind }) => kind === "unit");
  const printed = printedDaily(sheet, units, target.index, daily.index);
  if (printed.every((row) => row.daily === undefined)) return undefined;
  const holidays = readHolidays(workbook);
  const asked = earlier["lich"] as CalendarWord | undefined;
  const candidates = likeliest(asked ?? usual.calendar, asked === undefined).flatMap((calendar) =>
    likeliestCounting(earlier, table, from).map((counting) => ({
      calendar,
      counting,
      days: countDays(from, to, countings[counting], calendarOf(calendar, holidays)),
    })),
  );
  const rule = detectDailyRule(
    printed,
    candidates.map(({ days }) => days),
  );
  // A rule that half of the rows break made nothing.
  if (rule === undefined || rule.fits * 2 <= rule.compared) return undefined;
  const made = candidates.find(({ days }) => days === rule.days);
  return made && { ...made, rounding: roundingWord(rule) };
};

const likeliest = (first: CalendarWord, all: boolean): readonly CalendarWord[] =>
  all ? [first, ...calendarWords.filter((word) => word !== first)] : [first];

const likeliestCounting = (
  earlier: FieldContext["earlier"],
  table: Table,
  from: Day,
): readonly CountingWord[] => {
  const asked = earlier["cachDem"] as CountingWord | undefined;
  return asked === undefined ? countingsFor(table, from) : [asked];
};
