import { summaryTexts as texts } from "../messages/summary";
import { fingerprint } from "../plan/fingerprint";
import type { Outcome } from "../plan/outcome";
import type { Fingerprint, PreviewTable } from "../plan/plan";
import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import { readyMessage } from "../reports/readyMessage";
import { ARCHIVE_SHEET, REGIME_SHEET, SUMMARY_SHEET } from "../reports/reportSheets";
import { textOf } from "../settings/cellAt";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { tableName } from "../table/tableName";
import { columnName } from "../text/a1";
import { asOfText } from "../text/asOfText";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { signedNumber } from "../text/signedNumber";
import { indicatorLines } from "./pageFigures";
import { progressOf, type Progress } from "./progress";
import { summaryAsOf, type SummaryAsOf } from "./summaryAsOf";
import { summaryBlock } from "./summaryBlock";
import { summaryFindings } from "./summaryFindings";
import type { InputAnswers, SummaryInputs } from "./summaryInputs";
import { summaryLines } from "./summaryLines";
import { summaryStale } from "./summaryStale";
import type { SummaryWindow, WindowAnswers } from "./summaryWindow";
import { problemOf } from "../plan/problemOf";
import { placeName } from "./placeName";

export type SummaryValues = InputAnswers & WindowAnswers & { readonly phamVi: string };

/** The plan of the page "Tổng hợp". */
export function summaryPlan(
  workbook: WorkbookSnapshot,
  values: SummaryValues,
  inputs: SummaryInputs,
  { window, choice }: SummaryWindow,
): Outcome {
  const { campaign, bases, columns } = inputs;
  const progress = progressOf(campaign, bases.chief, window);
  if (progress === undefined) return problemOf("no-archive", [texts.noArchive]);
  const known = summaryAsOf(workbook, campaign, window?.from);
  const message = messageOf(values.phamVi, inputs, progress, known);
  const stale = summaryStale({
    workbook,
    indicators: inputs.archive.indicators.length,
    basis: values.bang && { table: values.bang, columns: columns.map(({ index }) => index) },
    window: choice,
  });
  const facts = { ...known, campaign, progress, window, message, stale, place: values.phamVi };
  return {
    kind: "plan",
    action: "updateSummary",
    restsOn: restsOnSummary(workbook, values, inputs),
    writes: [summaryBlock({ ...facts, choices: choicesOf(workbook, values) })],
    summary: [
      texts.about(asOfText(known.asOf), campaign.units.length, campaign.closedDays.length),
      ...againstLines(values, inputs),
      ...(workbook.sheetNames.includes(SUMMARY_SHEET) ? [texts.replaces] : []),
    ],
    tables: previewsOf(progress, summaryLines({ ...facts, to: window?.to })),
    findings: summaryFindings(inputs, values.bang, known, window),
    texts: [{ title: texts.messageTitle, text: message }],
  };
}

const messageOf = (
  place: string,
  { campaign }: SummaryInputs,
  { chief, indicators }: Progress,
  { asOf }: SummaryAsOf,
): string => {
  const ordered = [chief, ...indicators.filter((one) => one !== chief)];
  const { missing, expected } = campaign;
  return readyMessage({ asOf, place, indicators: ordered, missing, expected });
};

const restsOnSummary = (
  workbook: WorkbookSnapshot,
  { bang }: SummaryValues,
  { columns }: SummaryInputs,
): readonly Fingerprint[] => {
  const whole = [ARCHIVE_SHEET, REGIME_SHEET].flatMap((name) => {
    const sheet = workbook.sheet(name);
    if (sheet === undefined) return [];
    const size = { rows: sheet.values.length, columns: sheet.values[0]?.length ?? 0 };
    return [fingerprint(sheet, "inputs", { row: 0, column: 0, ...size })];
  });
  const sheet = bang && workbook.sheet(bang.sheet);
  const read = columns.map(({ index }) => index);
  const table = bang && sheet && read.length > 0 ? restsOnTable(sheet, bang, read, []) : [];
  return [...whole, ...table, ...restsOnSettings(workbook)];
};

const againstLines = (
  { bang }: SummaryValues,
  { groups, bases }: SummaryInputs,
): readonly string[] =>
  groups.flatMap(({ name }, index) => {
    const target = bases.targets[index];
    return bang && target ? [texts.against(name, target.header, tableName(bang))] : [];
  });

/** The answers of the form that no sheet of the office says. */
const choicesOf = (workbook: WorkbookSnapshot, values: SummaryValues): string => {
  const { bang, cotChiTieu, chiSo, tuNgay, denNgay, phamVi } = values;
  return JSON.stringify({
    bang: bang && tableName(bang),
    cotChiTieu: cotChiTieu && columnName(cotChiTieu.index),
    chiSo,
    tuNgay: tuNgay && formatDay(tuNgay),
    denNgay: denNgay && formatDay(denNgay),
    phamVi: phamVi === placeName(workbook, bang) ? undefined : phamVi,
  });
};

/** A cell as the page shows it: column 4 holds rates, column 6 what is more or less than planned. */
const shown = (value: CellValue, column: number): string => {
  if (typeof value !== "number") return textOf(value);
  if (column === 4) return `${formatNumber(value * 100, 1)} %`;
  return column === 6 ? signedNumber(value) : formatNumber(value);
};

const previewsOf = (
  progress: Progress,
  lines: ReturnType<typeof summaryLines>,
): readonly PreviewTable[] => {
  const [header = [], ...rows] = indicatorLines(progress);
  return [
    {
      title: texts.preview,
      columns: header.map(String),
      rows: rows.map((row) => row.map(shown)),
      figures: [1, 2, 3, 4, 5, 6],
    },
    { title: texts.linesPreview, columns: ["", ""], rows: lines, figures: [] },
  ];
};
