import type { Day } from "../../domain/day";
import { closingTexts } from "../messages/reportsClosing";
import { fingerprint } from "../plan/fingerprint";
import type { Outcome } from "../plan/outcome";
import type { Fingerprint, Plan } from "../plan/plan";
import { problemOf } from "../plan/problemOf";
import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import type { WorkbookSnapshot } from "../snapshot";
import { formatDay } from "../text/formatDay";
import type { CloseValues } from "./closeValues";
import { closedDay, type ClosedDay } from "./closedDay";
import { closingFindings } from "./closingFindings";
import type { ClosingInputs } from "./closingInputs";
import { closingPreviews, type Judging } from "./closingPreviews";
import { daySummary, effectSummary, unclosedSummary } from "./closingSummary";
import { closingWrites } from "./closingWrites";
import { correctionsOf, correctionWrites, isSupplement } from "./corrections";
import { dueDays } from "./reportingDays";
import { REGIME_SHEET } from "./reportSheets";
import { unitFigures, type ReportedDay } from "./unitFigures";

/** The plan of a closing: the archive, the corrections, and what a person should know. */
export function closingPlan(
  workbook: WorkbookSnapshot,
  values: CloseValues,
  inputs: ClosingInputs,
): Outcome {
  const days = inputs.entries.map((entry) => closedDay(entry, inputs.archive, values.oTrong));
  const torn = days.filter(({ old, isChanged }) => old && isChanged && old.row === undefined);
  if (torn.length > 0) {
    const messages = torn.map(({ day }) => closingTexts.torn(formatDay(day)));
    return problemOf("archive-torn", messages);
  }
  const taken = days.flatMap(({ changes }) => changes.filter((one) => !isSupplement(one)));
  if (taken.length > 0 && values.lyDo === "") {
    const text = closingTexts.whyCorrected(taken.length);
    return { kind: "questions", questions: [{ field: "lyDo", text, options: [], guess: null }] };
  }
  return planOf(workbook, values, inputs, days);
}

const planOf = (
  workbook: WorkbookSnapshot,
  values: CloseValues,
  inputs: ClosingInputs,
  days: readonly ClosedDay[],
): Plan => {
  const { archive } = inputs;
  const { indicators, added } = inputs.indicators;
  const corrections = correctionsOf(days, indicators, values.lyDo);
  const judging: Judging = { now: workbook.now, isHourOnTime: inputs.regime.isHourOnTime };
  const old = archive?.days ?? [];
  const figures = (list: readonly ReportedDay[]) => unitFigures(list, indicators.length);
  const corrected = withDays(
    old,
    days.filter((day) => day.old !== undefined),
  );
  const all = figures(withDays(old, days));
  const isWider = archive !== undefined && added.length > 0;
  return {
    kind: "plan",
    action: "closeDays",
    restsOn: restsOn(workbook, values, inputs),
    writes: [
      ...closingWrites(workbook, archive, indicators, days),
      ...correctionWrites(workbook, corrections),
    ],
    summary: [
      ...days.flatMap((day) => daySummary(day, indicators, judging)),
      ...effectSummary(corrections, indicators, figures(old), figures(corrected), lastOf(old)),
      ...(isWider ? [closingTexts.newIndicators(added.map(({ name }) => name))] : []),
      unclosedSummary(unclosed(workbook, values, inputs)),
    ],
    tables: closingPreviews(days, indicators, corrections, judging),
    findings: closingFindings(workbook, values, inputs, days, all),
  };
};

const lastOf = (days: readonly ReportedDay[]): Day => (days[days.length - 1]?.day ?? 0) as Day;

/** The archive with some days as they will stand. */
const withDays = (
  old: readonly ReportedDay[],
  days: readonly ReportedDay[],
): readonly ReportedDay[] => {
  const byDay = new Map([...old, ...days].map((one) => [one.day, one]));
  return [...byDay.values()].sort((a, b) => a.day - b.day);
};

const unclosed = (
  workbook: WorkbookSnapshot,
  { cheDo, ngayChot }: CloseValues,
  { archive, campaign, holidays }: ClosingInputs,
): readonly Day[] => {
  const closed = new Set([...ngayChot, ...(archive?.days ?? []).map(({ day }) => day)]);
  const first = Math.min(...closed) as Day;
  return dueDays(campaign, first, cheDo, holidays, workbook.now).filter((day) => !closed.has(day));
};

const restsOn = (
  workbook: WorkbookSnapshot,
  { bang }: CloseValues,
  { sheet, daily, entries }: ClosingInputs,
): readonly Fingerprint[] => {
  const figures = entries.flatMap(({ columns }) => columns.flatMap((column) => column ?? []));
  const hours = daily.receipts.map(({ column }) => column);
  const { column, columns } = bang.area;
  const titles = bang.titles.map(({ row }) =>
    fingerprint(sheet, "header", { row, column, rows: 1, columns }),
  );
  const regime = workbook.sheet(REGIME_SHEET);
  const whole = { rows: regime?.values.length ?? 0, columns: regime?.values[0]?.length ?? 0 };
  return [
    ...restsOnTable(sheet, bang, [...figures, ...hours], []),
    ...titles,
    ...(regime ? [fingerprint(regime, "inputs", { row: 0, column: 0, ...whole })] : []),
    ...restsOnSettings(workbook),
  ];
};
