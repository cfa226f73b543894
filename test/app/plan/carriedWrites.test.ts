import { describe, expect, test } from "@jest/globals";
import { carriedWrites } from "../../../src/app/plan/carriedWrites";
import { columnTargets } from "../../../src/app/plan/columnTargets";
import type { CellContent, Plan, RowsWrite, SheetWrite, Write } from "../../../src/app/plan/plan";
import type { CellValue } from "../../../src/app/snapshot";
import { buildWorkbook, moment } from "../../support/snapshotBuilder";

const NOW = moment(2023, 6, 26, 540);
const cells = (grid: readonly (readonly CellValue[])[]): readonly (readonly CellContent[])[] =>
  grid.map((line) => line.map((value) => ({ value })));
const planOf = (...writes: readonly Write[]): Plan => ({
  kind: "plan",
  action: "closeDays",
  restsOn: [],
  writes,
  summary: [],
  tables: [],
  findings: [],
});
const head: SheetWrite = {
  kind: "sheet",
  sheet: "Sổ",
  owner: "shared",
  block: cells([["Ngày", "Số"]]),
  style: {},
};
const rows: RowsWrite = {
  kind: "rows",
  sheet: "Sổ",
  row: 1,
  column: 0,
  cells: cells([
    ["", 5],
    ["", 6],
  ]),
  times: [{ row: 1, column: 0 }],
};
const carry = (writes: readonly Write[], grid?: readonly (readonly CellValue[])[]) =>
  carriedWrites(
    planOf(...writes),
    buildWorkbook({ sheets: grid ? [{ name: "Sổ", grid }] : [{ name: "PL", grid: [] }], now: NOW }),
  );

describe("carriedWrites", () => {
  test("rows below a sheet that exists are written by themselves, with the time where it belongs", () => {
    const timed = {
      ...rows,
      cells: cells([
        ["", 5],
        [NOW, 6],
      ]),
    };
    expect(carry([head, rows], [["Ngày", "Số"]])).toEqual([timed]);
  });

  test("a sheet that is made takes its rows in: it is written and judged as one block", () => {
    expect(carry([head, rows])).toEqual([
      {
        ...head,
        block: cells([
          ["Ngày", "Số"],
          ["", 5],
          [NOW, 6],
        ]),
      },
    ]);
  });

  test("rows of other sheets stay as they are", () => {
    const other = { ...rows, sheet: "Khác", times: [] };
    expect(carry([head, other])).toEqual([head, other]);
  });
});

describe("columnTargets of rows", () => {
  const targets = (write: RowsWrite) =>
    columnTargets([write], buildWorkbook({ sheets: [{ name: "Sổ", grid: [["Ngày", "Số"]] }] })).map(
      ({ column, cells: own }) => [
        column,
        ...own.map(({ row, before, after }) => [
          row,
          ...[before, after].map((c) => "value" in c && c.value),
        ]),
      ],
    );

  test("what is written over is kept as it was, and blanks over blanks are no targets", () => {
    const over = {
      ...rows,
      before: cells([
        ["cũ", 4],
        ["", 6],
      ]),
    };
    expect(targets(over)).toEqual([
      [0, [1, "cũ", ""]],
      [1, [1, 4, 5], [2, 6, 6]],
    ]);
    expect(targets(rows)).toEqual([[1, [1, "", 5], [2, "", 6]]]);
  });
});
