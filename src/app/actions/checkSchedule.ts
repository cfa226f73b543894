import type { Calendar } from "../../domain/calendar";
import type { Day } from "../../domain/day";
import { weekday } from "../../domain/day";
import type { Observation } from "../checks/check";
import { CHECK_SHEET } from "../checks/checkSheet";
import { findingsSheet } from "../checks/findingsSheet";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import type { Field } from "../fields/field";
import { optionalField } from "../fields/optionalField";
import { tableField } from "../fields/tableField";
import { checkTexts } from "../messages/checks";
import { scheduleCheckTexts } from "../messages/scheduleChecks";
import { fingerprint } from "../plan/fingerprint";
import type { Outcome } from "../plan/outcome";
import type { PreviewTable } from "../plan/plan";
import { bestPossible } from "../schedule/bestPossible";
import { checkNeeds, type NeededUnit, type NeedCheck } from "../schedule/checkNeeds";
import { checkPrinted } from "../schedule/checkPrinted";
import { needField } from "../schedule/needField";
import type { PrintedSchedule } from "../schedule/printedSchedule";
import { printedVisits } from "../schedule/printedVisits";
import { MACHINE_SHEET } from "../schedule/scheduleSheets";
import { scheduleField } from "../schedule/scheduleField";
import { calendarWords, type CalendarWord } from "../settings/dayOptions";
import { calendarOf, readHolidays } from "../settings/holidays";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { fractionWords, readFigures, type FractionWord } from "./readFigures";
import { problemOf } from "./problemOf";
import { restsOnSettings, restsOnTable } from "./restsOn";
import { unitsOf } from "./unitsOf";
import { windowPreset } from "./windowPreset";

const calendarChoices = ["theo lịch đang có", ...calendarWords] as const;

interface CheckValues {
  readonly trang: PrintedSchedule;
  readonly bang: Table | undefined;
  readonly cotNhuCau: TableColumn | undefined;
  readonly tuNgay: Day | undefined;
  readonly denNgay: Day | undefined;
  readonly lich: (typeof calendarChoices)[number];
  readonly soLe: FractionWord;
}

const hasTargets = ({ columns }: Table): boolean =>
  columns.some(({ role }) => role === "target" || role === "remaining");

/** The table of needs; a workbook may have none, but where it has several somebody must say which. */
const needTable = (): Field<Table | undefined> => {
  const field = tableField({ fits: hasTargets });
  return {
    ...field,
    optional: true,
    read(typed, context) {
      const reading = field.read(typed, context);
      const { outcome } = reading;
      const isUnfit = outcome.kind === "value" && !hasTargets(outcome.value);
      const isNone = outcome.kind === "problem" || isUnfit;
      if ((typed ?? "").trim() !== "" || !isNone) return reading;
      return { ...reading, outcome: { kind: "value", value: undefined }, shown: null };
    },
  };
};

/** Without a table there is no column to choose. */
const needColumn = (): Field<TableColumn | undefined> => {
  const field = needField();
  return {
    ...field,
    optional: true,
    read(typed, context) {
      if (context.table) return field.read(typed, context);
      return { outcome: { kind: "value", value: undefined }, options: null, shown: null };
    },
  };
};

/** Reads a schedule in the annex's form and lists what is wrong with it (domain A5); changes none of it. */
export const checkSchedule = defineAction({
  id: "checkSchedule",
  fields: {
    trang: scheduleField("office"),
    bang: needTable(),
    cotNhuCau: needColumn(),
    tuNgay: optionalField(dayField((context) => windowPreset(context, "from"))),
    denNgay: optionalField(dayField((context) => windowPreset(context, "to"))),
    lich: choiceField(calendarChoices, "theo lịch đang có"),
    soLe: choiceField(fractionWords, "hỏi lại"),
  },
  plan(workbook, values: CheckValues): Outcome {
    const needs = needsOf(workbook, values);
    if (needs && "kind" in needs) return needs;
    const { trang: schedule, tuNgay, denNgay } = values;
    const holidays = readHolidays(workbook);
    const visits = printedVisits(schedule);
    const calendar = calendarOf(calendarWord(values), holidays);
    const frame = { from: tuNgay, to: denNgay, calendar, daysOff: holidays.daysOff };
    const held = checkNeeds(schedule, needs);
    const findings = inOrder([...checkPrinted(schedule, frame), ...held.observations]);
    const days = visits.flatMap((visit) => visit.days);
    const first = days.reduce((least, day) => Math.min(least, day), Infinity) as Day;
    const last = days.reduce((most, day) => Math.max(most, day), 0) as Day;
    const about =
      visits.length === 0
        ? []
        : [
            scheduleCheckTexts.read(
              schedule.sheet.name,
              formatNumber(schedule.machines.length),
              formatNumber(visits.length),
              formatDay(first),
              formatDay(last),
            ),
            ...needTexts(held),
            ...distanceTexts(workbook, schedule, needs, tuNgay ?? first, calendar),
          ];
    return planOf(workbook, values, findings, [...about, countText(findings)], held);
  },
});

const needsOf = (
  workbook: WorkbookSnapshot,
  { bang, cotNhuCau, soLe }: CheckValues,
): readonly NeededUnit[] | Outcome | undefined => {
  const sheet = bang && workbook.sheet(bang.sheet);
  if (!sheet || !cotNhuCau) return undefined;
  const { units, messages } = unitsOf(bang);
  const read = readFigures(sheet, units, cotNhuCau.index, soLe);
  const wrong = [...messages, ...read.messages];
  if (wrong.length > 0) return problemOf("bad-figures", wrong);
  if (read.question) return { kind: "questions", questions: [read.question] };
  return units.flatMap(({ name, row }, index): NeededUnit[] => {
    const need = read.values[index];
    return need === undefined ? [] : [{ name, need, place: [sheet.name, row, bang.keyColumn] }];
  });
};

/** The calendar that the schedule itself keeps: without a single weekend it is one of working days. */
const calendarWord = ({ lich, trang }: CheckValues): CalendarWord => {
  if (lich !== "theo lịch đang có") return lich;
  const weekdays = new Set(printedVisits(trang).flatMap(({ days }) => days.map(weekday)));
  if (weekdays.has(7)) return "mọi ngày";
  return weekdays.has(6) ? "thứ Hai đến thứ Bảy" : "ngày làm việc";
};

const needTexts = ({ supplies }: NeedCheck): readonly string[] => {
  if (supplies.length === 0) return [scheduleCheckTexts.noNeeds];
  const need = supplies.reduce((sum, { unit }) => sum + unit.need, 0);
  const capacity = supplies.reduce((sum, supply) => sum + (supply.capacity ?? 0), 0);
  const short = supplies.filter(
    (one) => one.visits.length > 0 && (one.capacity ?? Infinity) < one.unit.need,
  );
  const lacking = short.reduce((sum, one) => sum + one.unit.need - (one.capacity ?? 0), 0);
  const [a, b, percent] = [capacity, need, need > 0 ? (capacity * 100) / need : 0];
  const texts = [
    scheduleCheckTexts.capacity(formatNumber(a), formatNumber(b), formatNumber(percent, 0)),
  ];
  if (short.length > 0) {
    const counts = [short.length, lacking].map((one) => formatNumber(one));
    texts.push(scheduleCheckTexts.shortTotal(counts[0] ?? "", counts[1] ?? ""));
  }
  return texts;
};

const distanceTexts = (
  workbook: WorkbookSnapshot,
  schedule: PrintedSchedule,
  needs: readonly NeededUnit[] | undefined,
  start: Day,
  calendar: Calendar,
): readonly string[] =>
  needs === undefined ? [] : bestPossible(workbook, schedule, needs, { start, calendar });

const SEVERITIES = ["lỗi", "cần xác nhận", "lưu ý"] as const;

/** By severity; within one in the order in which the checks found them. */
const inOrder = (findings: readonly Observation[]): readonly Observation[] =>
  SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));

const countText = (findings: readonly Observation[]): string => {
  const [errors = 0, checks = 0, notes = 0] = SEVERITIES.map(
    (severity) => findings.filter((one) => one.severity === severity).length,
  );
  return findings.length === 0 ? checkTexts.nothing : checkTexts.counts(errors, checks, notes);
};

const whole = (sheet: SheetSnapshot) =>
  fingerprint(sheet, "inputs", {
    row: 0,
    column: 0,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
  });

const planOf = (
  workbook: WorkbookSnapshot,
  values: CheckValues,
  findings: readonly Observation[],
  about: readonly string[],
  held: NeedCheck,
): Outcome => {
  const { bang, cotNhuCau, trang } = values;
  const needs = bang && workbook.sheet(bang.sheet);
  const machines = workbook.sheet(MACHINE_SHEET);
  const sheets = [...new Set([trang.sheet, ...(needs ? [needs] : [])])];
  const idOf = (name: string): number | undefined => workbook.sheet(name)?.id;
  return {
    kind: "plan",
    action: "checkSchedule",
    restsOn: [
      whole(trang.sheet),
      ...(needs && bang && cotNhuCau ? restsOnTable(needs, bang, [cotNhuCau.index], []) : []),
      ...(machines ? [whole(machines)] : []),
      ...restsOnSettings(workbook),
    ],
    writes: [findingsSheet(findings, about, sheets, idOf)],
    summary: [
      ...about,
      checkTexts.unchanged,
      ...(workbook.sheetNames.includes(CHECK_SHEET) ? [checkTexts.replaces] : []),
    ],
    tables: comparison(held),
    findings: findings.map(({ severity, sheet, cell, code, text }) => {
      return { severity, sheet, cell, code, text };
    }),
    isReport: true,
  };
};

/** Need and capacity of each unit side by side. */
const comparison = ({ supplies }: NeedCheck): readonly PreviewTable[] => {
  if (supplies.length === 0) return [];
  const rows = supplies.map(({ unit, visits, capacity = 0 }): readonly string[] => {
    const days = visits.flatMap((visit) => visit.days).sort((a, b) => a - b);
    const [first] = days;
    const last = days[days.length - 1];
    const dates = [first, last].map((day) => (day === undefined ? "" : formatDay(day)));
    const machines = [...new Set(visits.map(({ machine }) => formatNumber(machine + 1)))].join(
      ", ",
    );
    const figures = [unit.need, capacity, capacity - unit.need].map((one) => formatNumber(one));
    const percent = unit.need > 0 ? formatNumber((capacity * 100) / unit.need, 0) : "";
    return [unit.name, machines, ...dates, ...figures, percent];
  });
  const { compared: title, comparedColumns: columns } = scheduleCheckTexts;
  return [{ title, columns, rows: rows.slice(0, 500), figures: [4, 5, 6, 7] }];
};
