// A chart in ECharts' words, looking as Google draws it.
import type { EChartsOption, SeriesOption } from "echarts";
import type { ChartData, ChartSeriesData } from "./chartData";

const INK = "#333333";
const SOFT = "#5f6368";
const LINE = "#e0e0e0";
const FONT = "Roboto, Arial, sans-serif";

const text = (size: number, color: string) => ({ fontFamily: FONT, fontSize: size, color });

function seriesOf(
  { type, isStacked, joinsGaps }: ChartData,
  { name, color, isDashed, values }: ChartSeriesData,
): SeriesOption {
  const data = [...values];
  if (type === "LINE") {
    const lineStyle = {
      width: 2,
      color,
      type: isDashed ? ([5, 4] as number[]) : ("solid" as const),
    };
    return {
      type: "line",
      name,
      data,
      lineStyle,
      itemStyle: { color },
      // A single point has no line to be seen by.
      symbol: values.filter((value) => value !== null).length === 1 ? "circle" : "none",
      symbolSize: 6,
      connectNulls: joinsGaps,
    };
  }
  return {
    type: "bar",
    name,
    data,
    itemStyle: { color },
    barCategoryGap: "38%",
    ...(isStacked && { stack: "all" }),
  };
}

/** @param format - Prints a figure of the axis as its cells print it. */
export function chartPicture(data: ChartData, format: (value: number) => string): EChartsOption {
  const { type, title, labels, series, axisTitles, legend } = data;
  const isLying = type === "BAR";
  const { horizontal, vertical } = axisTitles;
  const hasLegend = legend === "bottom";
  const categories = {
    type: "category" as const,
    data: [...labels],
    // Google's bars begin at the top.
    inverse: isLying,
    name: isLying ? vertical : horizontal,
    nameLocation: "middle" as const,
    nameTextStyle: text(11, SOFT),
    boundaryGap: type !== "LINE",
    axisTick: { show: false },
    axisLine: { lineStyle: { color: SOFT } },
    axisLabel: { ...text(11, INK), hideOverlap: true, ...(isLying && { interval: 0 }) },
  };
  const figures = {
    type: "value" as const,
    name: isLying ? horizontal : vertical,
    nameLocation: "middle" as const,
    nameTextStyle: text(11, SOFT),
    splitNumber: 4,
    splitLine: { lineStyle: { color: LINE } },
    axisLabel: { ...text(11, INK), formatter: format, hideOverlap: true },
  };
  return {
    animation: false,
    title: { text: title, left: 8, top: 6, textStyle: { ...text(14, INK), fontWeight: "normal" } },
    legend: { show: hasLegend, bottom: 2, itemHeight: 10, textStyle: text(11, INK) },
    grid: {
      left: 12,
      right: 18,
      top: title === "" ? 12 : 36,
      bottom: hasLegend ? 30 : 10,
      outerBoundsMode: "same",
      outerBoundsContain: "all",
    },
    xAxis: isLying ? figures : categories,
    yAxis: isLying ? categories : figures,
    series: series.map((one) => seriesOf(data, one)),
  };
}
