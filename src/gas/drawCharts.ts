import type { Chart } from "../app/plan/chart";
import { chartOptions } from "../app/plan/chartOptions";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

function builderOf(sheet: Sheet, kind: Chart["kind"]) {
  const builder = sheet.newChart();
  switch (kind) {
    case "line":
      return builder.asLineChart();
    case "bar":
      return builder.asBarChart();
    case "column":
      return builder.asColumnChart();
  }
}

function embeddedChart(sheet: Sheet, chart: Chart): EmbeddedChart {
  const { row, column, x, y } = chart.position;
  let builder: Builder = builderOf(sheet, chart.kind)
    .setPosition(row + 1, column + 1, x, y)
    .setNumHeaders(chart.headers)
    // The figures of a chart may stand in hidden columns, which are not printed.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const area of chart.ranges) {
    builder = builder.addRange(
      sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns),
    );
  }
  for (const [option, value] of chartOptions(chart)) builder = builder.setOption(option, value);
  return builder.build();
}

/** Where the figures of charts begin; people's own charts are drawn from cells left of it. */
const firstColumn = (charts: readonly Chart[]): number =>
  Math.min(...charts.flatMap(({ ranges }) => ranges.map(({ column }) => column)));

function isOurs(chart: EmbeddedChart, first: number): boolean {
  const ranges = chart.getRanges();
  return ranges.length > 0 && ranges.every((range) => range.getColumn() > first);
}

/**
 * Draws charts in place of those that a run of ours drew on the sheet before; charts that people added from the cells that
 * they see stay.
 *
 * Their order and titles are people's to change, but not the cells that they are drawn from: by those they are known again.
 */
export function drawCharts(sheet: Sheet, charts: readonly Chart[], before: readonly Chart[]): void {
  if (before.length > 0) {
    const first = firstColumn([...before, ...charts]);
    for (const chart of sheet.getCharts().filter((one) => isOurs(one, first))) {
      sheet.removeChart(chart);
    }
  }
  for (const chart of charts) sheet.insertChart(embeddedChart(sheet, chart));
}
