import { describe, expect, test } from "@jest/globals";
import { buildWorkbook, type CellLiteral } from "../../support/snapshotBuilder";
import { findingsIn, found, sheetOf } from "./checked";

/** Five communes of Định Hóa with the printed columns, and their own sums. */
const UNITS: readonly (readonly [string, ...number[]])[] = [
  ["Thị trấn Chợ Chu", 5563, 5414, 149, 97.32, 4254, 1160, 79, 3552, 702, 83.5],
  ["Xã Kim Phượng", 4734, 4587, 147, 96.89, 3319, 1268, 72, 2888, 431, 87],
  ["Xã Quy Kỳ", 3887, 3669, 218, 94.39, 2067, 1602, 56, 1844, 223, 89.2],
  ["Xã Linh Thông", 2602, 2509, 93, 96.43, 1698, 811, 68, 1545, 153, 91],
  ["Xã Phú Đình", 5133, 4909, 224, 95.64, 3561, 1348, 73, 3235, 326, 90.8],
];
const TOTAL = ["Tổng", 21919, 21088, 831, 96.21, 14899, 6189, 71, 13064, 1835, 87.7];
const HEADER = [
  "TT",
  "Xã, thị trấn",
  "Công dân từ đủ 14 tuổi trở lên",
  "Thẻ CCCD đã cấp",
  "Thẻ CCCD chưa cấp",
  "Tỷ lệ cấp thẻ (%)",
  "ĐDĐT mức 2 đã cấp",
  "ĐDĐT mức 2 chưa cấp",
  "Tỷ lệ mức 2 (%)",
  "ĐDĐT đã kích hoạt",
  "ĐDĐT chưa kích hoạt",
  "Tỷ lệ kích hoạt (%)",
];
const FIRST = 3;
const LETTERS = "ABCDEFGHIJKL";

/** The table with one cell changed: "F4" is Chợ Chu's first rate. */
const table = (at = "", cell: CellLiteral = "", numbering: readonly CellLiteral[] = []) => {
  const head = [["BIỂU SỐ 2"], [], HEADER, ...(numbering.length > 0 ? [numbering] : [])];
  const grid: CellLiteral[][] = [
    ...head.map((row) => [...row]),
    ...[...UNITS, TOTAL].map((row, index): CellLiteral[] => [
      index < UNITS.length ? index + 1 : "",
      ...(row as CellLiteral[]),
    ]),
  ];
  if (at !== "") {
    const line = grid[Number(at.slice(1)) - 1];
    if (line === undefined) throw new Error(`no row for ${at}`);
    line[LETTERS.indexOf(at.charAt(0))] = cell;
  }
  return sheetOf(grid);
};
const TOTAL_ROW = FIRST + UNITS.length + 1;

describe("rates and what remains, as Định Hóa prints them", () => {
  test("each rate matches its own denominator to its printed precision: nothing is found", () => {
    expect(found([table()])).toEqual([]);
    const numbering = ["A", "B", 1, 2, "3=1-2", "4=2/1", 5, "6=2-5", "7=5/2", 8, "9=5-8", "10=8/5"];
    expect(found([table("", "", numbering)])).toEqual([]);
  });

  test.each<[why: string, at: string, cell: CellLiteral, expected: readonly string[]]>([
    ["a rate off by one in its last digit", "F4", 97.33, ["F4 rate-mismatch"]],
    ["a rate of no decimals off by one", "I5", 71, ["I5 rate-mismatch"]],
    ["a rate taken of another base", "L6", 47.4, ["L6 rate-mismatch"]],
    ["a total that is the mean of rates", `F${TOTAL_ROW}`, 96.13, [`F${TOTAL_ROW} rate-mismatch`]],
    [
      "a remainder that is not base less done",
      "E7",
      94,
      ["E7 difference-mismatch", `E${TOTAL_ROW} sum-mismatch`],
    ],
    ["a rate that a scan has lost", "F4", "", ["F4 blank-figure"]],
  ])("%s is named at its cell", (_, at, cell, expected) => {
    expect([...found([table(at, cell)])].sort()).toEqual([...expected].sort());
  });

  test("what a lost rate should be is said with its parts", () => {
    const [finding] = findingsIn(buildWorkbook({ sheets: [table("F4", "")] }));
    expect(finding?.text).toContain("= 97,32%");
  });

  test("the mean of rates is called by its name", () => {
    const sheets = [table(`F${TOTAL_ROW}`, 96.13)];
    expect(findingsIn(buildWorkbook({ sheets }))[0]?.text).toContain("trung bình cộng các tỷ lệ");
  });

  test("fractions shown as percentages are read as percentages", () => {
    const asFractions = UNITS.map(([name, population = 0, issued = 0]): CellLiteral[] => [
      name,
      population,
      issued,
      {
        v: issued / population,
        shown: "…%".replace("…", ((issued / population) * 100).toFixed(1)),
      },
    ]);
    const grid = [["Xã, thị trấn", "Dân số", "Đã cấp", "Tỷ lệ (%)"], ...asFractions];
    expect(found([sheetOf(grid)])).toEqual([]);
    const [, , , , last = []] = asFractions;
    last[3] = { v: 0.9, shown: "90,0%" };
    expect(found([sheetOf(grid)], ["rate-mismatch"])).toEqual(["D6 rate-mismatch"]);
  });
});

describe("more than there can be", () => {
  const codes = ["over-base", "activated-over-issued", "day-over-cumulative"];

  test.each<[why: string, at: string, cell: CellLiteral, expected: readonly string[]]>([
    ["cards issued to more people than there are", "D6", 3900, ["D6 over-base"]],
    ["more activated than issued", "J6", 2100, ["J6 activated-over-issued"]],
    ["all issued are activated", "J6", 2067, []],
  ])("%s", (_, at, cell, expected) => {
    expect(found([table(at, cell)], codes)).toEqual(expected);
  });

  test("more than the target is welcome", () => {
    const rows = [
      ["Tân Văn", 100, 130],
      ["Bình La", 50, 40],
    ];
    expect(
      found([sheetOf([["Xã, thị trấn", "Chỉ tiêu", "Đã thực hiện"], ...rows])], codes),
    ).toEqual([]);
  });

  test("a day cannot have more than all days together", () => {
    const rows = [
      ["Tân Văn", 12, 130],
      ["Bình La", 45, 40],
    ];
    const header = ["Xã, thị trấn", "Trong ngày", "Lũy kế"];
    expect(found([sheetOf([header, ...rows])], codes)).toEqual(["B3 day-over-cumulative"]);
  });
});

describe("cumulative figures", () => {
  const codes = ["cumulative-falls"];

  test.each<[why: string, last: number, expected: readonly string[]]>([
    ["may stand still", 40, []],
    ["may not fall", 39, ["C3 cumulative-falls"]],
  ])("of one table %s from day to day", (_, last, expected) => {
    const grid = [
      ["Xã, thị trấn", "Lũy kế đến ngày 11/6/2023", "Lũy kế đến ngày 12/6/2023"],
      ["Tân Văn", 130, 142],
      ["Bình La", 40, last],
    ];
    expect(found([sheetOf(grid)], codes)).toEqual(expected);
  });

  test("of two sheets are compared by the days of their titles", () => {
    const day = (date: string, figure: number, name: string) =>
      sheetOf(
        [
          [`(Số liệu tính đến ngày ${date})`],
          ["Xã, thị trấn", "Chỉ tiêu", "Lũy kế"],
          ["Xã Tân Văn", 300, 130],
          ["Xã Bình La", 100, figure],
        ],
        name,
      );
    const sheets = [day("12/6/2023", 35, "Ngày 12"), day("11/6/2023", 40, "Ngày 11")];
    expect(found(sheets, codes)).toEqual(["C4 cumulative-falls"]);
  });
});
