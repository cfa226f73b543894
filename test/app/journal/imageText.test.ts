import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { JournalImage, JournalState } from "../../../src/app/journal/journalEntry";
import { imageFromTexts, imageToTexts } from "../../../src/app/journal/imageText";
import { journalRow, readJournal, statesAfter } from "../../../src/app/journal/journalRows";
import type { Plan } from "../../../src/app/plan/plan";
import type { CellValue } from "../../../src/app/snapshot";
import type { Day } from "../../../src/domain/day";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.record({ day: fc.nat(60_000).map((n) => n as Day), minute: fc.nat(1439) }),
);
const content = fc.oneof(
  value.map((one) => ({ value: one })),
  fc.string().map((text) => ({ formula: `=${text}` })),
);
const image: fc.Arbitrary<JournalImage> = fc.record({
  columns: fc.array(
    fc.record({
      sheet: fc.string(),
      column: fc.nat(20),
      keyColumn: fc.nat(20),
      header: fc.string(),
      cells: fc
        .uniqueArray(fc.nat(200), { minLength: 1 })
        .chain((rows) =>
          fc.tuple(
            ...rows
              .sort((a, b) => a - b)
              .map((row) =>
                fc.record({ row: fc.constant(row), key: value, before: content, after: content }),
              ),
          ),
        ),
    }),
  ),
  blocks: fc.array(
    fc.record({
      sheet: fc.string(),
      before: fc.array(fc.array(content)),
      names: fc.constant([]),
      after: fc.string(),
      style: fc.constant({ boldRows: [1] }),
    }),
  ),
  marks: fc.array(
    fc.record({
      sheet: fc.string(),
      on: fc.constantFrom("row", "column"),
      index: fc.nat(20),
      before: fc.string(),
      after: fc.string(),
    }),
  ),
});

test("an image survives the way into cells and back", () => {
  fc.assert(
    fc.property(image, (one) => {
      expect(imageFromTexts(imageToTexts(one))).toEqual(one);
    }),
    { numRuns: 60 },
  );
});

const WORKS = { time: "t", action: "a", imageOf: () => ({ columns: [], blocks: [], marks: [] }) };

/** A journal to which runs are added one by one, each ending in the state given. */
function journal() {
  const rows: CellValue[][] = [["notice"]];
  const entries = () =>
    readJournal({
      head: Array.from(rows, (row: CellValue[] | undefined) => row ?? []),
      texts: (row, count) => rows[row]?.slice(7, 7 + count) ?? [],
    });
  const run = (state: JournalState | "well", reverses?: Plan["reverses"]): number => {
    const before = entries();
    const { row, cells, run: number } = journalRow(before, { ...WORKS, reverses });
    rows[row] = [...cells];
    const states = statesAfter(before, row, reverses);
    states.forEach((one, index) => {
      const line = (rows[index + 1] ??= []);
      line[1] = state === "well" || index + 1 !== row ? one : state;
    });
    return number;
  };
  const seen = () => entries().map(({ run: number, state }) => `${number} ${state}`);
  return { run, seen };
}

describe("the journal", () => {
  test("keeps five runs, and takes the place of one that was given back first", () => {
    const { run, seen } = journal();
    for (let count = 1; count <= 7; count += 1) {
      expect(run(count === 6 ? "đã trả lại" : "well")).toBe(count);
    }
    expect(seen()).toEqual(["7 xong", "5 xong", "4 xong", "3 xong", "2 xong"]);
  });

  test("keeps undoing and doing again apart from the five", () => {
    const { run, seen } = journal();
    for (let count = 0; count < 5; count += 1) run("well");
    run("well", { run: 5, isRedo: false });
    run("well", { run: 4, isRedo: false });
    expect(seen().slice(0, 4)).toEqual(["7 xong", "6 xong", "5 đã hoàn tác", "4 đã hoàn tác"]);
    run("well", { run: 4, isRedo: true });
    expect(seen()).toHaveLength(7);
    expect(seen()).toContain("4 xong");
    expect(seen()).toContain("1 xong");
  });

  test("gives the place of an undone run to a new one before that of one that stands", () => {
    const { run, seen } = journal();
    for (let count = 0; count < 5; count += 1) run("well");
    run("well", { run: 3, isRedo: false });
    run("well");
    expect(seen()).toEqual(["7 xong", "6 xong", "5 xong", "4 xong", "2 xong", "1 xong"]);
  });
});
