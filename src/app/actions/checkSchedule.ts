import { weekday, type Day } from "../../domain/day";
import type { Observation } from "../checks/check";
import { CHECK_SHEET } from "../checks/checkSheet";
import { findingsSheet } from "../checks/findingsSheet";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import { optionalField } from "../fields/optionalField";
import { checkTexts } from "../messages/checks";
import { fingerprint } from "../plan/fingerprint";
import type { Outcome } from "../plan/outcome";
import { bestPossible } from "../schedule/bestPossible";
import { checkNeeds, type NeedCheck } from "../schedule/checkNeeds";
import { checkPrinted } from "../schedule/checkPrinted";
import { comparison, countText, needTexts, readText } from "../schedule/checkSummary";
import { neededUnits } from "../schedule/neededUnits";
import { needColumn, needTable } from "../schedule/needTable";
import type { PrintedSchedule } from "../schedule/printedSchedule";
import { printedVisits } from "../schedule/printedVisits";
import { scheduleField } from "../schedule/scheduleField";
import { MACHINE_SHEET } from "../schedule/scheduleSheets";
import { calendarWords, type CalendarWord } from "../settings/dayOptions";
import { calendarOf, readHolidays } from "../settings/holidays";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn } from "../table/table";
import { fractionWords, type FractionWord } from "../columns/readFigures";
import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import { windowPreset } from "../settings/windowPreset";

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

/** Reads a schedule in the annex's form and lists what is wrong with it (domain A5); changes none of it. */
export const checkSchedule = defineAction({
  id: "checkSchedule",
  fields: {
    trang: scheduleField("office"),
    bang: needTable(true),
    cotNhuCau: needColumn(),
    tuNgay: optionalField(dayField((context) => windowPreset(context, "from"))),
    denNgay: optionalField(dayField((context) => windowPreset(context, "to"))),
    lich: choiceField(calendarChoices, "theo lịch đang có"),
    soLe: choiceField(fractionWords, "hỏi lại"),
  },
  plan(workbook, values: CheckValues): Outcome {
    const needs = neededUnits(workbook, values);
    if (needs && "kind" in needs) return needs;
    const { trang: schedule, tuNgay, denNgay } = values;
    const holidays = readHolidays(workbook);
    const visits = printedVisits(schedule);
    const calendar = calendarOf(calendarWord(values), holidays);
    const frame = { from: tuNgay, to: denNgay, calendar, daysOff: holidays.daysOff };
    const held = checkNeeds(schedule, needs);
    const findings = inOrder([...checkPrinted(schedule, frame), ...held.observations]);
    const start = tuNgay ?? visits.reduce<Day>((a, b) => (a < b.first ? a : b.first), LATEST);
    const best = needs ? bestPossible(workbook, schedule, needs, { start, calendar }) : [];
    const read = visits.length === 0 ? [] : [readText(schedule, visits)];
    const about = [...read, ...needTexts(held), ...best, countText(findings)];
    return planOf(workbook, values, findings, about, held);
  },
});

const LATEST = Number.MAX_SAFE_INTEGER as Day;

/** The calendar that the schedule itself keeps: without a single weekend it is one of working days. */
const calendarWord = ({ lich, trang }: CheckValues): CalendarWord => {
  if (lich !== "theo lịch đang có") return lich;
  const weekdays = new Set(printedVisits(trang).flatMap(({ days }) => days.map(weekday)));
  if (weekdays.has(7)) return "mọi ngày";
  return weekdays.has(6) ? "thứ Hai đến thứ Bảy" : "ngày làm việc";
};

/** By severity; within one in the order in which the checks found them. */
const inOrder = (findings: readonly Observation[]): readonly Observation[] =>
  (["lỗi", "cần xác nhận", "lưu ý"] as const).flatMap((severity) =>
    findings.filter((one) => one.severity === severity),
  );

const whole = (sheet: SheetSnapshot) =>
  fingerprint(sheet, "inputs", {
    row: 0,
    column: 0,
    rows: sheet.values.length,
    columns: sheet.values[0]?.length ?? 0,
  });

const planOf = (
  workbook: WorkbookSnapshot,
  { bang, cotNhuCau, trang }: CheckValues,
  findings: readonly Observation[],
  about: readonly string[],
  held: NeedCheck,
): Outcome => {
  const needs = bang && workbook.sheet(bang.sheet);
  const machines = workbook.sheet(MACHINE_SHEET);
  const sheets = [...new Set([trang.sheet, ...(needs ? [needs] : [])])];
  const replaced = workbook.sheetNames.includes(CHECK_SHEET) ? [checkTexts.replaces] : [];
  return {
    kind: "plan",
    action: "checkSchedule",
    restsOn: [
      whole(trang.sheet),
      ...(needs && cotNhuCau ? restsOnTable(needs, bang, [cotNhuCau.index], []) : []),
      ...(machines ? [whole(machines)] : []),
      ...restsOnSettings(workbook),
    ],
    writes: [findingsSheet(findings, about, sheets, (name) => workbook.sheet(name)?.id)],
    summary: [...about, checkTexts.unchanged, ...replaced],
    tables: comparison(held, trang),
    findings: findings.map(({ severity, sheet, cell, code, text }) => {
      return { severity, sheet, cell, code, text };
    }),
    isReport: true,
  };
};
