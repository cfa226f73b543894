import type { Chart } from "./chart";

type Option = readonly [
  name: string,
  value: string | number | boolean | readonly (string | number)[],
];

const GAP: readonly number[] = [5, 4];

/** What Google calls the looks of a chart, in the names of its own options. */
export function chartOptions(chart: Chart): readonly Option[] {
  const { title, series, axisTitles = {}, isStacked = false, width, height, kind } = chart;
  const dashes = series.flatMap(({ isDashed }, index): readonly Option[] =>
    isDashed ? [[`series.${index}.lineDashStyle`, GAP]] : [],
  );
  return [
    ["title", title],
    ["width", width],
    ["height", height],
    ["colors", series.map(({ color }) => color)],
    ["legend.position", series.length > 1 ? "bottom" : "none"],
    ["hAxis.title", axisTitles.horizontal ?? ""],
    ["vAxis.title", axisTitles.vertical ?? ""],
    ["isStacked", isStacked],
    // A day that was not closed is a gap in the figures, not a fall to zero.
    ["interpolateNulls", kind === "line"],
    ...dashes,
  ];
}
