import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { SizedGrid } from "../../../src/app/plan/alignGrid";
import type { ColumnTargets } from "../../../src/app/plan/columnTargets";
import { verifySheet } from "../../../src/app/plan/verifySheet";
import type { CellValue } from "../../../src/app/snapshot";

type Rows = readonly (readonly CellValue[])[];

const grid = (values: Rows, maxRows = 100, maxColumns = 10): SizedGrid => ({
  values,
  formulas: values.map((line) => line.map(() => "")),
  maxRows,
  maxColumns,
});

const before: Rows = [
  ["Đơn vị", "Dân số", "Chỉ tiêu"],
  ["A", 10, ""],
  ["B", 20, 7],
  ["C", 30, ""],
  ["D", 40, ""],
];
const OURS = [100, 200, 300, 400];

const targets: readonly ColumnTargets[] = [
  {
    sheet: "S",
    column: 2,
    keyColumn: 0,
    header: "Chỉ tiêu",
    cells: [0, 1, 2, 3].map((index) => ({
      row: index + 1,
      key: before[index + 1]?.[0] ?? "",
      before: { value: before[index + 1]?.[2] ?? "" },
      after: { value: OURS[index] ?? "" },
    })),
  },
];

/** Writes our values at their old places, whatever stands there now. */
const written = (rows: Rows): Rows =>
  rows.map((line, row) =>
    row >= 1 && row <= 4 ? Object.assign([...line], { 2: OURS[row - 1] }) : line,
  );

const inserted = (rows: Rows, at: number): Rows => [
  ...rows.slice(0, at),
  ["", "", ""],
  ...rows.slice(at),
];

/** Applies what a verdict would give back. */
function given(rows: Rows, verdict: ReturnType<typeof verifySheet>): Rows {
  const copy = rows.map((line) => [...line]);
  for (const { row, column, content } of verdict.restore) {
    const line = copy[row];
    if (line && "value" in content) line[column] = content.value;
  }
  return copy;
}

describe("verifySheet", () => {
  test("finds nothing when nothing moved", () => {
    const verdict = verifySheet(grid(before), grid(written(before)), targets, []);
    expect(verdict).toMatchObject({ isIntact: true, isMoved: false, edited: [], changed: [] });
  });

  test("a row inserted before the write: every row gets back what it had", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (at) => {
        const moved = inserted(before, at);
        const after = written(moved);
        const verdict = verifySheet(grid(before), grid(after, 101), targets, []);
        expect(verdict.isIntact).toBe(false);
        expect(given(after, verdict)).toEqual(moved);
        expect(verdict.left).toEqual([]);
      }),
    );
  });

  test("a row inserted after the write: our values went with their rows and stay", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (at) => {
        const after = inserted(written(before), at);
        const verdict = verifySheet(grid(before), grid(after, 101), targets, []);
        expect(verdict).toMatchObject({ isIntact: true, isMoved: true });
      }),
    );
  });

  test("any order of the units: before the write all goes back, after it all stays", () => {
    const orders = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 });
    fc.assert(
      fc.property(orders, (order) => {
        const sort = (rows: Rows): Rows => [rows[0] ?? [], ...order.map((row) => rows[row] ?? [])];
        const isSame = order.every((row, index) => row === index + 1);
        const first = written(sort(before));
        const verdict = verifySheet(grid(before), grid(first), targets, []);
        expect(verdict.isIntact).toBe(isSame);
        if (!isSame) expect(given(first, verdict)).toEqual(sort(before));
        const later = verifySheet(grid(before), grid(sort(written(before))), targets, []);
        expect(later.isIntact).toBe(true);
      }),
    );
  });

  test("a column inserted before the write: the column that we hit gets back what it had", () => {
    const moved = before.map((line) => ["", ...line]);
    const after = written(moved);
    const verdict = verifySheet(grid(before), grid(after, 100, 11), targets, []);
    expect(verdict.isIntact).toBe(false);
    expect(given(after, verdict)).toEqual(moved);
  });

  test("a cell that a person typed into after the write is named and stays", () => {
    const after = written(before).map((line, row) => (row === 2 ? [line[0] ?? "", 20, 55] : line));
    const verdict = verifySheet(grid(before), grid(after), targets, []);
    expect(verdict.isIntact).toBe(true);
    expect(verdict.edited).toEqual([{ row: 2, column: 2 }]);
  });
});
