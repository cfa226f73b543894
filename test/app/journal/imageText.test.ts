import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { JournalImage } from "../../../src/app/journal/journalEntry";
import { imageFromTexts, imageToTexts } from "../../../src/app/journal/imageText";
import { journalRow, readJournal } from "../../../src/app/journal/journalRows";
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

test("the journal keeps five runs, and takes the place of one that was given back first", () => {
  const rows: CellValue[][] = [["notice"]];
  const empty = (): JournalImage => ({ columns: [], blocks: [] });
  for (let run = 1; run <= 7; run += 1) {
    const row = journalRow(rows, { time: "t", action: "a", imageOf: empty });
    expect(row.run).toBe(run);
    rows[row.row] = [...row.cells];
    const line = rows[row.row];
    if (line) line[1] = run === 6 ? "đã trả lại" : "xong";
  }
  expect(readJournal(rows).map(({ run }) => run)).toEqual([7, 5, 4, 3, 2]);
});
