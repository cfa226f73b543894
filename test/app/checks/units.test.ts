import { describe, expect, test } from "@jest/globals";
import { maskPersonal } from "../../../src/app/checks/maskPersonal";
import { buildWorkbook, type CellLiteral } from "../../support/snapshotBuilder";
import { findingsIn, found, sheetOf } from "./checked";

type Row = readonly CellLiteral[];

const NAMES = ["Thị trấn Bình Gia", "Tân Văn", "Hồng Thái", "Thiện Thuật", "Hòa Bình"];
const list = (names: readonly string[], name = "Bảng") =>
  sheetOf(
    [["STT", "Xã, thị trấn", "Dân số"], ...names.map((unit, at): Row => [at + 1, unit, 100 + at])],
    name,
  );

describe("units", () => {
  const codes = ["duplicate-unit", "unknown-unit", "missing-unit"];

  test.each<[why: string, names: readonly string[], expected: readonly string[]]>([
    ["five units once each", NAMES, []],
    ["one unit twice under another spelling", [...NAMES, "Xã Hoà Bình"], ["B7 duplicate-unit"]],
    ["two communes that differ by a tone", [...NAMES, "Hoa Bình"], []],
  ])("%s", (_, names, expected) => {
    expect(found([list(names)], codes)).toEqual(expected);
  });

  test("villages of two communes may share a name, each in its own section", () => {
    const rows: readonly Row[] = [
      ["I", "Xã Tân Văn", ""],
      [1, "Thôn Nà Pái", 10],
      ["II", "Xã Bình La", ""],
      [1, "Thôn Nà Pái", 20],
    ];
    expect(found([sheetOf([["TT", "Tên thôn", "Dân số"], ...rows])], codes)).toEqual([]);
  });

  test.each<[why: string, names: readonly string[], expected: readonly string[]]>([
    [
      "the same units in another order and spelling",
      [...NAMES].reverse().map((name) => name.replace("Hòa", "Xã Hoà")),
      [],
    ],
    [
      "a unit spelled almost alike",
      NAMES.map((name) => name.replace("Thiện", "Thiên")),
      ["B5 unknown-unit"],
    ],
    [
      "a unit that no list has",
      [...NAMES.slice(0, 4), "Mông Ân"],
      ["B6 unknown-unit", "B1 missing-unit"],
    ],
    ["a unit left out", NAMES.slice(0, 4), ["B1 missing-unit"]],
    ["units of another district altogether", ["Đức Thọ", "Tùng Ảnh", "Bùi La Nhân"], []],
  ])("two tables: %s", (_, names, expected) => {
    expect(found([list(NAMES), list(names, "Ngày 11")], codes)).toEqual(expected);
  });

  test("an almost alike spelling is said with the spelling of the other table", () => {
    const names = NAMES.map((name) => name.replace("Thiện", "Thiên"));
    const sheets = [list(NAMES), list(names, "Ngày 11")];
    const [finding] = findingsIn(buildWorkbook({ sheets }));
    expect(finding?.text).toContain("“Thiên Thuật”");
    expect(finding?.text).toContain("“Thiện Thuật”");
  });
});

describe("numbers of persons", () => {
  const codes = ["identity-numbers", "phone-numbers", "short-identity-numbers"];
  // Made up: province 003 is given to nobody, and so is the series of the telephone.
  const IDENTITY = "003053000257";
  const PHONE = "0900.000.000";
  const beside = (cell: CellLiteral, header: string, name = "Danh sách") => [
    list(NAMES),
    sheetOf(
      [
        ["STT", "Họ và tên", header],
        [1, "Người thứ nhất", cell],
      ],
      name,
    ),
  ];

  test.each<[why: string, cell: CellLiteral, header: string, expected: readonly string[]]>([
    ["twelve digits as text", IDENTITY, "Số CCCD", ["C2 identity-numbers"]],
    ["twelve digits under any header", IDENTITY, "Mã", ["C2 identity-numbers"]],
    [
      "twelve digits inside a sentence",
      `CCCD ${IDENTITY} đã nộp`,
      "Ghi chú",
      ["C2 identity-numbers"],
    ],
    ["a number that has lost its zero", 3053000257, "Số CCCD", ["C2 short-identity-numbers"]],
    ["a telephone number", PHONE, "Điện thoại", ["C2 phone-numbers"]],
    ["a telephone number of nine digits", 900000000, "Số điện thoại", ["C2 phone-numbers"]],
    [
      "a list of made-up codes of twelve digits",
      "999000000001",
      "Mã công dân",
      ["C2 identity-numbers"],
    ],
    ["money", "150.000.000.000", "Kinh phí", []],
    ["money as a number", 150000000000, "Kinh phí", []],
    ["the number of a document", "Quyết định 137/2015/NĐ-CP", "Ghi chú", []],
    ["a population", "1.234.567", "Dân số", []],
  ])("%s", (_, cell, header, expected) => {
    expect(found(beside(cell, header), codes)).toEqual(expected);
  });

  test("lists of persons in a file of their own are where they belong", () => {
    const [, own] = beside(IDENTITY, "Số CCCD");
    expect(found(own ? [own] : [], codes)).toEqual([]);
  });

  test.each<[why: string, cell: CellLiteral, header: string]>([
    ["as text", IDENTITY, "Số CCCD"],
    ["in a column of counts", IDENTITY, "Dân số"],
    ["in a name", `Tân Văn ${IDENTITY}`, "Xã"],
    ["a telephone among counts", PHONE, "Chỉ tiêu"],
  ])("no digit of a number is repeated anywhere: %s", (_, cell, header) => {
    const rows: readonly Row[] = [
      [1, "Tân Văn", cell],
      [2, "Tân Văn", 12],
      [3, "Bình La", -3],
    ];
    const sheets = [list(NAMES), sheetOf([["STT", "Xã, thị trấn", header], ...rows], "B")];
    const said = JSON.stringify(findingsIn(buildWorkbook({ sheets })));
    expect(said).not.toMatch(/053000|000\.000|0257/);
  });

  test.each([
    ["003053000257", "•••"],
    ["003 053 000 257", "•••"],
    ["+84900000000", "•••"],
    ["17.410", "17.410"],
    ["1.234.567.890", "1.234.567.890"],
    ["11/04/2023", "11/04/2023"],
  ])("%s is shown as %s", (text, shown) => {
    expect(maskPersonal(text)).toBe(shown);
  });
});

describe("numbering", () => {
  const codes = ["repeated-number"];
  const rows = (...numbers: CellLiteral[]): readonly Row[] =>
    numbers.map((number, at) => [number, `Xã ${String.fromCharCode(65 + at)}o`, 10 + at]);
  const numbered = (numbers: readonly CellLiteral[]) => [
    sheetOf([["STT", "Xã, thị trấn", "Dân số"], ...rows(...numbers)]),
  ];

  test.each<[why: string, numbers: readonly CellLiteral[], expected: readonly string[]]>([
    ["1 to 4", [1, 2, 3, 4], []],
    ["a number given twice", [1, 2, 3, 2], ["A5 repeated-number"]],
  ])("%s", (_, numbers, expected) => {
    expect(found(numbered(numbers), codes)).toEqual(expected);
  });

  test("each section may begin again at 1, but no section may repeat another's number", () => {
    const grid = (second: string): readonly Row[] => [
      ["TT", "Nội dung", "Chỉ tiêu"],
      ["I", "Khối xã", ""],
      [1, "Tân Văn", 10],
      [second, "Khối thị trấn", ""],
      [1, "Bình Gia", 20],
    ];
    expect(found([sheetOf(grid("II"))], codes)).toEqual([]);
    expect(found([sheetOf(grid("I"))], codes)).toEqual(["A4 repeated-number"]);
  });

  test("headings of a plan on a sheet", () => {
    const plan = (last: string) => [
      sheetOf([
        ["I. MỤC ĐÍCH"],
        ["Nội dung"],
        ["II. CHỈ TIÊU"],
        ["Nội dung"],
        [`${last}. TỔ CHỨC`],
      ]),
    ];
    expect(found(plan("III"), codes)).toEqual([]);
    expect(found(plan("II"), codes)).toEqual(["A5 repeated-number"]);
  });
});

describe("one indicator", () => {
  const header = ["Nhóm", "Chỉ tiêu", "Loại", "Tỷ lệ (%)"];
  const rates = (...rows: readonly Row[]) => [sheetOf([header, ...rows])];
  const account = "Tài khoản Cổng dịch vụ công quốc gia";

  test("Quảng Xương asks 50 % of enterprises in one section and 60 % in another", () => {
    const sheets = rates(
      ["Đơn vị, doanh nghiệp", account, "", 50],
      ["Tổ chức, doanh nghiệp", account, "", 60],
    );
    expect(found(sheets, ["two-rates"])).toEqual(["D3 two-rates"]);
  });

  test("communes and townships, and two indicators of one group, have rates of their own", () => {
    const sheets = rates(
      ["Người dân", account, "xã", 10],
      ["Người dân", account, "thị trấn", 20],
      ["Người dân", "Định danh mức 2", "", 30],
    );
    expect(found(sheets, ["two-rates"])).toEqual([]);
  });

  test("Đức Thọ counts activated accounts in one phase and accounts in the next", () => {
    const phases = (second: string) => [
      sheetOf([
        ["TT", "Giai đoạn", "Chỉ tiêu"],
        [1, "Giai đoạn 1", "15.000 tài khoản kích hoạt"],
        [2, "Giai đoạn 2", second],
      ]),
    ];
    const codes = ["target-words-differ"];
    expect(found(phases("10.000 tài khoản định danh điện tử"), codes)).toEqual([
      "C3 target-words-differ",
    ]);
    expect(found(phases("10.000 tài khoản kích hoạt"), codes)).toEqual([]);
  });

  test.each([
    ["Dân số trên 14 tuổi", ["A1 over-fourteen"]],
    ["Dân số từ đủ 14 tuổi", []],
  ])("%s", (text, expected) => {
    expect(found([sheetOf([[text]])], ["over-fourteen"])).toEqual(expected);
  });
});
