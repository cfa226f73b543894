import { describe, expect, test } from "@jest/globals";
import { defaultTable } from "../../../src/app/table/defaultTable";
import { tablesOn } from "../../../src/app/table/tablesOn";
import { SURE, type Table } from "../../../src/app/table/table";
import type { Mark } from "../../../src/app/snapshot";
import { buildWorkbook, type CellLiteral, type SheetLiteral } from "../../support/snapshotBuilder";
import { DINH_HOA_GRID, DINH_HOA_MERGES } from "../table/dinhHoa";
import { outcomeOf, planOf, refusal, shownIn } from "./planned";

type Grid = readonly (readonly CellLiteral[])[];

const HEAD = ["STT", "Xã, thị trấn", "Chỉ tiêu mức 1", "Chỉ tiêu mức 2"];
const BODY: Grid = [
  [1, "Tân Văn", 3797, 1439],
  [2, "Hồng Thái", 2268, 860],
];
const sheet: SheetLiteral = { name: "PL 2", id: 7, grid: [HEAD, ...BODY] };

const tables = (literal: SheetLiteral, marks: readonly Mark[]): readonly Table[] =>
  tablesOn(buildWorkbook({ sheets: [literal], marks }), literal.name, {
    fits: () => true,
    skips: () => false,
  });

const rolesOf = (table: Table | undefined) =>
  table?.columns.map(({ role, confidence }) => (confidence >= SURE ? role : `${role}?`));

/** The marks of a workbook after what a person confirmed. */
const remembered = (
  literal: SheetLiteral,
  typed: Readonly<Record<string, string>>,
  before: readonly Mark[] = [],
): readonly Mark[] => {
  const plan = planOf("checkReading", buildWorkbook({ sheets: [literal], marks: before }), typed);
  const written = plan.writes.flatMap((write): Mark[] =>
    write.kind === "mark"
      ? [{ sheetId: literal.id ?? 0, on: write.on, index: write.index, value: write.value }]
      : [],
  );
  const isOld = (old: Mark): boolean =>
    !written.some(({ on, index }) => on === old.on && index === old.index);
  return [...before.filter(isOld), ...written];
};

describe("checkReading shows", () => {
  test("every table of every sheet: columns with role, confidence and reasons, and rows by kind", () => {
    const plan = planOf(
      "checkReading",
      buildWorkbook({
        sheets: [
          { name: "Định Hóa", grid: DINH_HOA_GRID, merges: DINH_HOA_MERGES },
          { name: "Bìa", grid: [["KẾ HOẠCH"]] },
          { name: "PL 2", grid: [HEAD, ...BODY, [], ["Biểu 2"], HEAD, ...BODY] },
        ],
      }),
    );
    expect(plan.writes).toEqual([]);
    expect(plan.tables).toHaveLength(6);
    expect(plan.summary[0]).toBe("Trang “Định Hóa”: tìm thấy 1 bảng.");
    expect(plan.summary[1]).toBe("Trang “Bìa” không có bảng nào.");
    expect(plan.summary[2]).toBe("Trang “PL 2”: tìm thấy 2 bảng.");
    const [columns, rows] = plan.tables;
    expect(columns?.rows[1]?.slice(0, 4)).toEqual([
      "B",
      "Xã, thị trấn",
      "tên đơn vị",
      "chắc (90 %)",
    ]);
    expect(columns?.rows[3]?.[4]).toContain("tiêu đề có “da cap”; 5/5 ô là số");
    expect(rows?.rows.map(([kind, count, where]) => [kind, count, where])).toEqual([
      ["tên bảng", "1", "1 “Biểu số 2: KẾT QUẢ CẤP CCCD VÀ ĐỊNH DANH ĐIỆN TỬ”"],
      ["tiêu đề", "3", "A2:L4"],
      ["đơn vị", "5", "6–10"],
      ["tổng", "1", "11 “Tổng”"],
      ["dòng đánh số cột", "1", "5 “B”"],
    ]);
  });

  test("what is unsure, at its cell, with what to do", () => {
    const { findings } = planOf("checkReading", buildWorkbook({ sheets: [sheet] }));
    expect(findings.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ["unsure-column", "C1", "cần xác nhận"],
      ["unsure-column", "D1", "cần xác nhận"],
    ]);
    expect(findings[0]?.text).toContain("2 cột cùng có nghĩa này");
  });

  test.each([
    { grid: [HEAD], code: "no-table", cell: "A1", why: "a header without rows" },
    { grid: [[], ...BODY], code: "no-table", cell: "", why: "rows without a header" },
    {
      grid: [
        ["Name", "Amount"],
        ["Anna", 5],
        ["Bob", 6],
        ["Eve", 7],
        ["Max", 8],
      ],
      code: "no-table",
      cell: "",
      why: "another language",
    },
    {
      grid: [HEAD.slice(0, 3), ...BODY.map((row) => row.slice(0, 3)), [], ["", "Bình La"]],
      code: "unsure-row",
      cell: "B5",
      why: "a name alone below the rows",
    },
    {
      grid: [
        ["STT", "Xã", "ChØ tiªu"],
        [1, "T©n V¨n", 5],
        [2, "B×nh La", 6],
      ],
      code: "unsure-row",
      cell: "B2",
      why: "names in an old font",
    },
    {
      grid: [
        ["STT", "Xã", "Chỉ tiêu", "Zzz"],
        [1, "A", 5, 7],
      ],
      code: "unknown-column",
      cell: "D1",
      why: "a header that nobody knows",
    },
    {
      grid: [
        ["STT", "Xã", "Chỉ tiêu", ...Array.from({ length: 250 }, (_, index) => `Mục ${index}`)],
        [1, "A", 5, ...Array.from({ length: 250 }, () => 1)],
      ],
      code: "wide-table",
      cell: "A1",
      why: "more columns than anybody reads",
    },
  ])("$why as $code", ({ grid, code, cell }) => {
    const { findings } = planOf("checkReading", buildWorkbook({ sheets: [{ name: "PL", grid }] }));
    expect(findings.map((finding) => [finding.code, finding.cell])).toContainEqual([code, cell]);
  });

  test("old fonts by their name and with what they say", () => {
    const grid = [
      ["STT", "Xã", "ChØ tiªu"],
      [1, "T©n V¨n", 5],
    ];
    const { findings } = planOf("checkReading", buildWorkbook({ sheets: [{ name: "PL", grid }] }));
    const texts = findings.map(({ text }) => text).join("\n");
    expect(texts).toContain("phông chữ cũ TCVN3: “ChØ tiªu” được đọc là “Chỉ tiêu”");
    expect(texts).toContain("phông chữ cũ TCVN3: “T©n V¨n” được đọc là “Tân Văn”");
  });

  test.each([
    { locale: "en_US", found: true },
    { locale: "vi_VN", found: false },
  ])("Vietnamese numbers kept as text in a sheet of $locale: $found", ({ locale, found }) => {
    const grid = [
      ["STT", "Xã", "Chỉ tiêu"],
      [1, "Tân Văn", "1.439"],
    ];
    const workbook = buildWorkbook({ sheets: [{ name: "PL", grid }], locale });
    const { findings } = planOf("checkReading", workbook);
    expect(findings.some(({ code }) => code === "foreign-locale")).toBe(found);
    expect(findings.some(({ text }) => text.includes(locale))).toBe(found);
  });

  test("hidden sheets by name only", () => {
    const plan = planOf(
      "checkReading",
      buildWorkbook({ sheets: [sheet, { ...sheet, name: "Cũ", hidden: true }] }),
    );
    expect(plan.summary).toContain("Các trang đang ẩn không được đọc: “Cũ”.");
    expect(plan.tables).toHaveLength(2);
  });
});

describe("checkReading remembers", () => {
  const typed = { bang: "'PL 2'!A1", cot: "D", vaiTro: "chỉ tiêu" };
  const marks = remembered(sheet, typed);

  test("the table's id on the header row, the role on the column", () => {
    expect(marks).toEqual([
      { sheetId: 7, on: "row", index: 0, value: "b1" },
      { sheetId: 7, on: "column", index: 3, value: '{"b1":"target"}' },
    ]);
  });

  test("and the column is sure from then on, the others that claim the role are not", () => {
    expect(rolesOf(tables(sheet, [])[0])).toEqual(["number", "unit", "target?", "target?"]);
    expect(rolesOf(tables(sheet, marks)[0])).toEqual(["number", "unit", "target?", "target"]);
  });

  test("actions use what was remembered", () => {
    const workbook = buildWorkbook({ sheets: [sheet], marks });
    expect(shownIn("dailyTargets", workbook, "cotChiTieu")).toBe("D – Chỉ tiêu mức 2");
    const found = defaultTable(workbook, { fits: () => true, skips: () => false });
    expect(found.kind === "table" && rolesOf(found.table)).toEqual(
      rolesOf(tables(sheet, marks)[0]),
    );
  });

  test("when the column moves and is renamed, when rows are added above, and when all headers are unknown", () => {
    const moved = [
      [],
      ["STT", "Xã, thị trấn", "Abc", "Chỉ tiêu mức 1"],
      [1, "Tân Văn", 1439, 3797],
    ];
    const shifted: Mark[] = [
      { sheetId: 7, on: "row", index: 1, value: "b1" },
      { sheetId: 7, on: "column", index: 2, value: '{"b1":"target"}' },
    ];
    expect(rolesOf(tables({ ...sheet, grid: moved }, shifted)[0])).toEqual([
      "number",
      "unit",
      "target",
      "target?",
    ]);
    const strange = [["X", "Y", "Zz", "Zy"], ...BODY];
    const all = remembered(sheet, { bang: "'PL 2'!A1", cot: "B", vaiTro: "tên đơn vị" }, marks);
    expect(rolesOf(tables({ ...sheet, grid: strange }, all)[0])?.slice(1)).toEqual([
      "unit",
      "other?",
      "target",
    ]);
  });

  test("each table below another by itself", () => {
    const stacked = { ...sheet, grid: [...sheet.grid, [], ["Biểu 2"], HEAD, ...BODY] };
    const below = { bang: "'PL 2'!A6", cot: "D", vaiTro: "đã thực hiện" };
    const both = remembered(stacked, below, marks);
    expect(both).toContainEqual({
      sheetId: 7,
      on: "column",
      index: 3,
      value: '{"b1":"target","b2":"done"}',
    });
    const [first, second] = tables(stacked, both);
    expect(rolesOf(first)?.[3]).toBe("target");
    expect(rolesOf(second)?.[3]).toBe("done");
  });

  test("a new column of names, and the rows follow", () => {
    const grid = [
      ["STT", "Xã", "Họ tên", "Chỉ tiêu"],
      [1, "Tân Văn", "A", 5],
      [2, "Tân Văn", "B", 6],
    ];
    const staff = { ...sheet, grid };
    const given = remembered(staff, { bang: "'PL 2'!A1", cot: "C", vaiTro: "tên đơn vị" });
    const [table] = tables(staff, given);
    expect(table?.keyColumn).toBe(2);
    expect(table?.rows.map(({ name }) => name)).toEqual(["A", "B"]);
  });

  test("nothing twice, and forgets when told to", () => {
    const again = planOf("checkReading", buildWorkbook({ sheets: [sheet], marks }), typed);
    expect(again.writes).toEqual([]);
    const forgotten = remembered(sheet, { ...typed, vaiTro: "theo tiêu đề" }, marks);
    expect(rolesOf(tables(sheet, forgotten)[0])).toEqual(rolesOf(tables(sheet, [])[0]));
  });

  test("the role that a column is taken for, when the column alone is named", () => {
    const workbook = buildWorkbook({ sheets: [sheet] });
    expect(shownIn("checkReading", workbook, "vaiTro", { cot: "D" })).toBe("chỉ tiêu");
    expect(shownIn("checkReading", workbook, "vaiTro")).toBeNull();
    expect(planOf("checkReading", workbook, { cot: "D" }).writes).toHaveLength(2);
  });

  test.each([
    { typed: { vaiTro: "chỉ tiêu" }, says: "Hãy chọn “Cột”", why: "a role without a column" },
    { typed: { cot: "D", vaiTro: "vua" }, says: "không có lựa chọn “vua”", why: "no such role" },
    { typed: { cot: "Z" }, says: "không có cột này", why: "no such column" },
  ])("nothing for $why", ({ typed: wrong, says }) => {
    expect(refusal(outcomeOf("checkReading", buildWorkbook({ sheets: [sheet] }), wrong))).toContain(
      says,
    );
  });

  test.each(["", "[]", "null", "{", '{"b1":"king"}', '{"b1":5}', '{"b1":"constructor"}'])(
    "damaged marks count as nothing: %s",
    (value) => {
      const damaged: Mark[] = [
        { sheetId: 7, on: "row", index: 0, value: "b1" },
        { sheetId: 7, on: "column", index: 3, value },
      ];
      expect(rolesOf(tables(sheet, damaged)[0])).toEqual(rolesOf(tables(sheet, [])[0]));
    },
  );
});
