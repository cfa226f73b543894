import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Instant } from "../../../src/domain/reports/instant";
import { mergeReports, type UnitReport } from "../../../src/domain/reports/mergeReports";

const report = (key: string, figures: UnitReport["figures"], received?: number): UnitReport => ({
  key,
  figures,
  received: received as Instant | undefined,
});

describe("mergeReports", () => {
  test("a figure that differs is a change, with the old one", () => {
    const merged = mergeReports([report("a", [5, 3])], [report("a", [6, 3])], false);
    expect(merged.changes).toEqual([{ key: "a", of: 0, old: 5, now: 6 }]);
    expect(merged.reports).toEqual([report("a", [6, 3])]);
  });

  test("zero and blank are kept apart: a report of zero that comes later is a change", () => {
    const merged = mergeReports([report("a", [undefined])], [report("a", [0])], false);
    expect(merged.changes).toEqual([{ key: "a", of: 0, old: undefined, now: 0 }]);
  });

  test("a blank takes nothing away, unless the office says so", () => {
    const [closed, blank] = [[report("a", [0, 3])], [report("a", [undefined, 3])]];
    expect(mergeReports(closed, blank, false)).toEqual({
      reports: closed,
      changes: [],
      kept: [{ key: "a", of: 0, old: 0 }],
    });
    expect(mergeReports(closed, blank, true).changes).toEqual([
      { key: "a", of: 0, old: 0, now: undefined },
    ]);
  });

  test("the hour of receipt may be added and corrected; a table without it takes nothing away", () => {
    const late = mergeReports([report("a", [1], 500)], [report("a", [1], 470)], false);
    expect(late.changes).toEqual([{ key: "a", of: "received", old: 500, now: 470 }]);
    const none = mergeReports([report("a", [1], 500)], [report("a", [1])], false);
    expect(none).toEqual({ reports: [report("a", [1], 500)], changes: [], kept: [] });
  });

  test("units that are gone stay, units that are new follow", () => {
    const merged = mergeReports([report("a", [1]), report("b", [2])], [report("c", [3])], false);
    expect(merged.reports.map(({ key }) => key)).toEqual(["a", "b", "c"]);
    expect(merged.changes).toEqual([{ key: "c", of: 0, old: undefined, now: 3 }]);
  });

  test("a day that was not closed has no changes", () => {
    expect(mergeReports([], [report("a", [5], 1)], false).changes).toEqual([]);
  });

  const figure = fc.option(fc.nat(99), { nil: undefined });
  const reports = fc
    .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"))
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc.tuple(figure, figure, figure).map(([x, y, at]) => report(key, [x, y], at)),
        ),
      ),
    );

  test("merging again changes nothing, and nothing that was closed is lost in silence", () => {
    fc.assert(
      fc.property(reports, reports, fc.boolean(), (closed, entered, clears) => {
        const once = mergeReports(closed, entered, clears);
        const again = mergeReports(once.reports, entered, clears);
        expect(again.changes).toEqual([]);
        expect(again.reports).toEqual(once.reports);
        for (const old of closed) {
          const now = once.reports.find(({ key }) => key === old.key);
          old.figures.forEach((was, of) => {
            const isSaid = once.changes.some((one) => one.key === old.key && one.of === of);
            expect(now?.figures[of] === was).toBe(!isSaid);
          });
        }
      }),
    );
  });
});
