import { countsOn } from "../../domain/countsOn";
import type { Finding, Severity } from "../finding";
import { closingTexts } from "../messages/reportsClosing";
import { calendarOf, type Holidays } from "../settings/holidays";
import { findingAt } from "../settings/findingAt";
import type { Moment, WorkbookSnapshot } from "../snapshot";
import { asOfText } from "../text/asOfText";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { ArchivedIndicator } from "./archive";
import type { ClosedDay } from "./closedDay";
import type { EnteredReport } from "./dayEntry";
import { instantOf } from "./moments";
import type { DailyRegime } from "./regime";

/** What the day is closed by. */
interface Closing {
  readonly sheet: string;
  readonly rule: DailyRegime;
  readonly holidays: Holidays;
  readonly indicators: readonly ArchivedIndicator[];
}

const isBlank = ({ figures }: EnteredReport): boolean => figures.every((one) => one === undefined);

/** What a person should know about a day before it is closed. */
export function closingRemarks(
  workbook: WorkbookSnapshot,
  closed: ClosedDay,
  closing: Closing,
): readonly Finding[] {
  return [
    ...aboutDay(workbook, closed, closing),
    ...closed.entry.findings,
    ...closed.entry.reports.flatMap((report) => [
      ...aboutFigures(closed, report, closing),
      ...aboutHour(workbook.now, closed, report, closing.sheet),
    ]),
    ...aboutKept(closed, closing),
  ];
}

const at = (
  severity: Severity,
  code: string,
  sheet: string,
  row: number,
  column: number,
  text: string,
): Finding => findingAt(severity, code, [sheet, row, column], text);

const aboutDay = (
  { now }: WorkbookSnapshot,
  { day, due, entry, old }: ClosedDay,
  { sheet, rule, holidays, indicators }: Closing,
): readonly Finding[] => {
  const date = formatDay(day);
  const [first] = entry.reports;
  const row = first?.row.row ?? 0;
  const say = (severity: Severity, code: string, text: string): Finding =>
    at(severity, code, sheet, row, 0, text);
  const findings: Finding[] = [];
  if (instantOf(now) <= instantOf(due)) {
    findings.push(say("cần xác nhận", "not-yet-due", closingTexts.notYetDue(date, asOfText(due))));
  }
  if (entry.reports.every(isBlank) && old === undefined) {
    const text = closingTexts.noReports(date, entry.reports.length);
    findings.push(say("cần xác nhận", "no-reports", text));
  }
  if (!countsOn(calendarOf(rule.calendar, holidays), day)) {
    findings.push(say("cần xác nhận", "not-expected", closingTexts.notExpected(date)));
  }
  const missing = indicators.filter((_, index) => entry.columns[index] === undefined);
  return [
    ...findings,
    ...missing.map(({ name }) =>
      say("cần xác nhận", "no-indicator", closingTexts.noIndicator(name, date)),
    ),
  ];
};

const aboutFigures = (
  { day, entry }: ClosedDay,
  report: EnteredReport,
  { sheet, indicators }: Closing,
): readonly Finding[] => {
  const { unit, row, figures, received } = report;
  if (isBlank(report)) {
    if (received === undefined) return [];
    const text = closingTexts.hourOnly(unit, formatDay(day));
    return [at("cần xác nhận", "hour-without-figures", sheet, row.row, 0, text)];
  }
  const blank = indicators.flatMap(({ name }, index) => {
    const column = entry.columns[index];
    return column !== undefined && figures[index] === undefined ? [{ name, column }] : [];
  });
  const [first] = blank;
  if (first === undefined) return [];
  const names = blank.map(({ name }) => name);
  const text = closingTexts.partial(unit, names, formatDay(day));
  return [at("cần xác nhận", "partial-report", sheet, row.row, first.column, text)];
};

const aboutHour = (
  now: Moment,
  { day }: ClosedDay,
  { unit, row, received }: EnteredReport,
  sheet: string,
): readonly Finding[] => {
  if (received === undefined) return [];
  if (instantOf(received) > instantOf(now)) {
    const text = closingTexts.hourToCome(unit, asOfText(received));
    return [at("cần xác nhận", "hour-to-come", sheet, row.row, 0, text)];
  }
  if (received.day >= day) return [];
  const text = closingTexts.hourTooEarly(unit, asOfText(received), formatDay(day));
  return [at("cần xác nhận", "hour-too-early", sheet, row.row, 0, text)];
};

const aboutKept = (
  { day, kept, entry }: ClosedDay,
  { sheet, indicators }: Closing,
): readonly Finding[] =>
  kept.flatMap(({ key, of, old }) => {
    const report = entry.reports.find((one) => one.key === key);
    const indicator = of === "received" ? undefined : indicators[of];
    const column = of === "received" ? undefined : entry.columns[of];
    // A column that the table does not have is said once, not for every unit.
    if (!report || !indicator || column === undefined || old === undefined) return [];
    const text = closingTexts.kept(report.unit, indicator.name, formatDay(day), formatNumber(old));
    return [at("cần xác nhận", "blank-kept", sheet, report.row.row, column, text)];
  });
