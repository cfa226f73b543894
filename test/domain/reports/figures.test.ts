import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Day } from "../../../src/domain/day";
import { correctionEffect } from "../../../src/domain/reports/correctionEffect";
import { figureJumps } from "../../../src/domain/reports/figureJumps";
import type { FigureKind } from "../../../src/domain/reports/figureKind";
import { figureSeries } from "../../../src/domain/reports/figureSeries";

const reports = (figures: readonly (number | undefined)[]) =>
  figures.map((figure, index) => ({ day: (45100 + index) as Day, figure }));
const jumps = (figures: readonly (number | undefined)[], kind: FigureKind = "trong ngày") =>
  figureJumps(figureSeries(kind, reports(figures))).map(({ day, daily, days, highest }) => [
    day - 45100,
    daily,
    days,
    highest,
  ]);

describe("figureJumps", () => {
  test.each([
    { why: "far above all before", figures: [5, 8, 6, 90], found: [[3, 90, 1, 8]] },
    { why: "five times the highest is none", figures: [5, 8, 6, 40], found: [] },
    { why: "too few more", figures: [1, 1, 1, 19], found: [] },
    { why: "after nothing but zeros", figures: [0, 0, 0, 20], found: [[3, 20, 1, 0]] },
    { why: "two reports do not say what is usual", figures: [5, 8, 90], found: [] },
    { why: "a blank is no zero, and no report", figures: [5, undefined, 8, 90], found: [] },
    {
      why: "what was usual once counts no more after seven reports",
      figures: [30, 1, 1, 1, 1, 1, 1, 1, 60],
      found: [[8, 60, 1, 1]],
    },
    { why: "the day after a jump is no jump", figures: [5, 8, 6, 90, 80], found: [[3, 90, 1, 8]] },
  ])("$why", ({ figures, found }) => {
    expect(jumps(figures)).toEqual(found);
  });

  test("between totals a gap is shared out over its days", () => {
    expect(jumps([0, 5, 13, 19, undefined, undefined, 99], "lũy kế")).toEqual([]);
    expect(jumps([0, 5, 13, 19, undefined, undefined, 199], "lũy kế")).toEqual([[6, 180, 3, 8]]);
  });

  test("a steady pace never jumps, from whatever total it starts", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(500),
        fc.integer({ min: 4, max: 40 }),
        (start, pace, n) => {
          const totals = Array.from({ length: n }, (_, index) => start + index * pace);
          expect(jumps(totals, "lũy kế")).toEqual([]);
        },
      ),
    );
  });
});

describe("correctionEffect", () => {
  test("a corrected daily figure moves every later total, and no other day", () => {
    const effect = correctionEffect("trong ngày", reports([5, 2, 4]), reports([8, 2, 4]));
    expect(effect).toEqual({ cumulativeDays: 3, before: 11, after: 14, dailyDays: [] });
  });

  test("a corrected total moves the count of the next reported day alone", () => {
    const effect = correctionEffect(
      "lũy kế",
      reports([5, 7, undefined, 11]),
      reports([5, 9, undefined, 11]),
    );
    expect([effect.before, effect.after, effect.cumulativeDays]).toEqual([11, 11, 2]);
    expect(effect.dailyDays.map(({ day, daily }) => [day - 45100, daily])).toEqual([[3, 2]]);
  });

  test("nothing corrected, nothing moves", () => {
    const figures = fc.array(fc.option(fc.nat(999), { nil: undefined }), { maxLength: 20 });
    fc.assert(
      fc.property(figures, fc.constantFrom<FigureKind>("trong ngày", "lũy kế"), (row, kind) => {
        const effect = correctionEffect(kind, reports(row), reports(row));
        expect(effect.cumulativeDays).toBe(0);
        expect(effect.dailyDays).toEqual([]);
        expect(effect.after).toBe(effect.before);
      }),
    );
  });
});
