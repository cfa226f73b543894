import { afterEach, describe, expect, test } from "@jest/globals";
import { hostModule, openHost } from "../openHost";

const open: { dispose(): void }[] = [];
afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

const CELLS = {
  0: { 0: { v: "Ngày" }, 1: { v: "Kế hoạch" }, 2: { v: "Thực hiện" } },
  1: { 0: { v: "23/6" }, 1: { v: 10, t: 2 }, 2: { v: 8, t: 2 } },
  2: { 0: { v: "24/6" }, 1: { v: 20, t: 2 } },
  3: { 0: { v: "25/6" }, 1: { v: 30, t: 2 }, 2: { f: "=C2*4" } },
};

const given = () => {
  const opened = openHost({ cells: CELLS });
  open.push(opened.host);
  return opened;
};

const DRAW = `
  const chart = sheet.newChart().asLineChart()
    .setPosition(5, 2, 10, 4).setNumHeaders(1)
    .addRange(sheet.getRange("A1:C4"))
    .setOption("title", "Tiến độ").setOption("width", 400).setOption("height", 240)
    .setOption("colors", ["#999999", "#1f4e79"]).setOption("series", { 0: { lineDashStyle: [5, 4] } })
    .setOption("hAxis.title", "Ngày").setOption("vAxis.title", "Hồ sơ")
    .setOption("legend", { position: "bottom" }).setOption("interpolateNulls", true)
    .build();
  sheet.insertChart(chart);`;

describe("a chart in a sheet", () => {
  test("shows its cells as they are now, formulas computed and blanks as gaps", () => {
    const { host, run } = given();
    run(DRAW);
    expect(host.charts()).toEqual([
      {
        id: 1,
        sheetId: "0",
        sheet: "Bảng",
        type: "LINE",
        title: "Tiến độ",
        ranges: ["'Bảng'!A1:C4"],
        position: { cell: "B5", row: 4, column: 1, x: 10, y: 4 },
        width: 400,
        height: 240,
        axisTitles: { horizontal: "Ngày", vertical: "Hồ sơ" },
        legend: "bottom",
        isStacked: false,
        joinsGaps: true,
        labels: ["23/6", "24/6", "25/6"],
        series: [
          { name: "Kế hoạch", color: "#999999", isDashed: true, values: [10, 20, 30] },
          { name: "Thực hiện", color: "#1f4e79", isDashed: false, values: [8, null, 32] },
        ],
        format: "General",
      },
    ]);
    host.asPerson((person) => {
      person.type("Bảng", "C2", "9");
    });
    expect(host.charts()[0]?.series[1]?.values).toEqual([9, null, 36]);
  });

  test("can be asked by the script for what it is", () => {
    const { run } = given();
    run(DRAW);
    expect(
      run(`const [chart] = sheet.getCharts(); const box = chart.getContainerInfo();
      return [sheet.getCharts().length, chart.getChartId(), chart.getRanges().map((range) => range.getA1Notation()),
        chart.getOptions().get("title"), chart.getNumHeaders(), chart.getHiddenDimensionStrategy(),
        box.getAnchorRow(), box.getAnchorColumn(), box.getOffsetX(), box.getOffsetY()];`),
    ).toEqual([1, 1, ["A1:C4"], "Tiến độ", 1, "IGNORE_BOTH", 5, 2, 10, 4]);
  });

  test("is changed by updateChart and gone after removeChart", () => {
    const { host, run } = given();
    run(DRAW);
    run(`const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().asColumnChart().setTitle("Khác").clearRanges().addRange(sheet.getRange("A1:B3")).build());`);
    expect(host.charts()).toMatchObject([
      { id: 1, type: "COLUMN", title: "Khác", ranges: ["'Bảng'!A1:B3"], width: 400 },
    ]);
    run(`sheet.removeChart(sheet.getCharts()[0]);`);
    expect(host.charts()).toEqual([]);
  });

  test("takes no id twice while others are there", () => {
    const { host, run } = given();
    run(DRAW);
    run(DRAW);
    run(`sheet.removeChart(sheet.getCharts()[0]);`);
    run(DRAW);
    expect(host.charts().map(({ id }) => id)).toEqual([2, 3]);
  });

  test("leaves hidden lines out, as Google does, unless told to show them", () => {
    const { host, run } = given();
    run(DRAW);
    run(`sheet.hideRows(3); sheet.hideColumns(2);`);
    expect(host.charts()[0]).toMatchObject({
      labels: ["23/6", "25/6"],
      series: [{ name: "Thực hiện", values: [8, 32] }],
    });
    run(`const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());`);
    expect(host.charts()[0]?.series.map(({ name }) => name)).toEqual(["Kế hoạch", "Thực hiện"]);
  });

  test("follows its cells when lines come and go, and its sheet when that goes", () => {
    const { host, run } = given();
    run(DRAW);
    host.asPerson((person) => {
      person.insertRows("Bảng", 1, 2);
      person.insertRows("Bảng", 5);
      person.deleteColumns("Bảng", "A");
    });
    expect(host.charts()).toMatchObject([
      { ranges: ["'Bảng'!A3:B7"], position: { cell: "A8" }, title: "Tiến độ" },
    ]);
    host.asPerson((person) => {
      person.addSheet("Khác");
      person.deleteSheet("Bảng");
    });
    expect(host.charts()).toEqual([]);
    expect(host.save().google.charts).toEqual([]);
  });

  test("waits with other writes for a reading, and dies with them", () => {
    const { host, run } = given();
    host.setHooks({
      onServiceCall: ({ name, phase }) => {
        if (name === "Sheet.insertChart" && phase === "after") throw new hostModule.Killed("lost");
      },
    });
    expect(() => run(DRAW)).toThrow(hostModule.Killed);
    host.setHooks({});
    expect(host.charts()).toEqual([]);
  });

  test("building costs nothing, drawing and removing do", () => {
    const { host, run } = given();
    run(DRAW);
    expect(host.serviceCalls()).toEqual({ reads: 0, writes: 1, total: 1 });
    run(`const [chart] = sheet.getCharts(); chart.getRanges(); sheet.removeChart(chart);`);
    expect(host.serviceCalls()).toEqual({ reads: 2, writes: 2, total: 4 });
  });

  test("comes back from the saved workbook", () => {
    const { host, run } = given();
    run(DRAW);
    const again = hostModule.bootNode({ file: host.save(), code: "", html: {} });
    open.push(again);
    expect(again.charts()).toEqual(host.charts());
  });
});

describe("what the host cannot draw is said", () => {
  test.each([
    [
      "an unknown option",
      `sheet.newChart().asLineChart().setOption("curveType", "function")`,
      "curveType",
    ],
    ["an unknown kind", `sheet.newChart().asPieChart()`, "asPieChart"],
    [
      "rows side by side",
      `sheet.newChart().setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)`,
      "MERGE_COLUMNS",
    ],
    ["a chart without a place", `sheet.newChart().asLineChart().build()`, "setPosition"],
    ["a chart without a kind", `sheet.newChart().setPosition(1, 1, 0, 0).build()`, "asLineChart"],
    ["a place outside the sheet", `sheet.newChart().setPosition(0, 1, 0, 0)`, "outside the sheet"],
    ["a range that is none", `sheet.newChart().addRange("A1:B2")`, "addRange"],
    ["what is no chart", `sheet.insertChart({})`, "insertChart"],
    ["charts outside sheets", `Charts.newLineChart()`, "newLineChart"],
  ])("%s", (_, body, word) => {
    expect(() => given().run(body)).toThrow(word);
  });

  test("a chart of another sheet, or one that is gone, is not removed", () => {
    const { run } = given();
    run(DRAW);
    expect(() =>
      run(
        `const [chart] = sheet.getCharts(); sheet.removeChart(chart); sheet.removeChart(chart); sheet.getCharts();`,
      ),
    ).toThrow("không có trên trang tính");
  });
});
