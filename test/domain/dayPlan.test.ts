import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dayPlan } from "../../src/domain/dayPlan";
import { dayTotals } from "../../src/domain/dayTotals";
import { binhGia } from "../support/binhGia";

const anyWeights = fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 120 });
const someWeights = anyWeights.filter((weights) => weights.some((weight) => weight > 0));
const anyTarget = fc.oneof(fc.nat(5_000), fc.integer({ min: 0, max: 2 ** 52 }));
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

describe("dayPlan", () => {
  test.each([
    { why: "halves go to the earlier day", target: 7, weights: [1, 1, 1, 1], plan: [2, 2, 1, 2] },
    {
      why: "nothing on a day off, double on a double day",
      target: 7,
      weights: [1, 1, 0, 2],
      plan: [2, 2, 0, 3],
    },
    { why: "fewer than days", target: 2, weights: [1, 1, 1, 1], plan: [1, 0, 1, 0] },
    { why: "one day takes all", target: 9, weights: [1], plan: [9] },
    {
      why: "halves of large figures too",
      target: 2 ** 52 + 1,
      weights: [1, 1],
      plan: [2 ** 51 + 1, 2 ** 51],
    },
    { why: "no target", target: 0, weights: [1, 2], plan: [0, 0] },
    { why: "no target needs no day", target: 0, weights: [0, 0], plan: [0, 0] },
  ])("$why: $target over $weights", ({ target, weights, plan }) => {
    expect(dayPlan(target, weights)).toEqual(plan);
  });

  test("a target without a working day is refused", () => {
    expect(() => dayPlan(1, [0, 0])).toThrow("no-days");
    expect(() => dayPlan(1, [])).toThrow("no-days");
  });

  test("a weight that is no count is refused", () => {
    expect(() => dayPlan(1, [1, 0.5])).toThrow("not-a-count");
  });

  test("every running sum is within one half of the straight line, and the last is the target", () => {
    fc.assert(
      fc.property(anyTarget, someWeights, (target, weights) => {
        const all = BigInt(sum(weights));
        let running = 0n;
        let done = 0n;
        dayPlan(target, weights).forEach((figure, day) => {
          running += BigInt(figure);
          done += BigInt(weights[day] ?? 0);
          const off = 2n * (running * all - BigInt(target) * done);
          expect(off <= all && -off <= all).toBe(true);
        });
        expect(running).toBe(BigInt(target));
      }),
    );
  });

  test("a day off has nothing, and no day has less than nothing", () => {
    fc.assert(
      fc.property(anyTarget, someWeights, (target, weights) => {
        dayPlan(target, weights).forEach((figure, day) => {
          expect(figure).toBeGreaterThanOrEqual(0);
          if (weights[day] === 0) expect(figure).toBe(0);
        });
      }),
    );
  });
});

describe("dayTotals", () => {
  test("the totals of Bình Gia's 70 days add up to what the rows add up to", () => {
    const weights = Array.from({ length: 70 }, () => 1);
    const totals = dayTotals(
      binhGia.map(({ target }) => dayPlan(target, weights)),
      weights,
    );
    expect(sum(totals.map(({ total }) => total))).toBe(17411);
    expect(totals[69]).toEqual({
      total: totals[69]?.total,
      running: 17411,
      line: { whole: 17411, remainder: 0, divisor: 70 },
    });
  });

  test("rows that all round up together put the total ahead of its line, and that shows", () => {
    const totals = dayTotals([dayPlan(1, [1, 1]), dayPlan(1, [1, 1])], [1, 1]);
    expect(totals).toEqual([
      { total: 2, running: 2, line: { whole: 1, remainder: 0, divisor: 2 } },
      { total: 0, running: 2, line: { whole: 2, remainder: 0, divisor: 2 } },
    ]);
  });

  test("the running total is never further from its line than one half per unit", () => {
    const targets = fc.array(fc.nat(3_000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(targets, someWeights, (all, weights) => {
        const plans = all.map((target) => dayPlan(target, weights));
        for (const { running, line } of dayTotals(plans, weights)) {
          const off = 2 * ((running - line.whole) * line.divisor - line.remainder);
          expect(Math.abs(off)).toBeLessThanOrEqual(line.divisor * all.length);
        }
      }),
    );
  });
});
