import { describe, expect, test } from "@jest/globals";
import { buildWorkbook, moment, type CellLiteral } from "../../support/snapshotBuilder";
import { annex, units } from "../actions/binhGia";
import { windowsSheet } from "../actions/settingsFixtures";
import { findingsIn, found, sheetOf } from "./checked";

type Row = readonly CellLiteral[];
const lines = (...texts: readonly string[]) => [sheetOf(texts.map((text) => [text]))];

describe("phases on the office's own sheets", () => {
  const codes = ["phase-gap", "phase-overlap", "phase-reversed", "phase-open"];
  const HEADER = ["TT", "Giai đoạn", "Từ ngày", "Đến ngày"];
  const first: Row = [1, "Giai đoạn 1", moment(2023, 2, 15), moment(2023, 3, 30)];

  test.each<[why: string, second: Row, expected: readonly string[]]>([
    [
      "31/3/2023 belongs to no phase of Đức Thọ",
      [moment(2023, 4, 1), moment(2023, 4, 30)],
      ["D3 phase-gap"],
    ],
    ["phases that follow each other", [moment(2023, 3, 31), moment(2023, 4, 30)], []],
    ["the same in text", ["31/3/2023", "30/4/2023"], []],
    ["phases that share a day", [moment(2023, 3, 30), moment(2023, 4, 30)], ["D3 phase-overlap"]],
    ["a phase until the target is done", [moment(2023, 3, 31), ""], ["D3 phase-open"]],
    [
      "an end before its beginning",
      [moment(2023, 4, 30), moment(2023, 4, 1)],
      ["D3 phase-reversed"],
    ],
  ])("%s", (_, second, expected) => {
    const sheets = [sheetOf([HEADER, first, [2, "Giai đoạn 2", ...second]])];
    expect(found(sheets, codes)).toEqual(expected);
  });

  test("the day that is left out is named", () => {
    const second: Row = [2, "Giai đoạn 2", moment(2023, 4, 1), moment(2023, 4, 30)];
    const workbook = buildWorkbook({ sheets: [sheetOf([HEADER, first, second])] });
    expect(findingsIn(workbook).find(({ code }) => code === "phase-gap")?.text).toContain(
      "ngày 31/03/2023",
    );
  });

  test("phases may stand in sentences", () => {
    const plan = (second: string) =>
      lines(
        "- Giai đoạn 1: từ ngày 15/02/2023 đến ngày 30/3/2023.",
        `- Giai đoạn 2: từ ngày ${second} đến ngày 30/4/2023.`,
      );
    expect(found(plan("01/4/2023"), codes)).toEqual(["A2 phase-gap"]);
    expect(found(plan("31/3/2023"), codes)).toEqual([]);
  });
});

describe("the sheet “Thông tin chiến dịch”", () => {
  const window = (code: string, from: CellLiteral, to: CellLiteral) =>
    [code, from, to, "cả ngày đầu và ngày cuối", "mọi ngày", "", "giai đoạn"] as const;
  const inSettings = (...rows: readonly ReturnType<typeof window>[]) => {
    const { sheets, names } = windowsSheet(rows);
    const workbook = buildWorkbook({ sheets: [sheetOf([["Bảng"]]), ...sheets], names });
    return findingsIn(workbook).map(({ code }) => code);
  };

  test.each<[why: string, second: ReturnType<typeof window>, expected: readonly string[]]>([
    ["phases that follow each other", window("GD2", moment(2023, 3, 31), moment(2023, 4, 30)), []],
    [
      "a day of no phase",
      window("GD2", moment(2023, 4, 1), moment(2023, 4, 30)),
      ["days-in-no-phase"],
    ],
    [
      "a day of two phases",
      window("GD2", moment(2023, 3, 30), moment(2023, 4, 30)),
      ["phases-overlap"],
    ],
    ["an open end", window("GD2", moment(2023, 3, 31), ""), ["open-ended"]],
    ["31 June", window("GD2", moment(2023, 3, 31), "31/6/2023"), ["not-a-day", "open-ended"]],
  ])("%s", (_, second, expected) => {
    const found = inSettings(window("GD1", moment(2023, 2, 15), moment(2023, 3, 30)), second);
    expect(found).toEqual(expected);
  });
});

describe("reports", () => {
  const codes = ["due-before-period-ends", "due-on-day-off", "no-working-day"];

  test.each<[why: string, texts: readonly string[], expected: readonly string[]]>([
    [
      "Quận 5's final report is due before its last day is over",
      [
        "Thời gian: từ ngày 23/6/2023 đến ngày 05/11/2023.",
        "Báo cáo tổng kết trước ngày 05/11/2023.",
      ],
      ["A2 due-before-period-ends", "A2 due-on-day-off"],
    ],
    [
      "a final report a week later",
      [
        "Thời gian: từ ngày 23/6/2023 đến ngày 05/11/2023.",
        "Báo cáo tổng kết trước ngày 10/11/2023.",
      ],
      [],
    ],
    [
      "a monthly report on a working day in between",
      [
        "Thời gian: từ ngày 23/6/2023 đến ngày 05/11/2023.",
        "Báo cáo tháng gửi trước ngày 10/8/2023.",
      ],
      [],
    ],
    [
      "Quảng Xương leaves no working day from Friday to Monday",
      ["Quảng Xương, ngày 25 tháng 11 năm 2022", "Gửi danh sách trước ngày 28/11/2022."],
      ["A2 no-working-day"],
    ],
    [
      "Quảng Xương with two working days",
      ["Quảng Xương, ngày 25 tháng 11 năm 2022", "Gửi danh sách trước ngày 30/11/2022."],
      [],
    ],
  ])("%s", (_, texts, expected) => {
    expect(found(lines(...texts), codes)).toEqual(expected);
  });

  test("Đức Thọ's reports are due before or at the end of their phase, one on a Sunday", () => {
    const rows = (due1: CellLiteral, due2: CellLiteral): readonly Row[] => [
      ["TT", "Giai đoạn", "Từ ngày", "Đến ngày", "Báo cáo trước ngày"],
      [1, "Giai đoạn 1", moment(2023, 2, 15), moment(2023, 3, 30), due1],
      [2, "Giai đoạn 2", moment(2023, 3, 31), moment(2023, 4, 30), due2],
    ];
    const early = rows(moment(2023, 3, 30), moment(2023, 4, 30));
    expect(found([sheetOf(early)], codes)).toEqual([
      "E2 due-before-period-ends",
      "E3 due-before-period-ends",
      "E3 due-on-day-off",
    ]);
    expect(found([sheetOf(rows("03/4/2023", "05/5/2023"))], codes)).toEqual([]);
  });
});

describe("dates of the plan", () => {
  const codes = ["starts-before-plan", "blank-plan-number", "plan-numbers-differ"];

  test.each<[why: string, texts: readonly string[], expected: readonly string[]]>([
    [
      "Đức Thọ began on 15/02 under a plan of 02/3",
      ["Đức Thọ, ngày 02 tháng 3 năm 2023", "Giai đoạn 1: từ 15/02/2023 đến 30/3/2023"],
      ["A2 starts-before-plan"],
    ],
    [
      "a plan that comes first",
      ["Đức Thọ, ngày 02 tháng 3 năm 2023", "Giai đoạn 1: từ 03/3/2023 đến 30/3/2023"],
      [],
    ],
    [
      "number and day left blank",
      ["(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng 4 năm 2023 của UBND huyện)"],
      ["A1 blank-plan-number"],
    ],
    ["both filled in", ["(Kèm theo Kế hoạch số 05/KH-UBND ngày 13 tháng 4 năm 2023)"], []],
    [
      "annexes of two plans",
      ["(Kèm theo Kế hoạch số 136/KH-TCT-UBND)", "(Kèm theo Kế hoạch số 42/KH-TCT)"],
      ["A2 plan-numbers-differ"],
    ],
  ])("%s", (_, texts, expected) => {
    expect(found(lines(...texts), codes)).toEqual(expected);
  });
});

test.each([
  ["02/3/2023", ["B3 starts-before-plan"]],
  ["15/02/2023", []],
])("the settings: a campaign from 15/02/2023 under a plan issued on %s", (issued, expected) => {
  const { sheets, names } = windowsSheet([], { from: moment(2023, 2, 15).day });
  const edited = sheets.map((sheet) =>
    sheet.name === "Thông tin chiến dịch"
      ? {
          ...sheet,
          grid: sheet.grid.map((row, at) => (at === 2 ? ["Ngày ban hành", issued] : row)),
        }
      : sheet,
  );
  const workbook = buildWorkbook({ sheets: [sheetOf([["Bảng"]]), ...edited], names });
  const found = findingsIn(workbook).filter(({ code }) => code === "starts-before-plan");
  expect(found.map(({ cell, code }) => `${cell} ${code}`)).toEqual(expected);
});

describe("windows", () => {
  const codes = ["windows-differ"];

  test.each<[why: string, texts: readonly string[], expected: readonly string[]]>([
    [
      "one campaign with two ends",
      ["Từ ngày 11/4/2023 đến ngày 20/6/2023", "Từ ngày 11/4/2023 đến ngày 31/7/2023"],
      ["A2 windows-differ"],
    ],
    [
      "the same window twice",
      ["Từ ngày 11/4/2023 đến ngày 20/6/2023", "(từ 11/4/2023 đến 20/6/2023)"],
      [],
    ],
    [
      "a phase within a campaign",
      ["Từ ngày 15/02/2023 đến ngày 30/4/2023", "Giai đoạn 1: từ 15/02/2023 đến 30/3/2023"],
      [],
    ],
  ])("%s", (_, texts, expected) => {
    expect(found(lines(...texts), codes)).toEqual(expected);
  });

  test("a window that the settings list is there on purpose", () => {
    const to = [moment(2023, 6, 20), moment(2023, 7, 31)];
    const { sheets, names } = windowsSheet(
      to.map(
        (end, at) =>
          [
            `GD${at + 1}`,
            moment(2023, 4, 11),
            end,
            "cả ngày đầu và ngày cuối",
            "mọi ngày",
            "",
          ] as const,
      ),
    );
    const texts = lines(
      "Từ ngày 11/4/2023 đến ngày 20/6/2023",
      "Từ ngày 11/4/2023 đến ngày 31/7/2023",
    );
    const found = findingsIn(buildWorkbook({ sheets: [...texts, ...sheets], names }));
    expect(found.filter(({ code }) => codes.includes(code))).toEqual([]);
  });
});

describe("daily figures", () => {
  const codes = ["days-counted-otherwise", "daily-misfit", "rounding-drift"];
  const daily = (days: number, header: string, change: (figure: number, at: number) => number) =>
    sheetOf([
      ["Xã, thị trấn", "Chỉ tiêu", `Chỉ tiêu mỗi ngày (từ ${header})`],
      ...units.map(([name, , target], at): Row => [
        name,
        target,
        change(Math.ceil(target / days), at),
      ]),
    ]);
  const same = (figure: number): number => figure;

  test("the annex of Bình Gia divides by 70 where its header gives 71 days, and 8 units fall short by 161", () => {
    expect(found([annex()], codes)).toEqual(["E6 days-counted-otherwise", "E6 rounding-drift"]);
    const texts = findingsIn(buildWorkbook({ sheets: [annex()] })).map(({ text }) => text);
    expect(texts.join("\n")).toContain("chia 70 ngày ở 19/19 dòng");
    expect(texts.join("\n")).toContain("8 đơn vị không đạt chỉ tiêu. Thiếu 161");
  });

  test("70 days are settled once the settings count them so", () => {
    const window = [
      "GD1",
      moment(2023, 4, 11),
      moment(2023, 6, 20),
      "không tính ngày đầu",
      "mọi ngày",
    ] as const;
    const { sheets, names } = windowsSheet([[...window, 70]]);
    const said = findingsIn(buildWorkbook({ sheets: [annex(), ...sheets], names }));
    expect(said.map(({ code }) => code)).not.toContain("days-counted-otherwise");
  });

  test.each<[why: string, sheet: ReturnType<typeof daily>, expected: readonly string[]]>([
    ["all days, rounded up", daily(71, "11/4/2023 đến 20/6/2023", same), []],
    ["one day less", daily(70, "11/4/2023 đến 20/6/2023", same), ["C1 days-counted-otherwise"]],
    [
      "one unit with a figure of its own",
      daily(71, "11/4/2023 đến 20/6/2023", (figure, at) => (at === 4 ? figure + 5 : figure)),
      ["C6 daily-misfit"],
    ],
  ])("%s", (_, sheet, expected) => {
    expect(found([sheet], codes)).toEqual(expected);
  });
});

describe("paces", () => {
  const codes = ["pace-too-slow"];
  const table = (...above: readonly string[]) => [
    sheetOf([
      ...above.map((text) => [text]),
      ["Xã, thị trấn", "Thẻ CCCD chưa cấp", "ĐDĐT mức 2 chưa cấp", "ĐDĐT chưa kích hoạt"],
      ["Các xã còn lại", 2983, 26336, 6041],
      ["Thị trấn Chợ Chu", 149, 1160, 702],
      ["Tổng cộng", 3132, 27496, 6743],
    ]),
  ];
  const ends = { tuNgay: "07/02/2024", denNgay: "29/12/2024" };

  test("Định Hóa's 70 a day is too slow in both readings, and its 30 a day for cards is not", () => {
    const sheets = table(
      "Định Hóa, ngày 07 tháng 02 năm 2024",
      "Cấp thẻ CCCD: 30 hồ sơ/ngày, hoàn thành trước ngày 30/12/2024.",
      "Cấp và kích hoạt định danh điện tử: 70 hồ sơ/ngày, hoàn thành trước ngày 30/12/2024.",
    );
    expect(found(sheets, codes)).toEqual(["A3 pace-too-slow"]);
    const [finding] = findingsIn(buildWorkbook({ sheets })).filter(({ code }) =>
      codes.includes(code),
    );
    for (const said of [
      "327 ngày",
      "34.239",
      "490 ngày",
      "105 mỗi ngày",
      "27.496",
      "393 ngày",
      "85 mỗi ngày",
    ]) {
      expect(finding?.text).toContain(said);
    }
  });

  test("the pace may be given in the form instead", () => {
    const said = findingsIn(buildWorkbook({ sheets: table() }), { mucMoiNgay: "70", ...ends });
    const [finding, ...others] = said.filter(({ code }) => codes.includes(code));
    expect(finding).toMatchObject({ cell: "C1" });
    expect(finding?.text).toMatch(/490 ngày.*105 mỗi ngày.*393 ngày.*85 mỗi ngày/);
    expect(others).toEqual([]);
  });

  test.each([
    ["105", []],
    ["104", ["C1 pace-too-slow"]],
    ["0", ["B1 pace-too-slow", "C1 pace-too-slow"]],
  ])("%s a day", (mucMoiNgay, expected) => {
    expect(found(table(), codes, { mucMoiNgay, ...ends })).toEqual(expected);
  });
});

describe("deadlines", () => {
  const groups = (...ends: readonly CellLiteral[]) => [
    sheetOf([
      ["TT", "Nhóm ưu tiên", "Chỉ tiêu", "Thời hạn"],
      ...ends.map((end, at): Row => [at + 1, `Nhóm ${at + 1}`, 100, end]),
    ]),
  ];

  test.each<[why: string, ends: readonly CellLiteral[], expected: readonly string[]]>([
    [
      "groups 2 and 3 of Định Hóa have none",
      [moment(2024, 5, 20), "", "", moment(2024, 12, 30)],
      ["D3 missing-deadline", "D4 missing-deadline"],
    ],
    ["all have one", [moment(2024, 5, 20), moment(2024, 12, 30)], []],
    ["a table still to be filled", ["", "", ""], []],
  ])("%s", (_, ends, expected) => {
    expect(found(groups(...ends), ["missing-deadline"])).toEqual(expected);
  });
});
