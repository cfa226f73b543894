import type { HostChart } from "../hostFile";
import { chartDrawing, chartXml, type ChartCells } from "./charts";
import { escapeAttribute } from "./element";
import { relationshipsXml } from "./relationships";
import type { Part } from "./zip";

/** The parts of a package that draw the charts of one sheet. */
export function chartParts(
  charts: readonly HostChart[],
  sheetNumber: number,
  cells: ChartCells,
): readonly Part[] {
  if (charts.length === 0) return [];
  const nameOfChart = (index: number): string => `chart${sheetNumber}-${index + 1}.xml`;
  return [
    { path: `xl/drawings/drawing${sheetNumber}.xml`, text: chartDrawing(charts) },
    {
      path: `xl/drawings/_rels/drawing${sheetNumber}.xml.rels`,
      text: relationshipsXml(
        charts.map((_, index) => ({ type: "chart", target: `../charts/${nameOfChart(index)}` })),
        escapeAttribute,
      ),
    },
    ...charts.map((chart, index) => ({
      path: `xl/charts/${nameOfChart(index)}`,
      text: chartXml(chart, cells),
    })),
  ];
}
