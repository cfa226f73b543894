import { describe, expect, test } from "@jest/globals";
import { readTables } from "../../../src/app/table/readTables";
import { SURE, type Table } from "../../../src/app/table/table";
import { formatNumber } from "../../../src/app/text/formatNumber";
import { buildSheet, day, type CellLiteral } from "../../support/snapshotBuilder";
import { BINH_GIA, BINH_GIA_HEADER, BINH_GIA_TITLES, BINH_GIA_TOTAL } from "./binhGia";
import { DINH_HOA_GRID, DINH_HOA_MERGES, DINH_HOA_NAMES } from "./dinhHoa";

type Grid = readonly (readonly CellLiteral[])[];

const read = (grid: Grid, merges: readonly string[] = []): readonly Table[] =>
  readTables(buildSheet({ name: "PL 2", grid, merges }));

const only = (grid: Grid, merges: readonly string[] = []): Table => {
  const tables = read(grid, merges);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return table;
};

const roles = (table: Table) => table.columns.map(({ role }) => role);
const sure = (table: Table) => table.columns.every(({ confidence }) => confidence >= SURE);
const names = (table: Table, kind = "unit") =>
  table.rows.filter((row) => row.kind === kind).map(({ name }) => name);
const kinds = (table: Table) => table.rows.map(({ kind }) => kind);

const UNITS = BINH_GIA.map(([name]) => name);

describe("readTables on the annex of Bình Gia", () => {
  const annex = (cell: (value: number) => CellLiteral): CellLiteral[][] => [
    ...BINH_GIA_TITLES.map((title) => [title]),
    [],
    [...BINH_GIA_HEADER],
    ...BINH_GIA.map(([name, ...figures], index) => [index + 1, name, ...figures.map(cell)]),
    ["", BINH_GIA_TOTAL[0], ...BINH_GIA_TOTAL.slice(1).map((value) => cell(Number(value)))],
    ["Ghi chú: chỉ tiêu được tính khi công dân kích hoạt thành công."],
  ];
  test.each([
    { cell: (value: number) => value, why: "numbers" },
    { cell: (value: number) => formatNumber(value), why: "numbers as text" },
    { cell: () => "", why: "an annex still to be filled" },
  ])("$why: title, header, 19 units, total and note are told apart", ({ cell }) => {
    const table = only(annex(cell), ["A1:E1", "A2:E2", "A3:E3"]);
    expect(roles(table)).toEqual(["number", "unit", "population", "target", "dailyTarget"]);
    expect(sure(table)).toBe(true);
    expect(names(table)).toEqual(UNITS);
    expect(names(table, "total")).toEqual(["TỔNG"]);
    expect(names(table, "note")).toHaveLength(1);
    expect(table.titles.map(({ text }) => text)).toEqual(BINH_GIA_TITLES);
    expect(table.header).toEqual({ row: 4, column: 0, rows: 1, columns: 5 });
    expect(table.area).toEqual({ row: 4, column: 0, rows: 21, columns: 5 });
    expect(table.keyColumn).toBe(1);
    expect(table.asOf).toBe(day(2023, 4, 11));
    expect(table.columns[4]?.window).toEqual({ from: day(2023, 4, 11), to: day(2023, 6, 20) });
  });
});

describe("readTables on Định Hóa's three header rows", () => {
  const table = only(DINH_HOA_GRID, DINH_HOA_MERGES);

  test("the path of a column runs from its group to its own words", () => {
    expect(table.columns[7]?.header).toBe("Định danh điện tử mức 2 – Cấp tài khoản – Chưa cấp");
    expect(table.columns[4]?.path).toEqual(["Thẻ CCCD", "Chưa cấp"]);
    expect(table.header).toEqual({ row: 1, column: 0, rows: 3, columns: 12 });
  });

  test("the numbering row, the units and the total are told apart", () => {
    expect(names(table)).toEqual(DINH_HOA_NAMES);
    expect(kinds(table)).toEqual(["numbering", ...DINH_HOA_NAMES.map(() => "unit"), "total"]);
  });

  test("three columns of one meaning are named, and left to a person", () => {
    const done = table.columns.filter(({ role }) => role === "done");
    expect(done.map(({ index }) => index)).toEqual([3, 6, 9]);
    expect(done.every(({ confidence }) => confidence < SURE)).toBe(true);
    expect(table.columns.filter(({ role }) => role === "remaining")).toHaveLength(3);
    expect(table.columns.filter(({ role }) => role === "rate")).toHaveLength(3);
  });

  test("without any merges the same paths are read", () => {
    expect(only(DINH_HOA_GRID).columns.map(({ header }) => header)).toEqual(
      table.columns.map(({ header }) => header),
    );
  });
});

describe("readTables on layouts", () => {
  const HEAD = ["STT", "Xã, thị trấn", "Dân số", "Chỉ tiêu"];
  const BODY = [
    [1, "Tân Văn", 3797, 1439],
    [2, "Hồng Thái", 2268, 860],
    [3, "Bình La", 1189, 451],
  ];

  test.each([
    {
      why: "a total on top",
      body: [["", "Toàn huyện", 7254, 2750], ...BODY],
      kinds: ["total", "unit", "unit", "unit"],
    },
    {
      why: "sections with subtotals",
      body: [
        ["I", "Khối xã", 6065, 2299],
        ...BODY.slice(0, 2),
        ["II", "Khối thị trấn", 1189, 451],
        [1, "Bình La", 1189, 451],
        ["", "Tổng cộng", 7254, 2750],
      ],
      kinds: ["subtotal", "unit", "unit", "subtotal", "unit", "total"],
    },
    {
      why: "sections without figures",
      body: [["MÁY 1"], ...BODY.slice(0, 1), ["MÁY 2"], ...BODY.slice(1)],
      kinds: ["section", "unit", "section", "unit", "unit"],
    },
    {
      why: "blank rows inside",
      body: [BODY[0] ?? [], [], BODY[1] ?? [], [], [], BODY[2] ?? []],
      kinds: ["unit", "blank", "unit", "blank", "blank", "unit"],
    },
    {
      why: "signatures below",
      body: [...BODY, [], ["", "NGƯỜI LẬP BIỂU", "", "CHỦ TỊCH"]],
      kinds: ["unit", "unit", "unit", "blank", "note"],
    },
    {
      why: "a unit without figures",
      body: [BODY[0] ?? [], [2, "Hồng Thái", "", ""], BODY[2] ?? []],
      kinds: ["unit", "unit", "unit"],
    },
    {
      why: "communes called like totals",
      body: [
        [1, "Cộng Hòa", 10, 1],
        [2, "Toàn Thắng", 10, 1],
        [3, "Tổng Cọt", 10, 1],
        ["Cộng", "", 30, 3],
      ],
      kinds: ["unit", "unit", "unit", "total"],
    },
  ])("$why", ({ body, kinds: expected }) => {
    const table = only([["KẾ HOẠCH"], HEAD, ...body]);
    expect(kinds(table)).toEqual(expected);
    expect(sure(table)).toBe(true);
  });

  test("two stacked tables are two tables, and a title belongs to the one below it", () => {
    const [first, second] = read([
      ["Biểu 1"],
      HEAD,
      ...BODY,
      [],
      ["Biểu 2"],
      ["TT", "Thôn", "Đã kích hoạt"],
      [1, "Nà Lốc", 12],
    ]);
    expect(first && names(first)).toEqual(["Tân Văn", "Hồng Thái", "Bình La"]);
    expect(second && names(second)).toEqual(["Nà Lốc"]);
    expect(second?.titles.map(({ text }) => text)).toEqual(["Biểu 2"]);
  });

  test.each([
    { gap: [""], why: "with a blank column between" },
    { gap: [], why: "touching" },
  ])("two tables side by side, $why, are two tables", ({ gap }) => {
    const second = [
      ["TT", "Thôn", "Đã kích hoạt"],
      [1, "Nà Lốc", 12],
      [2, "Nà Pò", 7],
    ];
    const grid = [HEAD, ...BODY].map((row, index) => [
      ...row,
      ...gap,
      ...(second[index] ?? ["", "", ""]),
    ]);
    const tables = read(grid);
    expect(tables.map((table) => names(table))).toEqual([
      ["Tân Văn", "Hồng Thái", "Bình La"],
      ["Nà Lốc", "Nà Pò"],
    ]);
  });

  test.each([
    { grid: [], why: "an empty sheet" },
    { grid: [HEAD], why: "a header without body" },
    { grid: BODY, why: "a body without header" },
    { grid: [["x".repeat(50000), "y".repeat(50000)]], why: "huge cells" },
    {
      grid: [
        ["Name", "Amount"],
        ["Anna", 5],
      ],
      why: "another language",
    },
  ])("$why holds no table", ({ grid }) => {
    expect(read(grid)).toEqual([]);
  });

  test("names that JavaScript knows are names like others", () => {
    const table = only([HEAD, [1, "__proto__", 5, 1], [2, "constructor", 6, 2]]);
    expect(names(table)).toEqual(["__proto__", "constructor"]);
  });

  test("a cell of 50,000 characters is cut for display and kept as key", () => {
    const huge = "Xã ".repeat(17000);
    const [row] = only([HEAD, [1, huge, 5, 1]]).rows;
    expect(row?.name.length).toBeLessThanOrEqual(300);
    expect(row?.key).toBe(huge);
  });
});

describe("readTables on header wordings", () => {
  const roleOf = (header: string, cells: readonly CellLiteral[] = [5, 6]) => {
    const table = only([
      ["STT", "Tên đơn vị", header],
      ...cells.map((cell, index) => [index + 1, `Xã ${"ABC".charAt(index)}`, cell]),
    ]);
    const column = table.columns[2];
    return [column?.role, (column?.confidence ?? 0) >= SURE];
  };

  test.each([
    { header: "Đơn vị tính", cells: ["người", "người"], role: "other", why: "no unit name" },
    { header: "Xếp loại", cells: ["A", "B"], role: "other", why: "no rank" },
    { header: "Xếp hạng", role: "rank", why: "a rank" },
    { header: "Tổng số dân", role: "population", why: "people, no total" },
    { header: "Chỉ tiêu kích hoạt theo ngày", role: "dailyTarget", why: "per day" },
    { header: "Chỉ tiêu/ngày", role: "dailyTarget", why: "per day with a slash" },
    { header: "Kết quả trong ngày", role: "doneToday", why: "of the day" },
    { header: "Chỉ tiêu được giao", role: "target", why: "the target" },
    { header: "Chỉ tiêu (từ ngày 11/4/2023 đến ngày 20/6/2023)", role: "target", why: "dates" },
    { header: "CHI\u0309 TIE\u0302U GIAO", role: "target", why: "decomposed letters" },
    { header: "Tỉ lệ hoàn thành chỉ tiêu (%)", role: "rate", why: "tỉ for tỷ" },
    { header: "Luỹ kế đến ngày 20/5/2023", role: "cumulative", why: "luỹ for lũy" },
    { header: "Chưa kích hoạt", role: "remaining", why: "not done" },
    { header: "Đã kích hoạt", role: "done", why: "done" },
    { header: "Số còn lại phải thực hiện", role: "remaining", why: "what is left" },
    { header: "Số đầu kỳ", role: "opening", why: "opening figure" },
    { header: "Số điện thoại", cells: ["x", "y"], role: "phone", why: "telephone" },
    { header: "Ghi\nchú", cells: ["", ""], role: "note", why: "a broken line" },
    { header: "Cần đạt mỗi ngày", role: "neededPerDay", why: "pace" },
    { header: "Nhân khẩu", role: "population", why: "another word" },
    { header: "Dãn s0", role: "population", why: "a zero for the letter o, above figures" },
    { header: "Đã kích hoqt", role: "done", why: "one damaged letter, above figures" },
  ])("$header is $role, surely: $why", ({ header, cells, role }) => {
    expect(roleOf(header, cells)).toEqual([role, true]);
  });

  test.each([
    { header: "Ch1 tiêu đưọc gıao", role: "target", why: "letters read wrongly by a scanner" },
    { header: "Pã kích hoạt", role: "done", why: "đ read as p" },
    { header: "Chỉ tiêu kích hoạt theo nqày", role: "target", why: "nearly a daily target" },
    { header: "Dãn s0", cells: ["", ""], role: "population", why: "no cells to agree" },
    { header: "Đã kích hoạt trxng ngày", role: "done", why: "the damaged word decides" },
    { header: "Tû lÖ", role: "rate", why: "an old font, TCVN3" },
    { header: "Tyû leä (%)", role: "rate", why: "an old font, VNI" },
    {
      header: "Kết quả",
      cells: ["3.552/4.254", "10/200"],
      role: "done",
      why: "two figures in one",
    },
    { header: "Kích hoạt", role: "done", why: "a word that could be target or result" },
  ])("$header is asked about: $why", ({ header, cells, role }) => {
    expect(roleOf(header, cells)).toEqual([role, false]);
  });

  test("a column whose cells contradict its header is asked about", () => {
    expect(roleOf("Chỉ tiêu", ["nhiều", "ít"])).toEqual(["target", false]);
  });

  test("two columns that claim one role are both asked about", () => {
    const table = only([
      ["STT", "Đơn vị", "Chỉ tiêu mức 1", "Chỉ tiêu mức 2"],
      [1, "Tân Văn", 5, 6],
    ]);
    expect(table.columns.slice(2).map(({ confidence }) => confidence < SURE)).toEqual([true, true]);
  });
});

describe("readTables on what stands around a body", () => {
  const HEAD = ["STT", "Xã, thị trấn", "Dân số", "Chỉ tiêu"];
  const BODY: Grid = [
    [1, "Tân Văn", 3797, 1439],
    [2, "Hồng Thái", 2268, 860],
  ];
  const TOTAL = ["", "Tổng cộng", 6065, 2299];
  const NAMES = [...BODY, TOTAL].length;

  test.each<{ why: string; below: Grid }>([
    {
      why: "place, day and signatures",
      below: [
        ["", "", "", "Vân Sơn, ngày 12 tháng 6 năm 2023"],
        ["NGƯỜI LẬP BIỂU", "", "", "TRƯỞNG CÔNG AN HUYỆN"],
        [],
        [],
        ["Nguyễn Văn Mẫu", "", "", "Trần Thị Thử"],
      ],
    },
    {
      why: "signatures beyond the last column, a blank date",
      below: [
        ["", "", "", "", "", "Ngày      tháng      năm 2023"],
        ["", "Nơi nhận:", "", "", "", "TM. ỦY BAN NHÂN DÂN"],
        ["", "- Như trên;", "", "", "", "KT. CHỦ TỊCH"],
        ["", "- Lưu: VT.", "", "", "", "Trần Thị Thử"],
      ],
    },
    { why: "names without any title", below: [["", "Nguyễn Văn Mẫu", "", "Trần Thị Thử"]] },
  ])("$why are no rows of it, and widen no table", ({ below }) => {
    const table = only([HEAD, ...BODY, TOTAL, ...below]);
    expect(kinds(table).slice(0, NAMES)).toEqual(["unit", "unit", "total"]);
    expect(names(table)).toEqual(["Tân Văn", "Hồng Thái"]);
    expect(table.area).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
  });

  test("those who sign below a table without numbers and total are no units", () => {
    const table = only([
      ["Đơn vị", "Chỉ tiêu"],
      ["Tân Văn", 1439],
      ["Hồng Thái", 860],
      [],
      ["NGƯỜI LẬP BIỂU", "TRƯỞNG CÔNG AN XÃ"],
      [],
      ["Nguyễn Văn Mẫu", "Trần Thị Thử"],
    ]);
    expect(names(table)).toEqual(["Tân Văn", "Hồng Thái"]);
  });

  test("“Cộng” below each section sums a part, “Tổng cộng” sums all", () => {
    const table = only([
      HEAD,
      ["I", "Khối xã"],
      [1, "Tân Văn", 3797, 1439],
      [2, "Hồng Thái", 2268, 860],
      ["", "Cộng", 6065, 2299],
      ["II", "Khối thị trấn"],
      [1, "Bình La", 1189, 451],
      ["", "Cộng", 1189, 451],
      ["", "Tổng cộng", 7254, 2750],
    ]);
    expect(kinds(table)).toEqual(
      "section unit unit subtotal section unit subtotal total".split(" "),
    );
    expect(table.rows.filter(({ doubt }) => doubt !== undefined)).toEqual([]);
  });

  test("a last “Cộng” is the sum of its own part only where the figures say so", () => {
    const parts = (last: readonly CellLiteral[]) =>
      only([
        ["STT", "Đơn vị", "Chỉ tiêu"],
        [1, "Tân Văn", 10],
        [2, "Hồng Thái", 20],
        ["", "Cộng", 30],
        [3, "Bình La", 40],
        last,
      ]).rows.slice(-1)[0];
    expect(parts(["", "Cộng", 40])).toMatchObject({ kind: "subtotal" });
    expect(parts(["", "Cộng", 70])).toMatchObject({ kind: "total" });
    expect(parts(["", "Cộng", ""])?.doubt).toContain("nhóm cuối");
  });

  test.each<{ why: string; head: readonly CellLiteral[] }>([
    { why: "letters that nobody can read", head: ["1T", "ĐƠX XỊ", "Sx pịnh dxnh"] },
    { why: "no header at all", head: [] },
  ])("another table below under $why is not taken for this one in silence", ({ head }) => {
    const table = only([
      HEAD,
      ...BODY,
      TOTAL,
      [],
      ["Biểu số 2"],
      head,
      [1, "Nà Lốc", 12],
      [2, "Nà Pò", 7],
    ]);
    const below = table.rows.filter(({ row, kind }) => row > 3 && kind === "unit");
    expect(below.every(({ doubt }) => doubt !== undefined)).toBe(true);
  });

  test("“Khối 1” to “Khối 3” are units, whether figures stand beside them or not", () => {
    const table = only([
      ["Tổ dân phố", "Đã kích hoạt", "Ghi chú"],
      ["Khối 1", 12, "đã xong"],
      ["Khối 2", "", ""],
      ["Khối 3", 7, ""],
    ]);
    expect(names(table)).toEqual(["Khối 1", "Khối 2", "Khối 3"]);
  });
});

describe("readTables on tables side by side whose headers differ in height", () => {
  const left = [
    ["STT", "Xã, thị trấn", "Chỉ tiêu"],
    [1, "Tân Văn", 10],
    [2, "Hồng Thái", 20],
    [3, "Bình La", 30],
  ];
  const right: Grid = [
    ["", "", "ĐDĐT mức 1", "ĐDĐT mức 2"],
    ["STT", "Thôn", "Đã cấp", "Chưa cấp"],
    [1, "Nà Lốc", 5, 6],
    [2, "Nà Pò", 7, 8],
  ];

  test.each([
    { why: "touching", gap: [] },
    { why: "with a gap", gap: [""] },
  ])("$why, groups above the columns of the second: two tables", ({ gap }) => {
    const tables = read(left.map((row, index) => [...row, ...gap, ...(right[index] ?? [])]));
    expect(tables.map((table) => names(table))).toEqual([
      ["Tân Văn", "Hồng Thái", "Bình La"],
      ["Nà Lốc", "Nà Pò"],
    ]);
    expect(tables[1]?.columns[2]?.header).toBe("ĐDĐT mức 1 – Đã cấp");
  });

  test("“Đơn vị tính: người” above the right columns heads no table", () => {
    const table = only([["BẢNG GIAO CHỈ TIÊU"], ["", "", "Đơn vị tính: người"], ...left]);
    expect(table.header.row).toBe(2);
    expect(table.columns[2]?.path).toEqual(["Chỉ tiêu"]);
  });
});

describe("readTables on old fonts", () => {
  test("a name that is Vietnamese in both is asked about where others are typed for an old font", () => {
    const table = only([
      ["STT", "Đơn vị", "Chỉ tiêu"],
      [1, "X· T©n V¨n", 10],
      [2, "Céng Hoa", 20],
      [3, "Bình La", 30],
    ]);
    const doubts = table.rows.map(({ doubt }) => doubt ?? "");
    expect(doubts[0]).toContain("TCVN3");
    expect(doubts[1]).toContain("TCVN3");
  });
});

describe("readTables below three blank rows", () => {
  const HEADER = ["STT", "Đơn vị", "Dân số", "Chỉ tiêu"];
  const TOP = [HEADER, [1, "A Lưới", 100, 10], [2, "Bình An", 120, 12], [], [], []];
  const doubts = (table: Table) =>
    table.rows.filter(({ doubt }) => doubt !== undefined).map(({ name }) => name);

  test.each<{ why: string; below: Grid; units: readonly string[]; totals: readonly string[] }>([
    {
      why: "the numbers go on",
      below: [
        [3, "Cam Lộ", 90, 9],
        ["", "Tổng cộng", 310, 31],
      ],
      units: ["A Lưới", "Bình An", "Cam Lộ"],
      totals: ["Tổng cộng"],
    },
    {
      why: "the numbers go on below the title of a section",
      below: [
        ["II", "Khối thị trấn"],
        [3, "Cam Lộ", 90, 9],
      ],
      units: ["A Lưới", "Bình An", "Cam Lộ"],
      totals: [],
    },
    {
      why: "only the total stands there",
      below: [["", "Tổng cộng", 220, 22]],
      units: ["A Lưới", "Bình An"],
      totals: ["Tổng cộng"],
    },
  ])("$why: they belong to the table, without doubt", ({ below, units, totals }) => {
    const table = only([...TOP, ...below]);
    expect(names(table)).toEqual(units);
    expect(names(table, "total")).toEqual(totals);
    expect(doubts(table)).toEqual([]);
  });

  test.each<{ why: string; below: Grid }>([
    { why: "numbers that start anew", below: [[1, "Cam Lộ", 90, 9]] },
    { why: "names without numbers", below: [["", "Cam Lộ", 90, 9]] },
  ])("$why: the table ends, and its last row says that figures follow", ({ below }) => {
    const table = only([...TOP, ...below]);
    expect(names(table)).toEqual(["A Lưới", "Bình An"]);
    expect(doubts(table)).toEqual(["Bình An"]);
    expect(table.rows.find(({ doubt }) => doubt !== undefined)?.doubt).toContain("hàng 7");
  });

  test("a second total below the gap is not the table's: its last row says so", () => {
    const table = only([
      HEADER,
      [1, "A Lưới", 100, 10],
      [2, "Bình An", 120, 12],
      ["", "Tổng cộng", 220, 22],
      [],
      [],
      [],
      ["", "Tổng cộng", 310, 31],
    ]);
    expect(names(table, "total")).toHaveLength(1);
    expect(doubts(table)).toEqual(["Tổng cộng"]);
  });

  test("names of those who sign raise no doubt", () => {
    const table = only([...TOP, ["", "Người lập biểu", "", "Chủ tịch"]]);
    expect(doubts(table)).toEqual([]);
  });
});

describe("readTables on units that are called nearly as totals are", () => {
  const named = (...rows: Grid): Table =>
    only([["STT", "Thôn", "Dân số", "Chỉ tiêu"], [1, "Bản Lác", 100, 10], ...rows]);

  test.each(["Cống", "Tông", "Công", "Tòng", "Toàn Xã", "TONG CONG"])(
    "“%s” with a number of its own is a unit that a person confirms",
    (name) => {
      const table = named([2, name, 120, 12], [3, "Pom Coọng", 90, 9]);
      expect(names(table)).toEqual(["Bản Lác", name, "Pom Coọng"]);
      expect(table.rows[1]?.doubt).toContain(name);
    },
  );

  test.each(["Tổng cộng", "TỔNG", "Cộng"])("“%s” is a total even with a number", (name) => {
    const table = named([2, "Pom Coọng", 90, 9], [3, name, 190, 19]);
    expect(names(table, "total")).toEqual([name]);
  });

  test.each(["TONG CONG", "Toàn xã"])("“%s” without a number is a total", (name) => {
    const table = named([2, "Pom Coọng", 90, 9], ["", name, 190, 19]);
    expect(names(table, "total")).toEqual([name]);
    expect(table.rows[2]?.doubt).toBeUndefined();
  });
});
