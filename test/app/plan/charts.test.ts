import { describe, expect, test } from "@jest/globals";
import type { Chart } from "../../../src/app/plan/chart";
import { chartOptions } from "../../../src/app/plan/chartOptions";
import { contentsDigest } from "../../../src/app/plan/contentsDigest";
import { guardSheets } from "../../../src/app/plan/guardSheets";
import type { Plan, SheetWrite } from "../../../src/app/plan/plan";
import { planHash } from "../../../src/app/plan/planHash";
import { stampedBlock } from "../../../src/app/plan/stampedBlock";
import { stampedCharts } from "../../../src/app/plan/stampedCharts";
import { buildWorkbook } from "../../support/snapshotBuilder";

const chart: Chart = {
  kind: "line",
  title: "Kế hoạch và thực hiện [theo ngày]",
  ranges: [{ row: 0, column: 9, rows: 5, columns: 3 }],
  headers: 1,
  series: [{ color: "#7f7f7f", isDashed: true }, { color: "#1f4e79" }],
  position: { row: 9, column: 0, x: 4, y: 2 },
  width: 376,
  height: 240,
};

const write = (charts: readonly Chart[]): SheetWrite => ({
  kind: "sheet",
  sheet: "Tổng hợp",
  owner: "product",
  style: {},
  stamp: { row: 0, column: 1 },
  block: [
    [{ value: "A" }, { value: "" }, { value: "" }, { value: "" }],
    [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }],
  ],
  charts,
});

const stamped = (charts: readonly Chart[]) =>
  stampedBlock(write(charts), { run: 3, time: "15:30 12/06/2023", old: "", restsOn: [] });

const stampIn = (block: SheetWrite["block"]): string =>
  block
    .flat()
    .flatMap((content) => ("value" in content ? [content.value] : []))
    .find((value) => typeof value === "string" && value.startsWith("CD06/1 ")) as string;

const plan = (charts: readonly Chart[]): Plan => ({
  kind: "plan",
  action: "a",
  restsOn: [],
  writes: [write(charts)],
  summary: [],
  tables: [],
  findings: [],
});

describe("charts of a plan", () => {
  test("are remembered by the stamp of their block", () => {
    expect(stampedCharts(stamped([chart]))).toEqual([chart]);
    expect(stampedCharts(stamped([]))).toEqual([]);
    expect(stampedCharts([])).toEqual([]);
  });

  test("a damaged stamp remembers none", () => {
    const stamp = stampIn(stamped([chart]));
    expect(stampedCharts([[{ value: stamp }]])).toEqual([chart]);
    expect(stampedCharts([[{ value: `${stamp.slice(0, -4)}]` }]])).toEqual([]);
  });

  test("are part of what a person agrees to", () => {
    const hash = planHash(plan([chart]));
    expect(planHash(plan([{ ...chart }]))).toBe(hash);
    expect(planHash(plan([]))).not.toBe(hash);
    expect(planHash(plan([{ ...chart, width: 377 }]))).not.toBe(hash);
    expect(planHash(plan([{ ...chart, series: [{ color: "#1f4e79" }] }]))).not.toBe(hash);
  });

  test("do not make a sheet look edited, nor strange", () => {
    const values = stamped([chart]).map((line) =>
      line.map((content) => ("value" in content ? content.value : "")),
    );
    const workbook = buildWorkbook({ sheets: [{ name: "Tổng hợp", grid: values }] });
    const guarded = guardSheets(workbook, plan([chart]));
    expect(guarded).toMatchObject({ kind: "plan", findings: [] });
  });

  test("do not count into the checksum of the cells", () => {
    const stampOf = (charts: readonly Chart[]): string => stampIn(stamped(charts));
    expect(stampOf([chart]).split(" ").slice(0, 5)).toEqual(stampOf([]).split(" "));
    expect(stampOf([]).split(" ")[4]).toBe(contentsDigest(write([]).block));
  });
});

describe("chartOptions", () => {
  test("says looks in Google's words; a plan is dashed, and a gap in the figures is joined", () => {
    expect(Object.fromEntries(chartOptions(chart))).toEqual({
      title: "Kế hoạch và thực hiện [theo ngày]",
      width: 376,
      height: 240,
      colors: ["#7f7f7f", "#1f4e79"],
      "legend.position": "bottom",
      "hAxis.title": "",
      "vAxis.title": "",
      isStacked: false,
      interpolateNulls: true,
      "series.0.lineDashStyle": [5, 4],
    });
  });

  test("bars keep their gaps, and one series needs no legend", () => {
    const bars = chartOptions({ ...chart, kind: "bar", series: [{ color: "#1f4e79" }] });
    expect(Object.fromEntries(bars)).toMatchObject({
      interpolateNulls: false,
      "legend.position": "none",
    });
  });
});
