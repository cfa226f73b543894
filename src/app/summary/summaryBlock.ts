import type { CountedWindow } from "../../domain/completion/progressDays";
import type { Day } from "../../domain/day";
import { summaryTexts as texts } from "../messages/summary";
import type { Chart } from "../plan/chart";
import type { CellContent, SheetWrite } from "../plan/plan";
import { SUMMARY_SHEET } from "../reports/reportSheets";
import type { CellValue, Moment } from "../snapshot";
import { asOfText } from "../text/asOfText";
import type { Campaign } from "./campaign";
import { chartByDay, chartByUnit, type ChartCells } from "./chartData";
import { behindLines, indicatorLines } from "./pageFigures";
import type { Progress } from "./progress";
import {
  CHART_ROWS,
  HALF,
  HIDDEN,
  PAGE,
  PAGE_WIDTHS,
  REMEMBERED,
  ROW_HEIGHT,
} from "./summaryLayout";
import { summaryLines } from "./summaryLines";
import type { CopyColumn } from "./summaryStale";
import { summaryStyle } from "./summaryStyle";

export interface SummaryFacts {
  readonly campaign: Campaign;
  readonly progress: Progress;
  readonly window: CountedWindow | undefined;
  readonly unclosed: readonly Day[];
  /** Of the last closed report: its day and due hour. */
  readonly asOf: Moment;
  readonly place: string;
  readonly message: string;
  readonly stale: { readonly columns: readonly CopyColumn[]; readonly formula: string };
  /** What the form was filled with, for the next time. */
  readonly choices: string;
}

const LEFT_WIDTH = PAGE_WIDTHS.slice(0, HALF).reduce((sum, width) => sum + width, 0);
const RIGHT_WIDTH = PAGE_WIDTHS.slice(HALF).reduce((sum, width) => sum + width, 0);
const GAP = 4;
/** What a chart of bars needs beside them, and each bar. */
const BARS = { around: 84, each: 21 };

const shortDate = (day: Day): string => asOfText({ day, minute: 0 }).replace(/^.* ngày /, "");

/** A sheet being filled, part by part. */
function emptyPage() {
  const rows: CellContent[][] = [];
  const put = (row: number, column: number, lines: readonly (readonly CellContent[])[]): void => {
    lines.forEach((line, down) => {
      const cells = (rows[row + down] ??= []);
      line.forEach((content, right) => (cells[column + right] = content));
    });
  };
  return {
    put,
    values: (row: number, column: number, lines: readonly (readonly CellValue[])[]): void => {
      put(
        row,
        column,
        lines.map((line) => line.map((value) => ({ value }))),
      );
    },
    /** Every line equally long, blanks where nothing was put. */
    block: (height: number): SheetWrite["block"] => {
      const count = Math.max(height, rows.length);
      const all = Array.from({ length: count }, (_, row) => rows[row] ?? []);
      const width = Math.max(...all.map(({ length }) => length));
      return all.map((line) =>
        Array.from({ length: width }, (_, column) => line[column] ?? { value: "" }),
      );
    },
  };
}

const rangeOf = ({ lines, series }: ChartCells, column: number) => ({
  row: HIDDEN.row,
  column,
  rows: lines.length,
  columns: series.length + 1,
});

function chartsOf(byDay: ChartCells, byUnit: ChartCells, row: number): readonly Chart[] {
  const bars = BARS.around + BARS.each * (byUnit.lines.length - 1);
  const room = (PAGE.end - row) * ROW_HEIGHT - GAP;
  return [
    {
      kind: "line",
      title: byDay.title,
      ranges: [rangeOf(byDay, HIDDEN.byDay)],
      headers: 1,
      series: byDay.series,
      position: { row, column: 0, x: 0, y: 0 },
      width: LEFT_WIDTH - GAP,
      height: (CHART_ROWS - 1) * ROW_HEIGHT,
    },
    {
      kind: "bar",
      title: byUnit.title,
      ranges: [rangeOf(byUnit, HIDDEN.byUnit)],
      headers: 1,
      series: byUnit.series,
      isStacked: byUnit.series.length > 1,
      position: { row, column: HALF, x: GAP, y: 0 },
      width: RIGHT_WIDTH - GAP,
      height: Math.min(bars, room),
    },
  ];
}

/** The sheet "Tổng hợp": the leaders' page, and hidden beside it what its charts are drawn from. */
export function summaryBlock(facts: SummaryFacts): SheetWrite {
  const { campaign, progress, window, stale, asOf } = facts;
  const page = emptyPage();
  const figures = indicatorLines(progress);
  const lines = summaryLines({ ...facts, to: window?.to });
  const firstLine = PAGE.header + figures.length + 1;
  const chartRow = firstLine + lines.length + 1;
  const behindRow = chartRow + CHART_ROWS;
  const behind = behindLines(progress.chief, PAGE.end - behindRow);
  const byDay = chartByDay(progress.chief, window);
  const byUnit = chartByUnit(progress.chief);
  const stampColumn = PAGE_WIDTHS.length - 1;
  page.values(PAGE.asOf, 0, [[texts.asOf(asOfText(asOf), shortDate(campaign.lastDay))]]);
  page.values(PAGE.title, 0, [[texts.title(facts.place)]]);
  page.put(PAGE.stamp, 0, [[{ formula: stale.formula }]]);
  page.values(PAGE.stamp, stampColumn - 1, [[texts.stamp]]);
  page.values(PAGE.message, 0, [[facts.message]]);
  page.values(PAGE.header, 0, figures);
  page.values(firstLine, 0, lines);
  page.values(behindRow, 0, behind);
  page.values(REMEMBERED.row, REMEMBERED.column, [[facts.choices]]);
  page.values(HIDDEN.row, HIDDEN.byDay, byDay.lines);
  page.values(HIDDEN.row, HIDDEN.byUnit, byUnit.lines);
  stale.columns.forEach(({ header, cells }, index) => {
    page.values(HIDDEN.row, HIDDEN.copies + index, [[header], ...cells.map((cell) => [cell])]);
  });
  return {
    kind: "sheet",
    sheet: SUMMARY_SHEET,
    owner: "product",
    block: page.block(PAGE.end),
    stamp: { row: PAGE.stamp, column: stampColumn },
    style: summaryStyle({
      indicators: figures.length - 1,
      lines: { row: firstLine, count: lines.length },
      behind: { row: behindRow, count: behind.length },
      charts: [
        { ...rangeOf(byDay, HIDDEN.byDay), format: byDay.format },
        { ...rangeOf(byUnit, HIDDEN.byUnit), format: byUnit.format },
      ],
    }),
    charts: chartsOf(byDay, byUnit, chartRow),
  };
}
