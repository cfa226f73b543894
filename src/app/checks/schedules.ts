import { weekday } from "../../domain/day";
import { checkNeeds, type NeededUnit } from "../schedule/checkNeeds";
import { checkPrinted } from "../schedule/checkPrinted";
import type { PrintedSchedule } from "../schedule/printedSchedule";
import { readSchedule } from "../schedule/readSchedule";
import type { CalendarWord } from "../settings/dayOptions";
import { calendarOf } from "../settings/holidays";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import type { Check, Observation } from "./check";
import type { CheckContext, CheckedTable } from "./checkContext";
import { figureOf } from "./figureColumns";
import { isUnitTable } from "./isUnitTable";
import { statedWindows } from "./statedWindows";

/** Conflicts of printed intake schedules: days, hours, labels, places, and capacity against the targets of the same file. */
export const schedules: Check = {
  codes: [
    "schedule-no-such-day",
    "schedule-unreadable",
    "schedule-hours-reversed",
    "schedule-no-month",
    "schedule-days-converted",
    "schedule-no-days",
    "schedule-outside-window",
    "schedule-holiday",
    "schedule-shift-label",
    "schedule-overlap",
    "schedule-two-machines",
    "schedule-gap",
    "schedule-starts-late",
    "schedule-open-plan",
    "schedule-short",
    "schedule-no-capacity",
    "schedule-unit-missing",
    "schedule-unit-twice",
    "schedule-unit-unknown",
  ],
  run: (context) =>
    context.sheets.flatMap((sheet) => {
      const schedule = readSchedule(sheet);
      return schedule === undefined ? [] : conflicts(context, schedule);
    }),
};

const conflicts = (context: CheckContext, schedule: PrintedSchedule): readonly Observation[] => {
  const { settings, holidays } = context;
  const windows = statedWindows(context);
  const frame = {
    from: settings.from ?? windows[0]?.from,
    to: settings.to ?? windows[0]?.to,
    calendar: calendarOf(calendarWord(schedule), holidays),
    daysOff: holidays.daysOff,
  };
  const needs = neededUnits(context, schedule);
  return [...checkPrinted(schedule, frame), ...checkNeeds(schedule, needs).observations];
};

/** The calendar that the schedule itself keeps: without a single weekend it is one of working days. */
const calendarWord = ({ rows }: PrintedSchedule): CalendarWord => {
  const weekdays = new Set(rows.flatMap(({ days }) => days.map(weekday)));
  if (weekdays.has(7)) return "mọi ngày";
  return weekdays.has(6) ? "thứ Hai đến thứ Bảy" : "ngày làm việc";
};

/** The targets of the table that names most of the schedule's units; undefined where none names half of them. */
const neededUnits = (
  { tables }: CheckContext,
  { rows }: PrintedSchedule,
): readonly NeededUnit[] | undefined => {
  const names = [...new Set(rows.map(({ unit }) => unit))].map(unitName);
  let best: { readonly units: readonly NeededUnit[]; readonly shared: number } | undefined;
  for (const checked of tables.filter(isUnitTable)) {
    const units = targetsOf(checked);
    const listed = units.map(({ name }) => unitName(name));
    const shared = names.filter((name) => listed.some((one) => sameUnit(one, name))).length;
    if (shared * 2 >= names.length && shared > (best?.shared ?? 0)) best = { units, shared };
  }
  return best?.units;
};

const targetsOf = ({ table, figures }: CheckedTable): readonly NeededUnit[] => {
  const [target, ...others] = figures.filter(({ column }) => column.role === "target");
  if (target === undefined || others.length > 0) return [];
  return target.cells.units.flatMap((cell): readonly NeededUnit[] => {
    const need = figureOf(cell);
    if (need === undefined) return [];
    const place = [table.sheet, cell.row.row, target.column.index] as const;
    return [{ name: cell.row.name, need, place }];
  });
};
