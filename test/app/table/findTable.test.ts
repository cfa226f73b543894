import { describe, expect, test } from "@jest/globals";
import { defaultTable } from "../../../src/app/table/defaultTable";
import { duplicateNames } from "../../../src/app/table/duplicateNames";
import { namedTable } from "../../../src/app/table/namedTable";
import { numberColumn } from "../../../src/app/table/numberColumn";
import { numberExpression } from "../../../src/app/table/numberExpression";
import { readTables } from "../../../src/app/table/readTables";
import { tableName } from "../../../src/app/table/tableName";
import type { FoundTable, TableSearch } from "../../../src/app/table/tableSearch";
import { buildSheet, buildWorkbook, type CellLiteral } from "../../support/snapshotBuilder";

const TARGETS = [
  ["STT", "Xã", "Dân số", "Chỉ tiêu"],
  [1, "Tân Văn", 3797, 1439],
  [2, "Hồng Thái", 2268, 860],
];
const STAFF = [
  ["STT", "Họ và tên", "Ghi chú"],
  [1, "A", "x"],
];

const search: TableSearch = {
  fits: (table) => table.columns.some(({ role }) => role === "target"),
  skips: (name) => name.startsWith("CD "),
};

const shown = (found: FoundTable) => {
  if (found.kind === "table") return tableName(found.table);
  return found.kind === "several" ? found.tables.map(tableName) : "none";
};

describe("defaultTable", () => {
  test("the table under the active cell, without reading another sheet", () => {
    const workbook = buildWorkbook({
      sheets: [
        { name: "PL 1", grid: TARGETS },
        { name: "PL 2", grid: [["Biểu 1"], ...TARGETS, [], ["Biểu 2"], ...TARGETS] },
      ],
      active: "'PL 2'!C9",
    });
    expect(shown(defaultTable(workbook, search))).toBe("'PL 2'!A7");
    expect(workbook.sheetsRead).toEqual(["PL 2"]);
  });

  test("the only fitting one on the active sheet, wherever the cursor is", () => {
    const workbook = buildWorkbook({
      sheets: [
        { name: "PL 1", grid: TARGETS },
        { name: "PL 2", grid: [...STAFF, [], ["Biểu 2"], ...TARGETS] },
      ],
      active: "'PL 2'!A2",
    });
    expect(shown(defaultTable(workbook, search))).toBe("'PL 2'!A5");
    expect(workbook.sheetsRead).toEqual(["PL 2"]);
  });

  test("the only fitting one elsewhere; hidden sheets and our own do not count", () => {
    const workbook = buildWorkbook({
      sheets: [
        { name: "Bìa", grid: [["KẾ HOẠCH"]] },
        { name: "CD Kết quả", grid: TARGETS },
        { name: "Ẩn", grid: TARGETS, hidden: true },
        { name: "PL 1", grid: TARGETS },
      ],
    });
    expect(shown(defaultTable(workbook, search))).toBe("'PL 1'!A1");
    expect(workbook.sheetsRead).not.toContain("CD Kết quả");
  });

  test("several that fit are a choice, named by their headers", () => {
    const workbook = buildWorkbook({
      sheets: [
        { name: "Bìa", grid: [] },
        { name: "PL 1", grid: TARGETS },
        { name: "PL 2", grid: TARGETS },
      ],
    });
    expect(shown(defaultTable(workbook, search))).toEqual(["'PL 1'!A1", "'PL 2'!A1"]);
  });

  test("an empty workbook has none", () => {
    expect(shown(defaultTable(buildWorkbook({ sheets: [] }), search))).toBe("none");
  });
});

describe("namedTable", () => {
  const workbook = buildWorkbook({
    sheets: [
      { name: "PL 1", grid: TARGETS },
      { name: "Hai bảng", grid: [...TARGETS, [], ["Biểu 2"], ...TARGETS] },
    ],
  });

  test.each([
    { text: "'PL 1'!B2", found: "'PL 1'!A1", why: "a cell of the body" },
    { text: "PL 1", found: "'PL 1'!A1", why: "a sheet with one table" },
    { text: "pl 1", found: "'PL 1'!A1", why: "without case" },
    { text: "D3", found: "'PL 1'!A1", why: "a cell of the active sheet" },
    { text: "'Hai bảng'!A7", found: "'Hai bảng'!A6", why: "the second of two" },
    { text: "Hai bảng", found: ["'Hai bảng'!A1", "'Hai bảng'!A6"], why: "a sheet with two" },
    { text: "'PL 1'!Z99", found: "none", why: "a cell outside" },
    { text: "PL 9", found: "none", why: "no such sheet" },
  ])("$why: $text", ({ text, found }) => {
    expect(shown(namedTable(workbook, text, search))).toEqual(found);
  });
});

const tableOf = (rows: readonly (readonly CellLiteral[])[]) => {
  const sheet = buildSheet({ name: "PL", grid: [["STT", "Xã", "Dân số"], ...rows] });
  const [table] = readTables(sheet);
  if (table === undefined) throw new Error("no table");
  return { sheet, table };
};

describe("duplicateNames", () => {
  test("names that can mean one unit are grouped, others are not", () => {
    const { table } = tableOf([
      [1, "Xã Hòa Bình", 5],
      [2, "Thị trấn Cao Lộc", 5],
      [3, "Xã Cao Lộc", 5],
      [4, "Hoà Bình", 5],
      [5, "Hoa Bình", 5],
    ]);
    const groups = duplicateNames(table).map((group) => group.map(({ row }) => row));
    expect(groups).toEqual([[1, 4]]);
  });
});

describe("numberColumn", () => {
  test("figures come with their cells, totals apart, in one habit", () => {
    const { sheet, table } = tableOf([
      [1, "Tân Văn", "2,700"],
      [2, "Hồng Thái", "1,234,567"],
      ["", "Tổng", 5],
    ]);
    const column = numberColumn(sheet, table, 2, "count");
    expect(column.units.map(({ cell, figure }) => [cell, figure])).toEqual([
      ["C2", { kind: "value", value: 2700, text: true }],
      ["C3", { kind: "value", value: 1234567, text: true }],
    ]);
    expect(column.totals.map(({ cell }) => cell)).toEqual(["C4"]);
  });
});

describe("numberExpression", () => {
  const expression = (cells: readonly CellLiteral[]) => {
    const { sheet, table } = tableOf(cells.map((cell, index) => [index + 1, `Xã A${index}`, cell]));
    return numberExpression("RC[-1]", numberColumn(sheet, table, 2, "number").units);
  };

  test("a column of numbers needs no function", () => {
    expect(expression([5, "", 7])).toEqual({ value: "RC[-1]", blank: 'RC[-1]=""' });
  });

  test("texts are read by text functions, numbers as they are, without decimal literals", () => {
    const value = expression(["2.700", 5])?.value ?? "";
    expect(value).toMatch(/^IF\(ISNUMBER\(RC\[-1\]\);RC\[-1\];VALUE\(SUBSTITUTE\(/);
    expect(value).not.toContain(",");
  });

  test.each(["4,2 triệu", "96,28%", "(5)"])("“%s” has no formula that reads it", (text) => {
    expect(expression([text])).toBeUndefined();
  });
});
