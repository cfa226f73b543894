import { dailyReportTexts as texts } from "../messages/dailyReport";
import { documentWords } from "../messages/documents";
import type { Problem, Questions } from "../plan/outcome";
import type { Plan } from "../plan/plan";
import { problemOf } from "../plan/problemOf";
import { documentPresets } from "../settings/documentPresets";
import type { Moment, WorkbookSnapshot } from "../snapshot";
import type { Campaign } from "../summary/campaign";
import { progressOf, type IndicatorProgress, type Progress } from "../summary/progress";
import { summaryAsOf } from "../summary/summaryAsOf";
import { summaryInputs } from "../summary/summaryInputs";
import { summaryLines } from "../summary/summaryLines";
import type { SummaryValues } from "../summary/summaryPlan";
import { summaryWindow } from "../summary/summaryWindow";
import { asOfText } from "../text/asOfText";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { countWithRate } from "../text/rateText";
import { dailyTableContent } from "./dailyTableContent";
import { documentNumber } from "./documentNumber";
import { DOTS } from "./dots";
import type { DocumentFacts } from "./documentFacts";
import type { Draft } from "./draft";
import type { DocumentPart } from "./officialDocument";
import { signingDate } from "./signingDate";
import type { TableContent } from "./tableContent";
import { tablePreview } from "./tablePreview";

/**
 * The report of the last closed day: the ready message, what stands on the leaders' page, and every unit in an annex.
 *
 * @param page - The plan of that page, whose message and findings are those of the report.
 */
export function dailyDraft(
  workbook: WorkbookSnapshot,
  values: SummaryValues,
  page: Plan,
  facts: DocumentFacts,
): Draft | Problem | Questions {
  const inputs = summaryInputs(workbook, values);
  if (inputs.kind !== "inputs") return inputs;
  const { campaign, bases } = inputs;
  const dates = summaryWindow(workbook, values, false);
  if (dates.kind !== "window") return dates;
  const { window } = dates;
  const progress = progressOf(campaign, bases.chief, window);
  if (progress === undefined) return problemOf("no-archive", page.summary);
  const { asOf } = summaryAsOf(workbook, campaign, window?.from);
  const date = signingDate(campaign.lastDay);
  const day = formatDay(campaign.lastDay);
  const content = contentOf(campaign, progress);
  // Days that are not closed yet are the office's own business: the findings say them.
  const lines = summaryLines({ campaign, progress, unclosed: [], to: window?.to });
  const annex = { number: "", name: texts.annex(date), notes: [], type: texts.attachedType };
  return {
    kind: "draft",
    name: texts.file(day.replace(/\//g, "-")),
    body: [
      { kind: "title", type: texts.type, subject: texts.subject(date) },
      ...addressees(facts),
      opening(workbook, facts, asOf),
      heading(texts.results),
      ...(page.texts ?? []).map(({ text }) => paragraph(text)),
      ...progress.indicators.map((one) => paragraph(indicatorLine(one))),
      paragraph(texts.annexed),
      heading(texts.progress),
      ...lines.map(([label, text]) => paragraph(texts.line(label, text))),
      heading(texts.difficulties),
      paragraph(DOTS.line),
      { kind: "paragraph", text: texts.ending(facts.issuer || DOTS.name), isEnding: true },
    ],
    annexes: [{ ...annex, content }],
    summary: [texts.printed(day, formatNumber(campaign.units.length))],
    tables: [tablePreview(annex.name, content)],
    findings: page.findings,
    restsOn: page.restsOn,
  };
}

const paragraph = (text: string): DocumentPart => ({ kind: "paragraph", text });
const heading = (text: string): DocumentPart => ({ kind: "heading", level: 1, text });

const opening = (
  workbook: WorkbookSnapshot,
  { issuer }: DocumentFacts,
  asOf: Moment,
): DocumentPart => {
  const plan = documentNumber(documentPresets(workbook).planNumber);
  return paragraph(texts.opening(plan, issuer || DOTS.name, asOfText(asOf)));
};

const contentOf = (campaign: Campaign, progress: Progress): TableContent => {
  const units = campaign.units.map(({ unit }) => unit);
  const todayOf = (unit: number, indicator: number): number | undefined => {
    const series = campaign.indicators[indicator]?.daily[unit];
    return series?.[series.length - 1]?.daily;
  };
  return dailyTableContent(progress, units, todayOf, new Set(campaign.missing));
};

const addressees = ({ addressees: names }: DocumentFacts): readonly DocumentPart[] =>
  names.length === 0 ? [] : [{ kind: "addressees", label: documentWords.addressees, names }];

const indicatorLine = ({ name, today, done, target }: IndicatorProgress): string => {
  const figures = [
    ...(today === undefined ? [] : [texts.today(formatNumber(today))]),
    ...(done === undefined ? [] : [texts.total(countWithRate(done, target))]),
  ];
  return texts.indicator(name, figures.length === 0 ? texts.none : figures.join(", "));
};
