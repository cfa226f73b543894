import { describe, expect, test } from "@jest/globals";
import {
  buildWorkbook,
  day,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";
import {
  columnsOf,
  contentOf,
  outcomeOf,
  planOf,
  refusal,
  sheetOf,
  shownIn,
} from "../actions/planned";
import { windowsSheet } from "../actions/settingsFixtures";

const ACTION = "completionRates";
const book = (grid: CellLiteral[][], more: Partial<SheetLiteral> = {}, locale = "vi_VN") =>
  buildWorkbook({ sheets: [{ name: "Bảng", grid, ...more }], locale });
const DATES = { tuNgay: "11/4/2023", denNgay: "20/6/2023", cachDem: "không tính ngày đầu" };

/** Formula or value of a written cell, by its A1-like place "row,column". */
const written = (plan: ReturnType<typeof planOf>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    columnsOf(plan).flatMap(({ column, cells }) =>
      cells.map(({ row, after }) => [`${row},${column}`, contentOf(after)]),
    ),
  );

const chain = (numbering: CellLiteral[][], rates: CellLiteral[] = ["", "", ""]) => [
  [
    "TT",
    "Xã, thị trấn",
    "Công dân từ đủ 14 tuổi",
    "Thẻ CCCD",
    "",
    "ĐDĐT mức 2",
    "",
    "Kích hoạt",
    "",
  ],
  ["", "", "", "Đã cấp", "Tỷ lệ (%)", "Đã cấp", "Tỷ lệ (%)", "Đã kích hoạt", "Đạt (%)"],
  ...numbering,
  [1, "Thị trấn Chợ Chu", 5563, 5414, rates[0] ?? "", 4254, rates[1] ?? "", 3552, rates[2] ?? ""],
  [2, "Xã Kim Phượng", 4734, 4587, "", 3319, "", 2888, ""],
  ["", "Tổng", 84132, 81000, "", 53504, "", 46761, ""],
];
const CHAIN_MERGES = ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1", "H1:I1"];
const chained = (numbering: CellLiteral[][] = [], rates: CellLiteral[] = []) =>
  book(chain(numbering, rates), { merges: CHAIN_MERGES });

describe("chained rates", () => {
  test.each<readonly [string, CellLiteral[][], CellLiteral[], string]>([
    ["the order of the columns", [], [], "E=D/C; G=F/D; I=H/F"],
    ["figures that stand there", [], [97.32, 79, 65.61], "E=D/C; G=F/D; I=H/D"],
    [
      "the numbering row, which may divide by another step",
      [["A", "B", 1, 2, "3=2/1", 4, "5=4/1", 6, "7=6/4"]],
      [],
      "E=D/C; G=F/C; I=H/F",
    ],
  ])("take their bases from %s", (_, numbering, rates, shown) => {
    expect(shownIn(ACTION, chained(numbering, rates), "tyLe")).toBe(shown);
  });

  test("say so where only the order of the columns names the base", () => {
    const { findings } = planOf(ACTION, chained());
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ["base-guessed", "G2"],
      ["base-guessed", "I2"],
    ]);
  });

  test("keep the printed precision, and write one formula in rows and total", () => {
    const plan = planOf(ACTION, chained([], [97.32, 79, 83.5]), { ghiDe: "thay số đang có" });
    const cells = written(plan);
    expect(new Set([2, 3, 4].map((row) => cells[`${row},4`])).size).toBe(1);
    expect(cells["2,4"]).toContain("ROUND(RC[-1]*10000/RC[-2];0)");
    expect(cells["2,6"]).toContain("ROUND(RC[-1]*100/RC[-3];0)");
    expect(cells["2,8"]).toContain("ROUND(RC[-1]*1000/RC[-3];0)");
  });

  test("take the precision that a person types", () => {
    const plan = planOf(ACTION, chained(), { chuSoThapPhan: "2; 0; 1" });
    expect(columnsOf(plan).map(({ numberFormat }) => numberFormat)).toEqual(["0.00", "0", "0.0"]);
    expect(refusal(outcomeOf(ACTION, chained(), { chuSoThapPhan: "hai" }))).toContain("từ 0 đến 4");
  });

  test("go further back when asked: activations of cards, beside the rest", () => {
    const header = "Tỷ lệ (%) Kích hoạt – Đã kích hoạt / Thẻ CCCD – Đã cấp";
    const plan = planOf(ACTION, chained(), { cotThem: header });
    const added = columnsOf(plan).find(({ column }) => column === 9);
    expect(added).toMatchObject({
      header: { row: 1, text: header, formatLike: 8 },
      numberFormat: "0.0%",
    });
    expect(written(plan)["2,9"]).toContain("ROUND(RC[-2]*1000/RC[-6];0)");
    const preview = plan.tables.find(({ columns }) => columns.includes(header));
    // 46.761 of 81.000 cards.
    expect(preview?.rows.map((row) => row[3])).toEqual(["65,6 %", "63,0 %", "57,7 %"]);
  });

  test("are asked about where a step is larger than the one before", () => {
    const grid = chain([]);
    grid[2] = [1, "Thị trấn Chợ Chu", 5563, 5414, "", 5500, "", 3552, ""];
    const outcome = outcomeOf(ACTION, book(grid, { merges: CHAIN_MERGES }));
    expect(outcome).toMatchObject({
      kind: "questions",
      questions: [{ field: "tyLe", options: ["G=F/C", "G=F/D"], guess: "G=F/C" }],
    });
    const typed = planOf(ACTION, book(grid, { merges: CHAIN_MERGES }), { tyLe: "G=F/C" });
    expect(written(typed)["2,6"]).toContain("RC[-1]*10000/RC[-4]");
  });

  test.each(["G=F", "Z=F/C", "G=G/C", "G nhân F"])("refuse the typed rate %s", (tyLe) => {
    expect(refusal(outcomeOf(ACTION, chained(), { tyLe }))).toContain("I=G/D");
  });
});

const HEADER = [
  "STT",
  "Xã",
  "Dân số",
  "Chỉ tiêu",
  "Số đầu kỳ",
  "Lũy kế",
  "Còn lại",
  "Tỷ lệ hoàn thành (%)",
  "Chỉ tiêu đến ngày",
  "Nhanh/chậm",
  "Cần đạt mỗi ngày",
  "Dự kiến xong",
  "Tiến độ",
];
const units: CellLiteral[][] = [
  [1, "Tân Văn", 3797, 1400, 100, 800],
  [2, "Hồng Thái", 2268, 700, 0, 400],
  [3, "Minh Khai", 2328, 700, 10, 290],
  [4, "Hoa Thám", 2968, 700, 0, 200],
  [5, "Yên Lỗ", 2523, 700, 0, 700],
  [6, "Hòa Bình", 1213, 700, 20, 721],
];
const padded = (row: CellLiteral[]): CellLiteral[] => HEADER.map((_, column) => row[column] ?? "");
const progress = (changes: CellLiteral[][] = [], total: CellLiteral[] = ["", "Tổng cộng"]) =>
  book([HEADER, ...[...units, ...changes].map(padded), padded(total)]);
const asked = { ...DATES, tinhDen: "16/5/2023" };

describe("pace", () => {
  test("needs dates, and asks for the figures' own day rather than taking today", () => {
    const outcome = outcomeOf(ACTION, progress(), DATES);
    expect(outcome).toMatchObject({ kind: "questions", questions: [{ field: "tinhDen" }] });
    expect(outcomeOf(ACTION, progress())).toMatchObject({
      questions: [{ field: "tuNgay" }, { field: "denNgay" }, { field: "tinhDen" }],
    });
  });

  test("at half time, with opening figures taken off, each unit has its status", () => {
    const plan = planOf(ACTION, progress(), asked);
    const [preview] = plan.tables;
    expect(preview?.rows.map((row) => row.slice(3))).toEqual([
      ["700", "50,00 %", "700", "0", "20", "20/06/2023", "Đúng tiến độ"],
      ["300", "57,14 %", "350", "+50", "9", "12/06/2023", "Đúng tiến độ"],
      ["420", "40,00 %", "350", "-70", "12", "08/07/2023", "Chậm tiến độ"],
      ["500", "28,57 %", "350", "-150", "15", "12/08/2023", "Nguy cơ không đạt"],
      ["0", "100,00 %", "350", "+350", "0", "đã xong", "Đạt"],
      ["-1", "100,14 %", "350", "+351", "0", "đã xong", "Vượt"],
      ["1.919", "60,84 %", "2.450", "+531", "55", "08/06/2023", "Đúng tiến độ"],
    ]);
    expect(plan.summary.join(" ")).toContain("đã qua 35 trong 70 ngày");
    expect(plan.summary.join(" ")).toContain("Đúng tiến độ 2; Chậm tiến độ 1; Nguy cơ không đạt 1");
  });

  test("is a formula on named days, the same in every row; a blank total is the ratio of sums", () => {
    const cells = written(planOf(ACTION, progress(), asked));
    for (let column = 6; column <= 12; column += 1) {
      expect(new Set(units.map((_, index) => cells[`${index + 1},${column}`])).size).toBe(1);
    }
    expect(cells["1,8"]).toBe(
      '=IF(OR(LEN(CD_DA_QUA_GD1)=0;LEN(CD_SO_NGAY_GD1)=0;RC[-5]="");"";RC[-5]*MIN(CD_DA_QUA_GD1+0;CD_SO_NGAY_GD1)/CD_SO_NGAY_GD1)',
    );
    expect(cells["7,7"]).toContain("SUM(R[-6]C[-2]:R[-1]C[-2])-SUM(R[-6]C[-3]:R[-1]C[-3])");
    expect(cells["7,7"]).toContain("/SUM(R[-6]C[-4]:R[-1]C[-4])");
  });

  test("counts the days behind in a row of its own that the office keeps up to date", () => {
    const { writes } = planOf(ACTION, progress(), asked);
    const shared = writes.find(
      (write) => write.kind === "sheet" && write.sheet === "Thông tin chiến dịch",
    );
    if (shared?.kind !== "sheet") throw new Error("no settings");
    const named = shared.names?.find(({ name }) => name === "CD_DA_QUA_GD1");
    const row = shared.block[named?.row ?? 0]?.map(contentOf);
    // Shown with "Đ" on the sheet; names of areas have to be plain letters.
    expect(row?.[0]).toMatch(/^G[DĐ]1_QUA$/);
    expect(row?.[4]).toEqual({ day: day(2023, 5, 16), minute: 0 });
  });

  const settled = () => {
    const { sheets, names, nextRow } = windowsSheet([
      [
        "GD1",
        { day: day(2023, 4, 11), minute: 0 },
        { day: day(2023, 6, 20), minute: 0 },
        "không tính ngày đầu",
        "mọi ngày",
        70,
      ],
      [
        "GD1_QUA",
        { day: day(2023, 4, 11), minute: 0 },
        { day: day(2023, 5, 16), minute: 0 },
        "không tính ngày đầu",
        "mọi ngày",
        35,
      ],
    ]);
    const grid = [HEADER, ...units.map(padded), padded(["", "Tổng cộng"])];
    return buildWorkbook({
      sheets: [{ name: "Bảng", grid }, ...sheets],
      names: { ...names, CD_DA_QUA_GD1: `'Thông tin chiến dịch'!I${nextRow}` },
    });
  };

  test("takes the day that the window has already, and refuses to change it from here", () => {
    expect(shownIn(ACTION, settled(), "tinhDen", DATES)).toBe("16/05/2023");
    const plan = planOf(ACTION, settled(), DATES);
    expect(plan.writes.filter(({ kind }) => kind !== "column")).toEqual([]);
    const other = refusal(outcomeOf(ACTION, settled(), { ...DATES, tinhDen: "20/5/2023" }));
    expect(other).toContain("'Thông tin chiến dịch'!E");
    expect(other).toContain("16/05/2023");
  });

  test("a forecast on working days looks its day up on a hidden sheet, made once", () => {
    const typed = { ...asked, lich: "ngày làm việc" };
    const plan = planOf(ACTION, progress(), typed);
    const cells = written(plan);
    expect(cells["1,11"]).toContain("WORKDAY.INTL(44561;(CD_TRUOC_GD1+");
    // 22 working days from 12/4 to 16/5, holidays left out, made half: 22 more.
    expect(plan.tables[0]?.rows[0]?.[8]).toBe("15/06/2023");
    const made = sheetOf(plan, "CD06_Lịch");
    expect(made?.isHidden).toBe(true);
    expect(made?.names?.map(({ name }) => name)).toContain("CD_LAM_BU_HAI_SAU");
    expect(plan.writes).toContainEqual({
      kind: "name",
      sheet: "CD06_Lịch",
      name: "CD_TRUOC_GD1",
      row: 1,
      column: 7,
      rows: 1,
      columns: 1,
    });
    const every = planOf(ACTION, progress(), asked);
    expect(sheetOf(every, "CD06_Lịch")).toBeUndefined();
  });

  test("a second window takes the next row of the hidden sheet", () => {
    const grid = [HEADER, ...units.map(padded), padded(["", "Tổng cộng"])];
    const order = [
      ["Ngày làm bù"],
      ["", "", "", "", "", "", "GD9", 300],
      ["", "", "", "", "", "", "", ""],
    ];
    const workbook = buildWorkbook({
      sheets: [
        { name: "Bảng", grid },
        { name: "CD06_Lịch", grid: order, hidden: true },
      ],
      names: { CD_LAM_BU: "'CD06_Lịch'!A2:A201" },
    });
    const { writes } = planOf(ACTION, workbook, {
      ...asked,
      lich: "thứ Hai đến thứ Bảy",
    });
    const rows = writes.find((write) => write.kind === "rows" && write.sheet === "CD06_Lịch");
    expect(rows).toMatchObject({ row: 2, column: 6 });
    expect(writes.some((write) => write.kind === "name" && write.name === "CD_LAM_BU")).toBe(false);
    expect(writes.some((write) => write.kind === "name" && write.name === "CD_RIENG")).toBe(true);
  });

  test("the threshold is a setting", () => {
    const cells = written(planOf(ACTION, progress(), { ...asked, nguongCham: "85" }));
    expect(cells["1,12"]).toContain("*85;");
    expect(refusal(outcomeOf(ACTION, progress(), { ...asked, nguongCham: "101" }))).toContain(
      "0 đến 100",
    );
  });
});

describe("blank subtotals", () => {
  const HEAD = ["STT", "Xã", "Chỉ tiêu", "Đã cấp", "Tỷ lệ (%)"];
  const unit = (number: number, target: number): CellLiteral[] => [
    number,
    `Xã ${number}`,
    target,
    5,
    "",
  ];
  const sumIn = (rows: CellLiteral[][], row: number) =>
    written(planOf(ACTION, book([HEAD, ...rows])))[`${row},4`];

  const onTop = [
    ["I", "Khối xã", 30, "", ""],
    unit(1, 10),
    [],
    unit(2, 20),
    ["II", "Khối thị trấn", 70, "", ""],
    unit(3, 30),
    unit(4, 40),
  ];

  test.each([
    { row: 1, sum: "SUM(R[1]C[-1]:R[1]C[-1];R[3]C[-1]:R[3]C[-1])" },
    { row: 5, sum: "SUM(R[1]C[-1]:R[2]C[-1])" },
  ])("on top of their rows sum those below, over blank rows too: row $row", ({ row, sum }) => {
    expect(sumIn(onTop, row)).toContain(sum);
  });

  test("below their rows sum those above", () => {
    const rows = [
      unit(1, 10),
      unit(2, 20),
      ["", "Cộng khối I", "", "", ""],
      unit(3, 30),
      ["", "Cộng khối II", "", "", ""],
    ];
    expect(sumIn(rows, 3)).toContain("SUM(R[-2]C[-1]:R[-1]C[-1])");
    expect(sumIn(rows, 5)).toContain("SUM(R[-1]C[-1]:R[-1]C[-1])");
  });
});

describe("what stands in the way", () => {
  const simple = (done: CellLiteral, target: CellLiteral): CellLiteral[][] => [
    ["STT", "Xã", "Chỉ tiêu", "Đã cấp", "Tỷ lệ (%)"],
    [1, "Tân Văn", 1400, 700, ""],
    [2, "Hồng Thái", target, done, ""],
  ];

  test.each<readonly [CellLiteral, CellLiteral, string]>([
    [5, 0, "a target of zero"],
    [5, "", "a missing target"],
  ])("%s of %p stays blank with a finding: %s", (done, target) => {
    const plan = planOf(ACTION, book(simple(done, target)));
    expect(plan.findings.map(({ code, cell }) => [code, cell])).toEqual([["no-denominator", "C3"]]);
    expect(plan.tables[0]?.rows[1]?.[3]).toBe("");
  });

  test.each<readonly [CellLiteral, string]>([
    ["#REF!", "báo lỗi #REF!"],
    ["nhiều", "không phải một con số"],
    [-5, "số âm"],
    [2.7, "2,7"],
  ])("%p among the counts is refused by its cell", (done, says) => {
    const outcome = refusal(outcomeOf(ACTION, book(simple(done, 700))));
    expect(outcome).toContain("'Bảng'!D3");
    expect(outcome).toContain(says);
    expect(outcome).toContain("Chưa ghi gì");
  });

  test("numbers as text are read by the formula, and the sheet's locale is named", () => {
    const plan = planOf(ACTION, book(simple("350", "1.700"), {}, "en_US"));
    const text = plan.findings.find(({ code }) => code === "numbers-as-text")?.text;
    expect(text).toContain("en_US");
    expect(plan.tables[0]?.rows[1]?.[3]).toBe("20,59 %");
  });

  test("formulas are inputs like any other", () => {
    const plan = planOf(ACTION, book(simple({ f: "=A1*2", v: 350 }, 700)));
    expect(plan.tables[0]?.rows[1]?.[3]).toBe("50,00 %");
  });

  test("what a person typed is kept and named, in rows and totals", () => {
    const grid = [...simple(350, 700), ["", "Tổng", 2100, 1050, 60]];
    grid[1] = [1, "Tân Văn", 1400, 700, 55];
    const plan = planOf(ACTION, book(grid), { tyLe: "E=D/C" });
    expect(Object.keys(written(plan))).toEqual(["2,4"]);
    expect(plan.findings.map(({ cell, code }) => [cell, code])).toEqual([
      ["E2", "differs"],
      ["E4", "differs"],
    ]);
  });

  test("a table without result columns is asked which to add", () => {
    const grid = simple(350, 700).map((row) => row.slice(0, 4));
    expect(outcomeOf(ACTION, book(grid))).toMatchObject({
      kind: "questions",
      questions: [{ field: "cotThem", guess: "Tỷ lệ hoàn thành (%)" }],
    });
    const plan = planOf(ACTION, book(grid), {
      cotThem: "Tỷ lệ hoàn thành (%); Đã làm/chỉ tiêu (tỷ lệ)",
    });
    expect(columnsOf(plan).map(({ column, header }) => [column, header?.text])).toEqual([
      [4, "Tỷ lệ hoàn thành (%)"],
      [5, "Đã làm/chỉ tiêu (tỷ lệ)"],
    ]);
    expect(plan.tables[0]?.rows[0]?.slice(3)).toEqual(["50,0 %", "700/1.400 (50,0 %)"]);
  });

  test("nothing is added over what stands right of the table", () => {
    const grid = simple(350, 700).map((row, index) => [...row, ...(index === 2 ? ["", "x"] : [])]);
    const outcome = outcomeOf(ACTION, book(grid), { cotThem: "Còn lại" });
    expect(refusal(outcome)).toContain("không trống");
  });

  test("each done figure goes with its own target, population beside it where asked", () => {
    const grid: CellLiteral[][] = [
      ["STT", "Xã", "Dân số", "Mức 1", "", "", "Mức 2", "", ""],
      ["", "", "", "Chỉ tiêu", "Đã cấp", "Tỷ lệ (%)", "Chỉ tiêu", "Đã cấp", "Tỷ lệ (%)"],
      [1, "Tân Văn", 3797, 1000, 500, "", 800, 600, ""],
      [2, "Hồng Thái", 2268, 700, 350, "", 400, 100, ""],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1"];
    const plan = planOf(ACTION, book(grid, { merges }), {
      cotThem: "Tỷ lệ (%) Mức 1 – Đã cấp / Dân số",
    });
    expect(plan.summary.slice(0, 3)).toEqual([
      "Cột F = E ÷ D (chỉ tiêu của chính cột đó).",
      "Cột I = H ÷ G (chỉ tiêu của chính cột đó).",
      "Cột J = E ÷ C (cột dân số).",
    ]);
  });
});
