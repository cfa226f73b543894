import { punctuality, type Punctuality } from "../../domain/reports/punctuality";
import { closingTexts } from "../messages/reportsClosing";
import { previewRows } from "../plan/previewRows";
import type { PreviewTable } from "../plan/plan";
import type { CellValue, Moment } from "../snapshot";
import { asOfText } from "../text/asOfText";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { punctualityText } from "../text/punctualityText";
import type { ArchivedIndicator, ArchivedReport } from "./archive";
import type { ClosedDay } from "./closedDay";
import type { Correction } from "./corrections";
import { instantOf } from "./moments";

/** More days than this are told by their counts alone. */
const MOST_TABLES = 3;

/** How reports are judged while they are closed. */
export interface Judging {
  readonly now: Moment;
  readonly isHourOnTime: boolean;
}

/** Whether a report has anything in it. */
export function isReported({ figures }: Pick<ArchivedReport, "figures">): boolean {
  return figures.some((figure) => figure !== undefined);
}

/** How a report of a day stands. */
export function stateOf(report: ArchivedReport, due: Moment, judging: Judging): Punctuality {
  const received = report.received && instantOf(report.received);
  const receipt = { isReceived: isReported(report), received };
  return punctuality(receipt, instantOf(due), instantOf(judging.now), judging.isHourOnTime);
}

/** What the preview shows of the days, and of corrections. */
export function closingPreviews(
  days: readonly ClosedDay[],
  indicators: readonly ArchivedIndicator[],
  corrections: readonly Correction[],
  judging: Judging,
): readonly PreviewTable[] {
  const shown = days.filter(({ old }) => old === undefined).slice(0, MOST_TABLES);
  return [
    ...(corrections.length > 0 ? [correctionTable(corrections)] : []),
    ...shown.map((closed) => dayTable(closed, indicators, judging)),
  ];
}

const correctionTable = (corrections: readonly Correction[]): PreviewTable => {
  const columns = closingTexts.correctionHeader.slice(0, -1);
  const rows = corrections.map(({ closed, unit, indicator, old, now, reason }) => [
    formatDay(closed.day),
    unit,
    indicator,
    shownCell(old),
    shownCell(now),
    reason,
  ]);
  return {
    title: closingTexts.correctionsTitle,
    columns,
    rows: limited(rows, columns.length),
    figures: [3, 4],
  };
};

const shownCell = (cell: CellValue): string => {
  if (typeof cell === "object") return asOfText(cell);
  return typeof cell === "number" ? formatNumber(cell) : String(cell);
};

/** As `previewRows`, without a closing row. */
const limited = (rows: readonly (readonly string[])[], width: number) =>
  previewRows(
    rows.length,
    (index) => rows[index] ?? [],
    Array.from({ length: width }, () => ""),
  ).slice(0, -1);

const dayTable = (
  { day, due, reports }: ClosedDay,
  indicators: readonly ArchivedIndicator[],
  judging: Judging,
): PreviewTable => {
  const { unit, received, state } = closingTexts;
  const columns = [unit, ...indicators.map(({ name }) => name), received, state];
  const rows = reports.map((report) => [
    report.unit,
    ...report.figures.map((figure) => (figure === undefined ? "" : formatNumber(figure))),
    report.received === undefined ? "" : asOfText(report.received),
    punctualityText(stateOf(report, due, judging)),
  ]);
  return {
    title: closingTexts.previewTitle(formatDay(day)),
    columns,
    rows: limited(rows, columns.length),
    figures: indicators.map((_, index) => index + 1),
  };
};
