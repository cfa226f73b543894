import { describe, expect, test } from "@jest/globals";
import { readTables } from "../../../src/app/table/readTables";
import { SURE, type Table } from "../../../src/app/table/table";
import { buildSheet, day, type CellLiteral } from "../../support/snapshotBuilder";
import { BINH_GIA, BINH_GIA_HEADER, BINH_GIA_TITLES, BINH_GIA_TOTAL } from "./binhGia";

const annex = (cell: (value: number) => CellLiteral = (value) => value): CellLiteral[][] => [
  ...BINH_GIA_TITLES.map((title) => [title]),
  [],
  [...BINH_GIA_HEADER],
  ...BINH_GIA.map(([name, ...figures], index) => [index + 1, name, ...figures.map(cell)]),
  ["", BINH_GIA_TOTAL[0], ...BINH_GIA_TOTAL.slice(1).map((value) => cell(Number(value)))],
  ["Ghi chú: chỉ tiêu được tính khi công dân kích hoạt thành công."],
];

const only = (grid: readonly (readonly CellLiteral[])[], merges: readonly string[] = []): Table => {
  const tables = readTables(buildSheet({ name: "PL 2", grid, merges }));
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return table;
};

const roles = (table: Table) => table.columns.map(({ role }) => role);
const rowsOf = (table: Table, kind: string) => table.rows.filter((row) => row.kind === kind);

describe("readTables on the annex of Bình Gia", () => {
  const dotted = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
  const blank = () => "";
  test.each([
    { cell: (value: number) => value, why: "numbers" },
    { cell: dotted, why: "numbers as text" },
    { cell: blank, why: "an annex still to be filled" },
  ])("$why: title, header, 19 units, total and note are told apart", ({ cell }) => {
    const table = only(annex(cell), ["A1:E1", "A2:E2", "A3:E3"]);
    expect(roles(table)).toEqual(["number", "unit", "population", "target", "dailyTarget"]);
    expect(table.columns.every(({ confidence }) => confidence >= SURE)).toBe(true);
    expect(rowsOf(table, "unit").map(({ name }) => name)).toEqual(BINH_GIA.map(([name]) => name));
    expect(rowsOf(table, "total")).toEqual([{ row: 24, kind: "total", name: "TỔNG", key: "TỔNG" }]);
    expect(rowsOf(table, "note")).toHaveLength(1);
    expect(table.titles.map(({ text }) => text)).toEqual(BINH_GIA_TITLES);
    expect(table.header).toEqual({ row: 4, column: 0, rows: 1, columns: 5 });
    expect(table.area).toEqual({ row: 4, column: 0, rows: 21, columns: 5 });
    expect(table.keyColumn).toBe(1);
    expect(table.asOf).toBe(day(2023, 4, 11));
    expect(table.columns[4]?.window).toEqual({ from: day(2023, 4, 11), to: day(2023, 6, 20) });
  });
});
