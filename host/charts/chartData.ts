// What a chart shows: its cells as they are now, read the way Google reads them.
import type { Worksheet } from "@univerjs/core";
import { a1Of, a1OfBox, quoteSheet } from "../engine/a1";
import { displayOf } from "../engine/display";
import type { HostChart, HostChartRange, HostChartType } from "../hostFile";
import type { Desk } from "../services/desk";

export interface ChartSeriesData {
  readonly name: string;
  readonly color: string;
  readonly isDashed: boolean;
  /** null where the cell is blank or holds no number. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly id: number;
  readonly sheetId: string;
  readonly sheet: string;
  readonly type: HostChartType;
  readonly title: string;
  readonly ranges: readonly string[];
  readonly position: {
    readonly cell: string;
    readonly row: number;
    readonly column: number;
    readonly x: number;
    readonly y: number;
  };
  readonly width: number;
  readonly height: number;
  readonly axisTitles: { readonly horizontal: string; readonly vertical: string };
  readonly legend: string;
  readonly isStacked: boolean;
  readonly joinsGaps: boolean;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeriesData[];
  /** Number format of the figures, which the axis takes over. */
  readonly format: string;
}

/** Google's own, in its order. */
const COLORS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];
const SIZE = { width: 600, height: 371 };

interface ChartCell {
  readonly shown: string;
  readonly number: number | null;
  readonly format: string;
}

/** The cells of a range, without hidden lines unless the chart is to show them. */
function columnsOf(desk: Desk, range: HostChartRange, hidden: string): readonly ChartCell[][] {
  const sheet = desk.services.workbook.getSheetBySheetId(range.sheetId);
  if (!sheet) return [];
  const read = desk.cells.reader(sheet);
  const formats = desk.cells.formats(sheet);
  const { rows, columns } = visibleLines(sheet, range, hidden);
  return columns.map((column) =>
    rows.map((row) => {
      const { cell, raw } = read(row, column);
      const format = formats(row, column, cell);
      const shown = displayOf(raw, format, desk.google.locale);
      return { shown, number: typeof raw === "number" ? raw : null, format };
    }),
  );
}

function visibleLines(sheet: Worksheet, range: HostChartRange, hidden: string) {
  const lines = (start: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => start + index);
  const skipsRows = hidden === "IGNORE_BOTH" || hidden === "IGNORE_ROWS";
  const skipsColumns = hidden === "IGNORE_BOTH" || hidden === "IGNORE_COLUMNS";
  return {
    rows: lines(range.row, range.rows).filter((row) => !skipsRows || sheet.getRowVisible(row)),
    columns: lines(range.column, range.columns).filter(
      (column) => !skipsColumns || sheet.getColVisible(column),
    ),
  };
}

/** As Google guesses: a text above figures is a header. */
const guessedHeaders = (series: readonly (readonly ChartCell[])[]): number =>
  series.some(([first]) => first?.number === null && first.shown !== "") ? 1 : 0;

const textOption = (chart: HostChart, name: string): string =>
  typeof chart.options[name] === "string" ? chart.options[name] : "";

const numberOption = (chart: HostChart, name: string, otherwise: number): number =>
  typeof chart.options[name] === "number" ? chart.options[name] : otherwise;

const colorsOf = ({ options }: HostChart): readonly string[] => {
  const { colors } = options;
  return Array.isArray(colors) && colors.length > 0 ? colors.map(String) : COLORS;
};

/** Undefined when the sheet that it lies on is gone. */
function dataOf(desk: Desk, chart: HostChart): ChartData | undefined {
  const { workbook } = desk.services;
  const sheet = workbook.getSheetBySheetId(chart.sheetId);
  if (!sheet) return undefined;
  const [labels = [], ...series] = chart.ranges.flatMap((range) =>
    columnsOf(desk, range, chart.hidden),
  );
  const headers = chart.headers < 0 ? guessedHeaders(series) : chart.headers;
  const colors = colorsOf(chart);
  const { row, column, x, y } = chart.anchor;
  return {
    id: chart.id,
    sheetId: chart.sheetId,
    sheet: sheet.getName(),
    type: chart.type,
    title: textOption(chart, "title"),
    ranges: chart.ranges.flatMap(({ sheetId, ...box }) => {
      const name = workbook.getSheetBySheetId(sheetId)?.getName();
      return name === undefined ? [] : [`${quoteSheet(name)}!${a1OfBox(box)}`];
    }),
    position: { cell: a1Of(row, column), row, column, x, y },
    width: numberOption(chart, "width", SIZE.width),
    height: numberOption(chart, "height", SIZE.height),
    axisTitles: {
      horizontal: textOption(chart, "hAxis.title"),
      vertical: textOption(chart, "vAxis.title"),
    },
    legend: textOption(chart, "legend.position") || "right",
    isStacked: chart.options["isStacked"] === true,
    joinsGaps: chart.options["interpolateNulls"] === true,
    labels: labels.slice(headers).map(({ shown }) => shown),
    series: series.map((cells, index) => ({
      name: cells
        .slice(0, headers)
        .map(({ shown }) => shown)
        .join(" "),
      color:
        textOption(chart, `series.${index}.color`) || (colors[index % colors.length] ?? "#000000"),
      isDashed: Array.isArray(chart.options[`series.${index}.lineDashStyle`]),
      values: cells.slice(headers).map((cell) => cell.number),
    })),
    format: series[0]?.[headers]?.format ?? "General",
  };
}

/** All charts of the workbook with what they show now. */
export function chartData(desk: Desk): readonly ChartData[] {
  return desk.google.charts.flatMap((chart) => dataOf(desk, chart) ?? []);
}
