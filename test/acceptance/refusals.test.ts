import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import {
  ALLOCATE,
  DAILY,
  DAY_PLAN,
  EXAMPLE,
  inPairs,
  makeWorkbook,
  newPath,
  removeWorkbooks,
  runHeadless,
  type Answer,
  type Grids,
  type Value,
} from "./headless";

const NAMES = ["Xã An Phú", "Xã Bình Minh", "Xã Cẩm Sơn"];

/** Three communes with these weights, and a typed total. */
const weights = (given: readonly (Value | null)[], names = NAMES, total: Value = 100): Grids => ({
  PL: [
    ["STT", "Đơn vị", "Dân số", "Chỉ tiêu"],
    ...given.map((weight, row) => [row + 1, names[row] ?? "", weight, null]),
    [null, "TỔNG", null, total],
  ],
});

/** Three communes with targets, and this header over the daily column. */
const targets = (header: string): Grids => ({
  PL: [
    ["STT", "Đơn vị", "Dân số", "Chỉ tiêu", header],
    ...[51, 29, 20].map((target, row) => [row + 1, NAMES[row] ?? "", target * 100, target, null]),
    [null, "TỔNG", 10000, 100, null],
  ],
});

interface Case {
  readonly why: string;
  readonly grids: Grids;
  readonly item?: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** Each must be in what the user reads. */
  readonly says: readonly string[];
}

const tet = { tuNgay: "20/1/2023", denNgay: "26/1/2023", lich: "ngày làm việc" };
const cases: readonly Case[] = [
  {
    why: "words in a number column",
    grids: weights([5100, "chưa có", 1]),
    says: ["'PL'!C3", "“chưa có”"],
  },
  {
    why: "an error value",
    grids: weights([5100, { error: "#N/A" }, 1]),
    says: ["'PL'!C3", "#N/A"],
  },
  { why: "a negative population", grids: weights([5100, -3, 1]), says: ["'PL'!C3", "-3"] },
  {
    why: "a lone decimal among thousands",
    grids: weights([5100, 2.7, 1]),
    says: ["'PL'!C3", "2,7 hay 2.700?"],
  },
  {
    why: "a fractional population",
    grids: weights([5100, 2900.5, 1]),
    says: ["'PL'!C3", "2.900,5"],
  },
  {
    why: "a blank among figures is not zero",
    grids: weights([5100, null, 1]),
    says: ["'PL'!C3", "trống"],
  },
  { why: "zero total weight", grids: weights([0, 0, 0]), says: ["bằng 0"] },
  {
    why: "a negative total",
    grids: weights([1, 2, 3]),
    fields: { tongChiTieu: "-5" },
    says: ["“-5”"],
  },
  {
    why: "a total that is not whole",
    grids: weights([1, 2, 3]),
    fields: { tongChiTieu: "1,5" },
    says: ["“1,5”"],
  },
  { why: "a negative typed total", grids: weights([1, 2, 3], NAMES, -4), says: ["'PL'!D5", "-4"] },
  {
    why: "one unit twice, its tone mark placed two ways",
    grids: weights([1, 2, 3], ["Xã Hòa Bình", "Xã Hoà Bình", "Xã Cẩm Sơn"]),
    says: ["'PL'!B2", "'PL'!B3"],
  },
  { why: "no table", grids: { PL: [["xin chào"]] }, says: ["không tìm thấy bảng"] },
  { why: "an empty sheet", grids: { PL: [] }, says: ["không tìm thấy bảng"] },
  {
    why: "31/6/2023 in the header",
    item: DAILY,
    grids: targets("Chỉ tiêu theo ngày (từ ngày 1/6/2023 đến ngày 31/6/2023)"),
    says: ["'PL'!E1", "31/6/2023"],
  },
  {
    why: "31/6/2023 in the form",
    item: DAILY,
    grids: targets("Chỉ tiêu theo ngày"),
    fields: { tuNgay: "1/6/2023", denNgay: "31/6/2023" },
    says: ["31/6/2023"],
  },
  {
    why: "end before start",
    item: DAILY,
    grids: targets("Chỉ tiêu theo ngày"),
    fields: { tuNgay: "10/6/2023", denNgay: "1/6/2023" },
    says: ["01/06/2023", "10/06/2023"],
  },
  {
    why: "working days over Tết: none is left",
    item: DAILY,
    grids: targets("Chỉ tiêu theo ngày"),
    fields: tet,
    says: ["không còn ngày nào"],
  },
  {
    why: "a plan over Tết: no day is left",
    item: DAY_PLAN,
    grids: targets("Ghi chú"),
    fields: tet,
    says: ["không còn ngày nào"],
  },
  {
    why: "floors above the total",
    grids: weights([60, 50, 40]),
    fields: { cotSan: "C" },
    says: ["150", "100"],
  },
  {
    why: "a fixed unit without a figure",
    grids: weights([1, 2, 3]),
    fields: { coDinh: "xa cam son" },
    says: ["'PL'!D4", "trống"],
  },
  {
    why: "a fixed unit that the table lacks",
    grids: weights([1, 2, 3]),
    fields: { coDinh: "Xã Lạ" },
    says: ["Xã Lạ"],
  },
  {
    why: "an unknown field",
    grids: weights([1, 2, 3]),
    fields: { khong: "1" },
    says: ["khong", "tongChiTieu"],
  },
  {
    why: "an unknown option",
    grids: weights([1, 2, 3]),
    fields: { phuongPhap: "bốc thăm" },
    says: ["bốc thăm", "webster"],
  },
  {
    why: "an unknown menu",
    item: "Chỉ tiêu > Không có",
    grids: weights([1, 2, 3]),
    says: ["Không có", ALLOCATE],
  },
];

let answers: readonly Answer[];
beforeAll(async () => {
  answers = await inPairs(
    cases.map(
      ({ grids, item, fields }) =>
        async () =>
          runHeadless(await makeWorkbook(grids), item ?? ALLOCATE, fields),
    ),
  );
}, 120_000);
afterAll(removeWorkbooks);

describe("bad input: a sentence that says where and what, nothing written, exit code 2", () => {
  test.each(cases.map(({ why, says }, at) => ({ why, says, at })))("$why", ({ says, at }) => {
    const answer = answers[at];
    expect(answer).toMatchObject({
      code: 2,
      hasOut: false,
      inputKept: true,
      report: { status: "refused", writes: [] },
    });
    for (const words of says) expect(answer?.report.messages.join("\n")).toContain(words);
  });
});

describe("files and cells that cannot be used", () => {
  test.each([
    ["a text named .xlsx", () => Buffer.from("xin chào")],
    ["a broken .xlsx", () => readFileSync(EXAMPLE).subarray(0, 4000)],
    ["an empty file", () => Buffer.alloc(0)],
  ])("%s is refused in words that name it", async (_why, content) => {
    const path = newPath();
    writeFileSync(path, content());
    const { code, hasOut, report } = await runHeadless(path, ALLOCATE);
    expect([code, hasOut]).toEqual([2, false]);
    expect(report.messages.join("\n")).toMatch(/không phải là bảng tính \.xlsx hoặc đã hỏng/);
  });

  test("a protected range is named and left alone", async () => {
    const path = await makeWorkbook(weights([1, 2, 3]), (book) =>
      book.getWorksheet("PL")?.protect("mk", {}),
    );
    const { code, hasOut, report } = await runHeadless(path, ALLOCATE);
    expect([code, hasOut]).toEqual([2, false]);
    expect(report.messages.join("\n")).toContain("'PL'!D2:D4");
  });

  test("names that look like code are names", async () => {
    const names = ["__proto__", '=IMPORTXML("x")', "<img src=x onerror=alert(1)>"];
    const { code, report } = await runHeadless(
      await makeWorkbook(weights([3, 2, 1], names, 6)),
      ALLOCATE,
    );
    expect([code, report.writes.map(({ range }) => range)]).toEqual([0, ["D2:D4"]]);
  });
});
