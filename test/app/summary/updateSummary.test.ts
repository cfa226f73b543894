import { describe, expect, test } from "@jest/globals";
import type { Plan, SheetWrite } from "../../../src/app/plan/plan";
import { PAGE, PAGE_WIDTHS, ROW_HEIGHTS } from "../../../src/app/summary/summaryLayout";
import type { CellValue } from "../../../src/app/snapshot";
import { buildWorkbook, type BuiltWorkbook } from "../../support/snapshotBuilder";
import { contentOf, outcomeOf, planOf, refusal, sheetOf, shownIn } from "../actions/planned";
import {
  ACTIVATED,
  ARCHIVE,
  archiveGrid,
  FILED,
  reportedDays,
  reportedOn,
  TARGETS,
  targetGrid,
  WARDS,
  type Reported,
} from "./district";

const DATES = { tuNgay: "23/6/2023", denNgay: "5/11/2023" };

type Grid = readonly (readonly CellValue[])[];

const workbook = (archive: Grid, targets: Grid | undefined = targetGrid()): BuiltWorkbook =>
  buildWorkbook({
    sheets: [
      ...(targets.length > 0 ? [{ name: "Chỉ tiêu", grid: targets }] : []),
      { name: ARCHIVE, grid: archive },
    ],
  });

/** One indicator, few units, whole days: small enough to reckon by hand. */
const small = (
  units: readonly string[],
  targets: readonly (number | string)[],
  days: Readonly<Record<number, readonly (number | undefined)[]>>,
): BuiltWorkbook =>
  workbook(
    archiveGrid(
      [ACTIVATED],
      units,
      Object.fromEntries(
        Object.entries(days).map(([day, figures]) => [
          day,
          figures.map((figure): Reported => (figure === undefined ? undefined : [figure])),
        ]),
      ),
    ),
    targetGrid(
      units,
      targets,
      units.map(() => 1000),
    ),
  );

const pageOf = (plan: Plan): SheetWrite => {
  const page = sheetOf(plan, "Tổng hợp");
  if (page === undefined) throw new Error("no page");
  return page;
};

/** The values of the page's own cells, row by row, without what is hidden beside it. */
const cellsOf = (plan: Plan): readonly (readonly unknown[])[] =>
  pageOf(plan)
    .block.slice(0, PAGE.end)
    .map((line) => line.slice(0, PAGE_WIDTHS.length).map(contentOf));

/** The sentence beside a label. */
const line = (plan: Plan, label: string): unknown =>
  cellsOf(plan).find(([first]) => first === label)?.[1];

const textsOn = (plan: Plan): string => cellsOf(plan).flat().join("\n");
const message = (plan: Plan): string => plan.texts?.[0]?.text ?? "";
const chartCells = (plan: Plan, index: number): readonly (readonly unknown[])[] => {
  const { block, charts = [] } = pageOf(plan);
  const range = charts[index]?.ranges[0];
  if (range === undefined) throw new Error(`no chart ${index}`);
  return block
    .slice(range.row, range.row + range.rows)
    .map((cells) => cells.slice(range.column, range.column + range.columns).map(contentOf));
};

const quarter = (): Plan =>
  planOf(
    "updateSummary",
    workbook(archiveGrid([FILED, ACTIVATED], WARDS, reportedDays(34, isSilent))),
    DATES,
  );
/** Two wards are silent on the last day. */
const isSilent = (after: number, ward: number): boolean => after === 33 && [2, 8].includes(ward);

describe("the page of a district", () => {
  const plan = quarter();
  const sums = (indicator: number) => {
    const of = (after: number): number =>
      WARDS.reduce(
        (sum, _, ward) =>
          sum + (isSilent(after, ward) ? 0 : (reportedOn(after, ward)[indicator] ?? 0)),
        0,
      );
    const all = Array.from({ length: 34 }, (_, after) => of(after));
    return { last: all[33], sum: all.reduce((total, one) => total + one, 0) };
  };

  test("says on its first line as of when it is: the due hour of the last closed day, never the clock", () => {
    expect(cellsOf(plan)[0]?.[0]).toBe(
      "Số liệu tính đến 08h00 ngày 27/7/2023 (báo cáo của ngày 26/7/2023)",
    );
  });

  test("agrees with the archive to the last digit", () => {
    const target = TARGETS.reduce((sum, one) => sum + one, 0);
    const done = sums(1).sum;
    expect(cellsOf(plan)[PAGE.figures]?.slice(0, 7)).toEqual([
      "Tài khoản kích hoạt",
      sums(1).last,
      done,
      target,
      Math.round((done / target) * 1000) / 1000,
      Math.ceil((target * 34) / 136),
      done - Math.ceil((target * 34) / 136),
    ]);
    expect(cellsOf(plan)[PAGE.figures + 1]?.slice(0, 4)).toEqual([
      "Hồ sơ thu nhận",
      sums(0).last,
      sums(0).sum,
      "",
    ]);
  });

  test("has both denominators where the office has both", () => {
    expect(cellsOf(plan)[PAGE.header]).toContain("So với dân số");
    expect(cellsOf(plan)[PAGE.figures]?.[7]).toMatch(/^\d+,\d % của 130\.103$/);
  });

  test("names who has not reported, and counts the days", () => {
    expect(line(plan, "Chưa báo cáo")).toBe("2/14 đơn vị: Phường 3, Phường 9");
    expect(line(plan, "Thời gian")).toBe("Đã qua 34/136 ngày, còn 102 ngày (đến hết 05/11/2023)");
  });

  test("carries the ready message in one cell, and to copy", () => {
    expect(cellsOf(plan)[PAGE.message]?.[0]).toBe(message(plan));
    expect(message(plan)).toMatch(/^Tính đến 08h00 ngày 27\/7\/2023, toàn quận đạt /);
    expect(message(plan)).toMatch(/Chưa báo cáo: Phường 3, Phường 9\.$/);
  });

  test("draws planned against actual by day, and stops where no day is closed", () => {
    const [header, ...days] = chartCells(plan, 0);
    expect(header).toEqual(["Ngày", "Kế hoạch", "Thực hiện"]);
    expect(days).toHaveLength(136);
    expect(days[0]?.[0]).toBe("23/6");
    expect(days[135]?.slice(0, 2)).toEqual(["5/11", TARGETS.reduce((sum, one) => sum + one, 0)]);
    expect(days[33]?.[2]).toBe(sums(1).sum);
    expect(days.slice(34).every(([, , done]) => done === "")).toBe(true);
  });

  test("draws every unit once, by rate, on the side where it belongs", () => {
    const [header, ...bars] = chartCells(plan, 1);
    expect(header).toEqual(["Đơn vị", "Kịp kế hoạch", "Chậm kế hoạch"]);
    expect(bars).toHaveLength(14);
    const rates = bars.map(([, onTrack, behind]) => Number(onTrack) + Number(behind));
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
    expect(bars.every(([, onTrack, behind]) => (onTrack === "") !== (behind === ""))).toBe(true);
  });

  test("fits on one sheet of A4 with all that it shows", () => {
    const width = PAGE_WIDTHS.reduce((sum, one) => sum + one, 0);
    const height = ROW_HEIGHTS.reduce((sum, one) => sum + one, 0);
    expect([width, ROW_HEIGHTS.length]).toEqual([760, PAGE.end]);
    expect(height).toBeLessThanOrEqual(1000);
    for (const chart of pageOf(plan).charts ?? []) {
      const above = ROW_HEIGHTS.slice(0, chart.position.row).reduce((sum, one) => sum + one, 0);
      const before = PAGE_WIDTHS.slice(0, chart.position.column).reduce<number>(
        (sum, one) => sum + one,
        0,
      );
      expect(above + chart.position.y + chart.height).toBeLessThanOrEqual(height);
      expect(before + chart.position.x + chart.width).toBeLessThanOrEqual(width);
    }
    expect(pageOf(plan).style.page).toMatchObject({ rows: PAGE.end, columns: PAGE_WIDTHS.length });
  });

  test("says nothing of the present hour but where the committer stamps it", () => {
    expect(textsOn(plan)).not.toContain("12/06/2023");
  });
});

describe("planned, done and forecast", () => {
  const dates = { tuNgay: "23/6/2023", denNgay: "2/7/2023" };

  test("at the pace of the last reported days, rounded up, on the window's own days", () => {
    const plan = planOf(
      "updateSummary",
      small(["Phường 1", "Phường 2"], [100, 100], { 0: [10, 8], 1: [11, 7], 2: [9, 9] }),
      dates,
    );
    expect(line(plan, "So với kế hoạch")).toBe("Chậm 6 so với kế hoạch đến ngày; 1/2 đơn vị chậm");
    expect(line(plan, "Mức gần đây")).toBe("18 mỗi ngày, bình quân 3 ngày báo cáo gần nhất");
    // 146 remain: nine days at 18 a day.
    expect(line(plan, "Dự kiến xong")).toBe("04/07/2023, muộn hơn hạn 2 ngày");
    expect(line(plan, "Cần đạt")).toBe("21 mỗi ngày trong 7 ngày còn lại (còn 146)");
    expect(textsOn(plan)).toContain("Phường 2\n24\n30\n6");
    expect(textsOn(plan)).not.toContain("Phường 1\n30");
  });

  test("only the last seven reported days set the pace", () => {
    const days = Object.fromEntries(
      Array.from({ length: 9 }, (_, after) => [after, [after < 2 ? 500 : 7]]),
    );
    const plan = planOf("updateSummary", small(["Phường 1"], [2000], days), dates);
    expect(line(plan, "Mức gần đây")).toBe("7 mỗi ngày, bình quân 7 ngày báo cáo gần nhất");
  });

  test("the whole is there and units are not: both are said, and nothing prints as 100,0 %", () => {
    const plan = planOf(
      "updateSummary",
      small(["Phường 1", "Phường 2"], [1000, 3000], { 0: [1021, 2999] }),
      dates,
    );
    expect(message(plan)).toContain("4.020/4.000 (100,5 %), còn 1/2 đơn vị chưa đạt.");
    expect(line(plan, "So với kế hoạch")).toBe("Đã đạt chỉ tiêu; còn 1/2 đơn vị chưa đạt");
    expect(line(plan, "Dự kiến xong")).toBe("Đã xong");
    expect(line(plan, "Cần đạt")).toBe("Không còn phải làm thêm");
    expect(chartCells(plan, 1).slice(1)).toEqual([
      ["Phường 1  102,1 %", 1.021, ""],
      ["Phường 2  99,9 %", 0.999, ""],
    ]);
  });

  test("after the last day what is missing is overdue, and no pace is named", () => {
    const days = Object.fromEntries(Array.from({ length: 10 }, (_, after) => [after, [3]]));
    const plan = planOf("updateSummary", small(["Phường 1"], [100], days), dates);
    expect(line(plan, "Thời gian")).toBe("Đã hết 10 ngày (đến hết 02/07/2023)");
    expect(line(plan, "Cần đạt")).toBe("Đã hết hạn, còn thiếu 70");
  });

  test("rates that print alike stand in the order of the exact ones", () => {
    const plan = planOf(
      "updateSummary",
      small(["Phường 1", "Phường 2", "Phường 3"], [3000, 3001, 6000], { 0: [2000, 2001, 4001] }),
      dates,
    );
    expect(
      chartCells(plan, 1)
        .slice(1)
        .map(([label]) => label),
    ).toEqual(["Phường 3  66,7 %", "Phường 2  66,7 %", "Phường 1  66,7 %"]);
  });

  test("a total in the archive has its opening figure taken off", () => {
    const units = ["Phường 1"];
    const archive = archiveGrid([{ name: "Kích hoạt", kind: "lũy kế" }], units, {
      0: [[540]],
      1: [[560]],
    });
    const targets = [
      ["TT", "Phường", "Số đầu kỳ", "Chỉ tiêu"],
      [1, "Phường 1", 500, 100],
    ];
    const plan = planOf("updateSummary", workbook(archive, targets), dates);
    expect(message(plan)).toContain("đạt 60/100 (60,0 %)");
    expect(cellsOf(plan)[PAGE.figures]?.slice(1, 4)).toEqual([20, 60, 100]);
  });

  test("daily figures and totals of one thing are one indicator", () => {
    const archive = archiveGrid(
      [
        { name: "Kích hoạt trong ngày", kind: "trong ngày" },
        { name: "Kích hoạt lũy kế", kind: "lũy kế" },
      ],
      ["Phường 1"],
      { 0: [[5, 205]], 1: [[7, 212]] },
    );
    const plan = planOf(
      "updateSummary",
      workbook(archive, targetGrid(["Phường 1"], [400], [900])),
      dates,
    );
    expect(cellsOf(plan)[PAGE.figures]?.slice(0, 4)).toEqual(["Kích hoạt", 7, 212, 400]);
    expect(cellsOf(plan)[PAGE.figures + 1]?.[0]).toBe("");
  });
});

describe("many units", () => {
  const units = Array.from({ length: 40 }, (_, index) => `Xã ${index + 1}`);
  const plan = planOf(
    "updateSummary",
    small(
      units,
      units.map(() => 1000),
      { 0: units.map((_, index) => 10 * index + 1) },
    ),
    DATES,
  );

  test("show as the ten best and the ten worst", () => {
    const bars = chartCells(plan, 1)
      .slice(1)
      .map(([label]) => label);
    expect(bars).toHaveLength(20);
    expect([bars[0], bars[9], bars[10], bars[19]]).toEqual([
      "Xã 40  39,1 %",
      "Xã 31  30,1 %",
      "Xã 10  9,1 %",
      "Xã 1  0,1 %",
    ]);
    expect(pageOf(plan).charts?.[1]?.title).toBe(
      "Tỷ lệ hoàn thành: 10 cao nhất, 10 thấp nhất (trong 40 đơn vị)",
    );
  });

  test("the page still ends where it ends, and says how many more are behind", () => {
    const late = planOf(
      "updateSummary",
      small(
        units,
        units.map(() => 1000),
        Object.fromEntries([[100, units.map(() => 5)]]),
      ),
      DATES,
    );
    expect(cellsOf(late)[PAGE.end - 1]?.[0]).toMatch(/^… và \d+ đơn vị khác$/);
    expect(
      pageOf(late)
        .block.slice(PAGE.end)
        .every((cells) =>
          cells.slice(0, PAGE_WIDTHS.length).every((content) => contentOf(content) === ""),
        ),
    ).toBe(true);
  });
});

describe("what is missing is said", () => {
  test.each([
    { why: "no archive yet", archive: undefined },
    { why: "an archive without a day", archive: archiveGrid([ACTIVATED], [], {}) },
  ])("$why: what to do first", ({ archive }) => {
    const sheets = [
      { name: "Chỉ tiêu", grid: targetGrid() },
      ...(archive ? [{ name: ARCHIVE, grid: archive }] : []),
    ];
    const told = refusal(outcomeOf("updateSummary", buildWorkbook({ sheets }), DATES));
    expect(told).toContain("Báo cáo ngày > Chốt số liệu");
    expect(told).toContain("Chưa ghi gì vào bảng.");
  });

  test("a closed day without any report is a clear sentence", () => {
    const plan = planOf(
      "updateSummary",
      small(["Phường 1", "Phường 2"], [9, 9], { 0: [undefined, undefined] }),
      DATES,
    );
    expect(message(plan)).toBe(
      "Tính đến 08h00 ngày 24/6/2023, toàn quận chưa có số liệu báo cáo. Chưa báo cáo: Phường 1, Phường 2.",
    );
    expect(cellsOf(plan)[PAGE.figures]?.slice(1, 3)).toEqual(["", ""]);
  });

  test("dates that nobody has said are asked for where a target needs them", () => {
    const told = refusal(outcomeOf("updateSummary", small(["Phường 1"], [9], { 0: [1] })));
    expect(told).toMatch(/^tuNgay: .*\ndenNgay: /);
  });

  test("without a table of targets there are counts, and no rates", () => {
    const archive = archiveGrid([ACTIVATED], ["Phường 1", "Phường 2"], { 0: [[4], [9]] });
    const plan = planOf("updateSummary", workbook(archive, []));
    expect(message(plan)).toBe(
      "Tính đến 08h00 ngày 24/6/2023, toàn địa bàn đạt 13. Đã đủ báo cáo của 2 đơn vị.",
    );
    expect(plan.findings.map(({ code }) => code)).toContain("no-targets");
    expect(chartCells(plan, 1)).toEqual([
      ["Đơn vị", "Kết quả"],
      ["Phường 2  9", 9],
      ["Phường 1  4", 4],
    ]);
    expect(textsOn(plan)).not.toContain("%");
  });

  test("which of several figures a target is of is asked, with the guess, and taken from the answer", () => {
    const archive = archiveGrid([FILED, ACTIVATED], ["Phường 1"], { 0: [[4, 3]] });
    const targets = [
      ["TT", "Phường", "Chỉ tiêu được giao"],
      [1, "Phường 1", 100],
    ];
    expect(outcomeOf("updateSummary", workbook(archive, targets), DATES)).toMatchObject({
      kind: "questions",
      questions: [
        {
          field: "chiSo",
          options: ["Hồ sơ thu nhận", "Tài khoản kích hoạt"],
          guess: "Tài khoản kích hoạt",
        },
      ],
    });
    const plan = planOf("updateSummary", workbook(archive, targets), {
      ...DATES,
      chiSo: "Hồ sơ thu nhận",
    });
    expect(message(plan)).toContain("đạt 4/100 (4,0 %) về “Hồ sơ thu nhận”");
  });

  test.each([
    {
      why: "a unit that is not in the table of targets",
      book: () =>
        workbook(
          archiveGrid([ACTIVATED], ["Phường 1", "Phường 77"], { 0: [[1], [2]] }),
          targetGrid(["Phường 1"], [10], [90]),
        ),
      code: "no-target-row",
      says: "Phường 77",
    },
    {
      why: "a unit whose target is blank",
      book: () => small(["Phường 1", "Phường 2"], [10, ""], { 0: [1, 1] }),
      code: "no-target",
      says: "Phường 2",
    },
    {
      why: "days that were not closed",
      book: () => small(["Phường 1"], [10], { 0: [1], 3: [1] }),
      code: "unclosed-days",
      says: "24/06/2023, 25/06/2023",
    },
    {
      why: "a typed total that is not the sum of its rows",
      book: () =>
        workbook(archiveGrid([ACTIVATED], ["Phường 1", "Phường 2"], { 0: [[1], [2]] }), [
          ["TT", "Phường", "Chỉ tiêu"],
          [1, "Phường 1", 10],
          [2, "Phường 2", 10],
          ["", "TỔNG", 21],
        ]),
      code: "typed-total",
      says: "21",
    },
  ])("$why", ({ book, code, says }) => {
    const plan = planOf("updateSummary", book(), DATES);
    const found = plan.findings.find((finding) => finding.code === code);
    expect(found?.text).toContain(says);
  });

  test("a target that is no number is refused by its cell", () => {
    const units = ["Phường 1", "Phường 2", "Phường 3", "Phường 4"];
    const book = small(units, [10, 20, "nhiều", 30], { 0: [1, 1, 1, 1] });
    const told = refusal(outcomeOf("updateSummary", book, DATES));
    expect(told).toContain("'Chỉ tiêu'!D5");
    expect(told).toContain("Chưa ghi gì vào bảng.");
  });
});

describe("what the form was filled with", () => {
  test("is offered again the next time, while the sheet is there", () => {
    const archive = archiveGrid([ACTIVATED], ["Phường 1"], { 0: [[1]] });
    const targets = targetGrid(["Phường 1"], [10], [90]);
    const first = planOf("updateSummary", workbook(archive, targets), {
      ...DATES,
      phamVi: "toàn Quận 5",
    });
    const grid = pageOf(first).block.map((cells) =>
      cells.map((content) => ("value" in content ? content.value : "")),
    );
    const again = buildWorkbook({
      sheets: [
        { name: "Chỉ tiêu", grid: targets },
        { name: ARCHIVE, grid: archive },
        { name: "Tổng hợp", grid },
      ],
    });
    const offered = ["tuNgay", "denNgay", "phamVi", "bang"].map((field) =>
      shownIn("updateSummary", again, field),
    );
    expect(offered.slice(0, 3)).toEqual(["23/06/2023", "05/11/2023", "toàn Quận 5"]);
    expect(offered[3]).toMatch(/^'Chỉ tiêu'!A2/);
    // What is typed comes before what is remembered.
    expect(shownIn("updateSummary", again, "phamVi", { phamVi: "toàn quận" })).toBe("toàn quận");
  });

  test("is no longer offered once somebody has damaged it", () => {
    const damaged = buildWorkbook({
      sheets: [
        { name: ARCHIVE, grid: archiveGrid([ACTIVATED], ["Phường 1"], { 0: [[1]] }) },
        { name: "Tổng hợp", grid: [[""], [...PAGE_WIDTHS.map(() => ""), "{"]] },
      ],
    });
    expect(shownIn("updateSummary", damaged, "tuNgay")).toBeNull();
  });
});
