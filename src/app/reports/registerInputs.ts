import { countsOn } from "../../domain/countsOn";
import type { Day } from "../../domain/day";
import type { Finding } from "../finding";
import { registerTexts } from "../messages/reportsRegister";
import type { Problem } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import { calendarOf, readHolidays, type Holidays } from "../settings/holidays";
import type { Moment, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { formatDay } from "../text/formatDay";
import type { Archive } from "./archive";
import { campaignDays } from "./campaignDays";
import { dailyDue } from "./dailyDue";
import { dailyTable, type DailyTable } from "./dailyTable";
import { daysOfTable, liveReports } from "./liveReports";
import { instantOf } from "./moments";
import { readArchive } from "./readArchive";
import { readPeriodic } from "./readPeriodic";
import { readRegime } from "./readRegime";
import type { DailyRegime, Regime } from "./regime";
import { closedPeriods, otherPeriods, registerPeriod, type RegisterPeriod } from "./register";
import { reportingUnits, type ReportingUnit } from "./reportingUnits";
import { dueDays } from "./reportingDays";
import { unitKey } from "./unitKey";

export interface RegisterUnit {
  readonly unit: string;
  readonly key: string;
}

/** All periods of the register, and what it is made of. */
export interface RegisterInputs {
  readonly kind: "inputs";
  readonly units: readonly RegisterUnit[];
  /** Daily ones in order, then the others. */
  readonly periods: readonly RegisterPeriod[];
  /** The day whose reports are chased now. */
  readonly current: RegisterPeriod | undefined;
  /** Days that are due, and that neither archive nor table knows. */
  readonly unclosed: readonly Day[];
  readonly asOf: { readonly day: Day; readonly due: Moment } | undefined;
  readonly hasPeriodic: boolean;
  readonly sheet: SheetSnapshot | undefined;
  readonly findings: readonly Finding[];
}

interface Live {
  readonly sheet: SheetSnapshot;
  readonly daily: DailyTable;
  readonly units: readonly ReportingUnit[];
}

/** Reads archive, table and sheets of rules, and judges every report that is owed. */
export function registerInputs(
  workbook: WorkbookSnapshot,
  table: Table | undefined,
  rule: DailyRegime,
): RegisterInputs | Problem {
  const archive = readArchive(workbook);
  const regime = readRegime(workbook);
  const periodic = readPeriodic(workbook);
  const live = table && liveOf(workbook, table);
  const units = unitsOf(live, archive);
  const { messages, periods } = periodic ?? NO_PERIODS;
  const wrong = [
    ...errorsIn([...regime.findings, ...(archive ?? NO_ARCHIVE).findings]),
    ...messages,
    ...(units.length === 0 ? [registerTexts.noUnits] : []),
  ];
  if (wrong.length > 0) return problemOf("bad-register", wrong);
  const findings: Finding[] = [];
  const rules = { rule, holidays: readHolidays(workbook), regime };
  const judging = { now: workbook.now, isHourOnTime: regime.isHourOnTime };
  const daily = dailyPeriods(workbook, live, archive, rules, findings);
  return {
    kind: "inputs",
    units,
    periods: [...daily, ...otherPeriods(periods, units, judging)],
    current: daily[daily.length - 1],
    unclosed: unclosedDays(workbook, archive, rules, daily),
    asOf: asOfOf(archive, rules),
    hasPeriodic: periodic !== undefined,
    sheet: live?.sheet,
    findings,
  };
}

const NO_PERIODS = { messages: [], periods: [] };
const NO_ARCHIVE = { findings: [] };

const errorsIn = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === "lỗi").map(({ text }) => text);

/** The moment of the last closed report: its day and due hour, never the clock. */
const asOfOf = (
  archive: Archive | undefined,
  { rule, holidays }: Rules,
): RegisterInputs["asOf"] => {
  const day = archive?.days[archive.days.length - 1]?.day;
  return day === undefined ? undefined : { day, due: dailyDue(day, rule, holidays) };
};

const dailyPeriods = (
  workbook: WorkbookSnapshot,
  live: Live | undefined,
  archive: Archive | undefined,
  rules: Rules,
  findings: Finding[],
): readonly RegisterPeriod[] => {
  const { rule, holidays, regime } = rules;
  const judging = { now: workbook.now, isHourOnTime: regime.isHourOnTime };
  const closed = closedPeriods(archive, (day) => dailyDue(day, rule, holidays), judging);
  const open = openPeriods(workbook, live, archive, rules, findings);
  return [...closed, ...open].sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
};

const unclosedDays = (
  workbook: WorkbookSnapshot,
  archive: Archive | undefined,
  { rule, holidays }: Rules,
  daily: readonly RegisterPeriod[],
): readonly Day[] => {
  const known = new Set(daily.map(({ day }) => day));
  const first = archive?.days[0]?.day;
  const due = dueDays(campaignDays(workbook), first, rule, holidays, workbook.now);
  return due.filter((day) => !known.has(day));
};

const liveOf = (workbook: WorkbookSnapshot, table: Table): Live | undefined => {
  const sheet = workbook.sheet(table.sheet);
  if (sheet === undefined) return undefined;
  const daily = dailyTable(sheet, table, campaignDays(workbook));
  return { sheet, daily, units: reportingUnits(table).units };
};

const unitsOf = (live: Live | undefined, archive: Archive | undefined): readonly RegisterUnit[] => {
  if (live !== undefined) return live.units;
  const last = archive?.days[archive.days.length - 1];
  return (last?.reports ?? []).map(({ unit }) => ({ unit, key: unitKey(unit) }));
};

interface Rules {
  readonly rule: DailyRegime;
  readonly holidays: Holidays;
  readonly regime: Regime;
}

/** Days of the table that are not closed: those that are past, and the one that is being reported now. */
const openPeriods = (
  { now }: WorkbookSnapshot,
  live: Live | undefined,
  archive: Archive | undefined,
  { rule, holidays, regime }: Rules,
  findings: Finding[],
): readonly RegisterPeriod[] => {
  if (live === undefined) return [];
  const closed = new Set(archive?.days.map(({ day }) => day));
  const calendar = calendarOf(rule.calendar, holidays);
  const days = daysOfTable(live.daily).filter(
    (day) => !closed.has(day) && day <= now.day && countsOn(calendar, day),
  );
  return days.flatMap((day): readonly RegisterPeriod[] => {
    const due = dailyDue(day, rule, holidays);
    const receipts = liveReports({ ...live, lateHour: regime.lateHour }, { day, due }, findings);
    // A day that is not over, and for which nobody has to have reported yet.
    const isEmpty = [...receipts.values()].every(({ isReceived }) => !isReceived);
    const isBegun = day < now.day || rule.belongs === "cùng ngày";
    if (isEmpty && !isBegun) return [];
    const judging = { now, isHourOnTime: regime.isHourOnTime };
    const label = registerTexts.daily(formatDay(day));
    return [registerPeriod(label, day, instantOf(due), live.units, receipts, judging)];
  });
};
