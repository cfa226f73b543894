import { describe, expect, test } from "@jest/globals";
import type { CellLiteral } from "../../support/snapshotBuilder";
import { annex } from "../actions/binhGia";
import { buildWorkbook } from "../../support/snapshotBuilder";
import { findingsIn, found, sheetOf } from "./checked";

type Row = readonly CellLiteral[];

const HEADER: Row = ["STT", "Xã, thị trấn", "Dân số", "Chỉ tiêu", "Kết quả"];
const UNITS: readonly Row[] = [
  [1, "Tân Văn", 3797, 1439, 700],
  [2, "Hồng Thái", 2268, 860, 420],
  [3, "Bình La", 1189, 451, 200],
];
const TOTAL: Row = ["", "Tổng cộng", 7254, 2750, 1320];
const table = (rows: readonly Row[]) => [sheetOf([["BIỂU 1"], HEADER, ...rows])];
/** The same units with one cell changed: row and column from 0, of units. */
const changed = (row: number, column: number, cell: CellLiteral) =>
  UNITS.map((unit, at) => (at === row ? unit.map((old, c) => (c === column ? cell : old)) : unit));

describe("sums", () => {
  const codes = ["sum-mismatch", "subtotal-mismatch", "false-total"];

  test("the annex of Bình Gia prints 17.410 over 17.411 and 249 over 250", () => {
    expect(found([annex()], codes)).toEqual(["D26 sum-mismatch", "E26 sum-mismatch"]);
  });

  test("the findings name both figures and the rounding that drifted", () => {
    const texts = findingsIn(buildWorkbook({ sheets: [annex()] })).map(({ text }) => text);
    expect(texts.find((text) => text.includes("17.411"))).toContain("chia theo tổng 17.410");
    expect(texts.find((text) => text.includes("được 250"))).toContain("chia 70 ngày");
  });

  test.each<[why: string, rows: readonly Row[], expected: readonly string[]]>([
    ["a total that fits", [...UNITS, TOTAL], []],
    ["a total on top that fits", [TOTAL, ...UNITS], []],
    ["a total one too small", [...UNITS, ["", "Tổng cộng", 7254, 2749, 1320]], ["D6 sum-mismatch"]],
    ["no total", UNITS, []],
    [
      "a total to be allocated to units that are still blank",
      [
        ...UNITS.map(([number, name, population]): Row => [
          number ?? "",
          name ?? "",
          population ?? "",
          "",
          "",
        ]),
        ["", "Tổng cộng", 7254, 2750, ""],
      ],
      [],
    ],
    [
      "a unit that calls itself total",
      [...UNITS, ["", "Toàn huyện", 900, 310, 80]],
      ["B6 false-total"],
    ],
    [
      "a subtotal that does not fit while its neighbour does",
      [
        ["I", "Khối xã", 6065, 2299, 1120],
        ...UNITS.slice(0, 2),
        ["II", "Khối thị trấn", 1189, 460, 200],
        ...UNITS.slice(2),
        TOTAL,
      ],
      ["D6 subtotal-mismatch"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(found(table(rows), codes)).toEqual(expected);
  });
});

describe("single figures", () => {
  test.each<[why: string, cell: CellLiteral, expected: readonly string[]]>([
    ["a count", 860, []],
    ["a blank, which is no zero and no error", "", []],
    ["a dash, which crosses the cell out", "-", []],
    ["words", "chưa báo cáo", ["D4 text-in-figures"]],
    ["a scanned o for a zero", "86o", ["D4 text-in-figures"]],
    ["a negative count", -860, ["D4 negative"]],
    ["a fraction of a person", 1860.5, ["D4 fraction"]],
    ["a lone decimal that an English sheet made of 2.268", 2.268, ["D4 ambiguous-number"]],
    ["a number kept as text", "860", ["D4 text-numbers"]],
    ["an error", "#REF!", ["D4 error-value"]],
  ])("%s", (_, cell, expected) => {
    expect(found(table(changed(1, 3, cell)))).toEqual(expected);
  });

  test("an error outside every table is found too, and one copied down a column is said once", () => {
    const sheets = [
      sheetOf([
        ["", "#DIV/0!"],
        ["", "#DIV/0!"],
      ]),
    ];
    expect(found(sheets)).toEqual(["B1 error-value"]);
  });
});

describe("dates", () => {
  const codes = ["impossible-date", "damaged-date"];
  test.each<[why: string, text: CellLiteral, expected: readonly string[]]>([
    ["31 June in a cell", "31/6/2023", ["A1 impossible-date"]],
    ["31 June in a sentence", "Hoàn thành trước ngày 31 tháng 6 năm 2023.", ["A1 impossible-date"]],
    ["30 June", "30/6/2023", []],
    ["29 February of a leap year", "29/02/2024", []],
    ["29 February of another year", "29/02/2023", ["A1 impossible-date"]],
    ["a date that a scan has damaged", "Định Hóa, ngày 0? tháng 02 năm 2024", ["A1 damaged-date"]],
    ["a date to be filled in", "ngày      tháng 4 năm 2023", []],
    ["the number of a document", "Quyết định số 31/2023/QĐ-UBND", []],
  ])("%s", (_, text, expected) => {
    expect(found([sheetOf([[text]])], codes)).toEqual(expected);
  });

  test("a header that ends on 31/6/2023 is named at its own cell", () => {
    const header = [...HEADER.slice(0, 3), "Chỉ tiêu (từ 11/4/2023 đến 31/6/2023)", "Kết quả"];
    expect(found([sheetOf([["BIỂU 1"], header, ...UNITS])], codes)).toEqual(["D2 impossible-date"]);
  });
});

describe("a person's number among figures", () => {
  test.each([
    ["twelve digits", "000000000012"],
    ["nine, of an old identity card", "Trần Thị Thử 100000012"],
    ["twelve that the cut would part", `${"x".repeat(50)} 000000000012`],
  ])("is found and not repeated: %s", (_, cell) => {
    const findings = findingsIn(buildWorkbook({ sheets: table(changed(1, 4, cell)) }));
    const [finding] = findings.filter(({ code }) => code === "text-in-figures");
    expect(finding?.cell).toBe("E4");
    expect(finding?.text).toContain("•••");
    expect(JSON.stringify(findings)).not.toContain("0000");
  });
});
