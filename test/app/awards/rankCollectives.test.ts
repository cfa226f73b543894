import { describe, expect, test } from "@jest/globals";
import { awardSheetTexts } from "../../../src/app/messages/awardSheets";
import { structureSheet } from "../../../src/app/awards/structureSheet";
import type { Plan, SheetWrite } from "../../../src/app/plan/plan";
import { buildWorkbook, type CellLiteral, type SheetLiteral } from "../../support/snapshotBuilder";
import { contentOf, outcomeOf, planOf, refusal, sheetOf } from "../actions/planned";
import { unitSheet } from "./sheets";

const ID = "rankCollectives";
const literal = ({ sheet, block }: SheetWrite): SheetLiteral => ({
  name: sheet,
  grid: block.map((row) => row.map((cell) => contentOf(cell) as CellLiteral)),
});
const ranked = (plan: Plan): readonly (readonly string[])[] =>
  plan.tables[0]?.rows.slice(0, -1) ?? [];
/** The sheet as one text: lines that were broken to fit the paper are whole again. */
const printed = (plan: Plan): string =>
  (sheetOf(plan, "Xếp hạng tập thể")?.block ?? [])
    .map(([first]) => String(contentOf(first)))
    .join(" ");
/** Where the shared sheets have their header row. */
const bodyOf = (grid: readonly (readonly unknown[])[]): number =>
  1 + grid.findIndex((row) => row.length > 2 && row[1] !== "");
const book = (rows: Parameters<typeof unitSheet>[0], more: readonly SheetLiteral[] = []) =>
  buildWorkbook({ sheets: [unitSheet(rows), ...more] });

const tied: readonly (readonly CellLiteral[])[] = [
  ["Xã A", "", 90, 10],
  ["Xã B", "", 80, 10],
  ["Xã C", "", 72, 9],
  ["Xã D", "", 56, 7],
  ["Xã E", "", 1249, 250],
  ["Xã G", "", 47, 10],
  ["Phòng H", "", 0, 0],
];

describe("rankCollectives from a table of units", () => {
  test("a full round of the district comes to 22.000.000", () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`Xã ${index}`, "", 200 - index, 10]);
    const plan = planOf(ID, book(rows));
    expect(plan.summary.join(" ")).toContain("đã xác định 22.000.000 đồng; chờ quyết định 0 đồng");
    expect(ranked(plan)[11]?.[8]).toBe("Đủ điều kiện; hạng 12, hết giải.");
  });

  test("says of everybody without a prize why", () => {
    const rows = ranked(planOf(ID, book(tied)));
    expect(
      rows.map(([rank, name, , , average, eligible, prize]) => [
        rank,
        name,
        average,
        eligible,
        prize,
      ]),
    ).toEqual([
      ["1", "Xã A", "9,00", "Có", "Giải nhất"],
      ["2", "Xã B", "8,00", "Có", "Chờ quyết định"],
      ["2", "Xã C", "8,00", "Có", "Chờ quyết định"],
      ["2", "Xã D", "8,00", "Có", "Chờ quyết định"],
      ["5", "Xã E", "5,00", "Chưa", ""],
      ["6", "Xã G", "4,70", "Chưa", ""],
      ["", "Phòng H", "", "Chưa", ""],
    ]);
    const reasons = rows.map((row) => row[8] ?? "");
    expect(reasons.slice(1).every((reason) => reason !== "")).toBe(true);
    expect(reasons[1]).toBe(
      "Bằng điểm với Xã C, Xã D; cùng tranh 2 giải nhì, 1 giải ba (8.000.000 đồng). Các cách: (1) chia đều, mỗi đơn vị 2.666.666 đồng, còn dư 2 đồng; (2) cùng nhận giải nhì, thêm 1.000.000 đồng; (3) hội đồng quyết định.",
    );
    expect(reasons[4]).toContain("1.249 : 250 vẫn nhỏ hơn 5");
    expect(reasons[5]).toContain("Còn thiếu 3 trường hợp");
  });

  test("rolls departments up into their commune, and prints that it did", () => {
    const plan = planOf(
      ID,
      book([
        ["Xã An Phú", "", 30, 8],
        ["Đoàn xã An Phú", "An Phú", 20, 1],
        ["Hội Phụ nữ xã An Phú", "X. An Phú", 0, 1],
      ]),
    );
    expect(ranked(plan).map((row) => row.slice(1, 5))).toEqual([["Xã An Phú", "50", "10", "5,00"]]);
    expect(printed(plan)).toContain(
      "Xã An Phú gồm kết quả của Xã An Phú (30 trường hợp, 8 cán bộ) và các ban, ngành, đoàn thể: Đoàn xã An Phú (20 trường hợp, 1 cán bộ); Hội Phụ nữ xã An Phú (0 trường hợp, 1 cán bộ).",
    );
  });

  test("villages of two communes may share a name: each is told with its commune", () => {
    const grid = [
      ["TT", "Thôn, tổ dân phố", "Số trường hợp", "Số cán bộ"],
      ["I", "XÃ AN PHÚ"],
      [1, "Thôn 1", 30, 3],
      [2, "Thôn Đông", 12, 3],
      ["II", "XÃ BÌNH MINH"],
      [1, "Thôn 1", 45, 5],
      [2, "Thôn 2", 9, 2],
    ];
    const rows = ranked(planOf(ID, buildWorkbook({ sheets: [{ name: "Thôn", grid }] })));
    expect(rows.map((row) => row[1])).toEqual([
      "Thôn 1 (XÃ AN PHÚ)",
      "Thôn 1 (XÃ BÌNH MINH)",
      "Thôn 2",
      "Thôn Đông",
    ]);
  });

  test("a rate that has not reached the target never prints as reached", () => {
    const grid = [
      ["TT", "Đơn vị", "Số trường hợp", "Số cán bộ", "Chỉ tiêu"],
      [1, "Xã A", 9999, 5, 10000],
      [2, "Xã B", 57, 5, 100],
      [3, "Xã C", 100, 5, 100],
    ];
    const workbook = buildWorkbook({ sheets: [{ name: "Tập thể", grid }] });
    const plan = planOf(ID, workbook, { coCau: "Đạt ngưỡng" });
    expect(ranked(plan).map((row) => [row[1], row[4], row[5], row[8]])).toEqual([
      ["Xã C", "100,0%", "Có", ""],
      ["Xã A", "99,9%", "Chưa", "Còn thiếu 1 trường hợp để đủ điều kiện."],
      ["Xã B", "57,0%", "Chưa", "Còn thiếu 43 trường hợp để đủ điều kiện."],
    ]);
    expect(printed(plan)).toContain(
      "Hoàn thành chỉ tiêu × 1.000.000 đồng cho mọi nơi, mọi người đạt ngưỡng",
    );
  });

  test("the order of rows changes nothing but the copies of the inputs", () => {
    const turned = ranked(planOf(ID, book([...tied].reverse())));
    expect(turned).toEqual(ranked(planOf(ID, book(tied))));
  });

  test("an award for everybody at 80 % of the target goes by the column of targets", () => {
    const grid = unitSheet([]).grid.map((row) => [...row]);
    (grid[1] ?? []).push("Chỉ tiêu");
    grid.push(
      [1, "Xã A", "", 80, 9, 100],
      [2, "Xã B", "", 79, 9, 100],
      [3, "Xã C", "", 120, 9, 100],
    );
    const structure = literal(structureSheet());
    const rows = structure.grid.map((row) => [...row]);
    const last = rows[rows.length - 1];
    if (last) last[6] = "80 %";
    const workbook = buildWorkbook({
      sheets: [
        { name: "Tập thể", grid },
        { ...structure, grid: rows },
      ],
    });
    const plan = planOf(ID, workbook, { coCau: "dat nguong" });
    expect(ranked(plan).map((row) => [row[1], row[6]])).toEqual([
      ["Xã C", "Hoàn thành chỉ tiêu"],
      ["Xã A", "Hoàn thành chỉ tiêu"],
      ["Xã B", ""],
    ]);
    expect(plan.summary.join(" ")).toContain("2.000.000");
  });

  test("a tie rule decides only with its source, which is printed", () => {
    const typed = { xuLyBangDiem: "nhiều trường hợp hơn" };
    expect(refusal(outcomeOf(ID, book(tied), typed))).toMatch(/^canCu: /);
    const plan = planOf(ID, book(tied), { ...typed, canCu: "Hướng dẫn số 5" });
    expect(
      ranked(plan)
        .map((row) => row[6])
        .slice(0, 4),
    ).toEqual(["Giải nhất", "Giải nhì", "Giải nhì", "Giải ba"]);
    expect(JSON.stringify(plan.writes)).toContain("Căn cứ: Hướng dẫn số 5.");
  });
});

describe("decisions of a council", () => {
  const decide = (
    rows: readonly (readonly CellLiteral[])[],
    fill: (line: CellLiteral[], index: number) => void,
  ) => {
    const made = sheetOf(planOf(ID, book(rows)), "Quyết định");
    if (made === undefined) throw new Error("no sheet of decisions");
    const sheet = literal(made);
    const grid = sheet.grid.map((line) => [...line]);
    grid.slice(bodyOf(grid)).forEach(fill);
    return { ...sheet, grid };
  };
  const allUp = decide(tied, (line) => {
    line[7] = "giải nhì";
  });

  test("are asked for once, and not again while the tie is the same", () => {
    const plan = planOf(ID, book(tied, [decide(tied, () => undefined)]));
    expect(sheetOf(plan, "Quyết định")).toBeUndefined();
    expect(plan.writes.some(({ kind }) => kind === "rows")).toBe(false);
  });

  test("are applied, and their extra cost is said", () => {
    const plan = planOf(ID, book(tied, [allUp]));
    expect(
      ranked(plan)
        .map((row) => row[6])
        .slice(1, 4),
    ).toEqual(["Giải nhì", "Giải nhì", "Giải nhì"]);
    expect(plan.summary).toContain(
      "Quyết định của hội đồng làm tăng 1.000.000 đồng so với các giải đang tranh.",
    );
    expect(plan.findings).toEqual([]);
  });

  test("survive another order of rows and another unit's figures", () => {
    const moved = [...tied]
      .reverse()
      .map((row) => (row[0] === "Xã G" ? ["Xã G", "", 48, 10] : row));
    expect(ranked(planOf(ID, book(moved, [allUp])))[1]?.[6]).toBe("Giải nhì");
  });

  test.each([
    {
      why: "a score changes",
      rows: tied.map((row) => (row[0] === "Xã C" ? ["Xã C", "", 73, 9] : row)),
    },
    { why: "somebody joins the tie", rows: [...tied, ["Xã K", "", 8, 1]] },
    { why: "other prizes are at stake", rows: [...tied, ["Xã K", "", 9, 1]] },
  ])("are void, and said to be, when $why", ({ rows }) => {
    const plan = planOf(ID, book(rows, [allUp]));
    const texts = plan.findings
      .filter(({ code }) => code === "decision-void")
      .map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain("Quyết định “giải nhì” ở ô 'Quyết định'!H6 (Xã B) hết hiệu lực");
    expect(ranked(plan).filter((row) => row[8]?.includes("Theo quyết định ghi"))).toEqual([]);
  });

  test("half filled in leave the group pending and name the empty cells", () => {
    const half = decide(tied, (line, index) => {
      if (index === 0) line[7] = "không";
    });
    const plan = planOf(ID, book(tied, [half]));
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      "decision-incomplete H7",
      "decision-incomplete H8",
      "tie-pending ",
    ]);
  });

  test.each<{ why: string; prize?: string; column: number; value: CellLiteral; says: string }>([
    { why: "an unknown prize", column: 7, value: "Giải tư", says: "'Quyết định'!H6 ghi “Giải tư”" },
    {
      why: "money but no prize",
      prize: "không",
      column: 8,
      value: 500_000,
      says: "'Quyết định'!I6 ghi số tiền “500000” trong khi giải là “không”",
    },
    { why: "half a đồng", column: 8, value: 0.5, says: "'Quyết định'!I6 ghi “0.5”" },
  ])("with $why are refused", ({ prize = "Giải nhì", column, value, says }) => {
    const wrong = decide(tied, (line) => {
      line[7] = prize;
      line[column] = value;
    });
    expect(refusal(outcomeOf(ID, book(tied, [wrong])))).toContain(says);
  });
});

describe("bad input of rankCollectives is refused by cell, and nothing is written", () => {
  test.each<{ why: string; rows: readonly (readonly CellLiteral[])[]; says: string }>([
    {
      why: "officials 0 with cases",
      rows: [["A", "", 3, 0]],
      says: "'Tập thể'!E3 (A) ghi 0 cán bộ nhưng có 3 trường hợp",
    },
    {
      why: "officials blank",
      rows: [
        ["A", "", 3, ""],
        ["B", "", 3, 1],
      ],
      says: "'Tập thể'!E3 (A) còn trống",
    },
    {
      why: "cases blank",
      rows: [
        ["A", "", "", 2],
        ["B", "", 3, 1],
      ],
      says: "'Tập thể'!D3 (A) còn trống",
    },
    {
      why: "a negative count",
      rows: [["A", "", -3, 2]],
      says: "'Tập thể'!D3 (A) ghi -3, là số âm",
    },
    { why: "a fraction", rows: [["A", "", 3.14159, 2]], says: "'Tập thể'!D3 (A)" },
    {
      why: "a unit twice",
      rows: [
        ["Xã Hòa An", "", 3, 2],
        ["Xã Hoà An", "", 3, 2],
      ],
      says: "'Tập thể'!B4: “Xã Hoà An” đã có ở ô 'Tập thể'!B3",
    },
    {
      why: "a department without its commune",
      rows: [["Đoàn xã A", "", 3, 2]],
      says: "'Tập thể'!C3 còn trống: “Đoàn xã A”",
    },
    {
      why: "a commune that is not there",
      rows: [
        ["Xã B", "", 3, 2],
        ["Đoàn A", "Xã A", 3, 2],
      ],
      says: "'Tập thể'!C4 (Đoàn A) ghi thuộc “Xã A”",
    },
    {
      why: "a department of a department",
      rows: [
        ["Xã A", "", 3, 2],
        ["Đoàn A", "Xã A", 3, 2],
        ["Tổ A", "Đoàn A", 1, 1],
      ],
      says: "'Tập thể'!C5: “Tổ A” thuộc “Đoàn A”",
    },
  ])("$why", ({ rows, says }) => {
    const text = refusal(outcomeOf(ID, book(rows)));
    expect(text).toContain(says);
    expect(text).toContain("Chưa ghi gì vào bảng.");
  });

  const structureWith = (change: (grid: CellLiteral[][]) => void): SheetLiteral => {
    const sheet = literal(structureSheet());
    const grid = sheet.grid.map((row) => [...row]);
    change(grid);
    return { ...sheet, grid };
  };
  const set = (row: number, column: number, value: CellLiteral) => (grid: CellLiteral[][]) => {
    const line = grid[row];
    if (line) line[column] = value;
  };
  test.each([
    { why: "a zero number of prizes", change: set(5, 4, 0), says: "'Cơ cấu giải thưởng'!E6" },
    { why: "negative money", change: set(6, 5, -1), says: "'Cơ cấu giải thưởng'!F7" },
    {
      why: "a prize twice",
      change: set(6, 3, "GIẢI NHẤT"),
      says: "'Cơ cấu giải thưởng'!D7: giải “GIẢI NHẤT” đã có ở ô 'Cơ cấu giải thưởng'!D6",
    },
    {
      why: "two structures in use",
      change: set(10, 0, "x"),
      says: "'Cơ cấu giải thưởng'!A6 và ô 'Cơ cấu giải thưởng'!A11",
    },
    {
      why: "a tie rule that nobody knows",
      change: set(5, 9, "bốc thăm"),
      says: "'Cơ cấu giải thưởng'!J6 (xử lý bằng điểm) đang là “bốc thăm”",
    },
    {
      why: "a tie rule without its source",
      change: set(5, 9, "nhiều trường hợp hơn"),
      says: "'Cơ cấu giải thưởng'!K6 đang trống",
    },
    {
      why: "more money than there is",
      change: set(5, 5, 9_000_000_000_000_000),
      says: "'Cơ cấu giải thưởng'!F6: tổng tiền thưởng của cơ cấu quá lớn",
    },
    { why: "a minimum in words", change: set(5, 6, "năm"), says: "'Cơ cấu giải thưởng'!G6" },
    { why: "a lost header", change: set(4, 1, "Tên"), says: awardSheetTexts.structureHeader[0] },
  ])("a structure with $why", ({ change, says }) => {
    const text = refusal(outcomeOf(ID, book([["A", "", 30, 2]], [structureWith(change)])));
    expect(text).toContain(says);
  });

  test("a tie rule that stands beside the structure is applied and printed with its source", () => {
    const ruled = structureWith((grid) => {
      set(5, 9, "NHIỀU TRƯỜNG HỢP HƠN")(grid);
      set(5, 10, "Công văn số 9")(grid);
    });
    const plan = planOf(ID, book(tied, [ruled]));
    expect(
      ranked(plan)
        .map((row) => row[6])
        .slice(0, 4),
    ).toEqual(["Giải nhất", "Giải nhì", "Giải nhì", "Giải ba"]);
    expect(printed(plan)).toContain("nhiều trường hợp hơn. Căn cứ: Công văn số 9.");
    const waiting = planOf(ID, book(tied, [ruled]), { xuLyBangDiem: "chờ quyết định" });
    expect(ranked(waiting)[1]?.[6]).toBe("Chờ quyết định");
  });

  test("a structure that is not there", () => {
    const text = refusal(outcomeOf(ID, book([["A", "", 30, 2]]), { coCau: "Cấp xã" }));
    expect(text).toContain("Các cơ cấu đang có: Cấp huyện, Cấp tỉnh, Đạt ngưỡng");
  });
});
