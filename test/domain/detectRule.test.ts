import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { allocate } from "../../src/domain/allocate";
import { detectDailyRule } from "../../src/domain/detectDailyRule";
import { detectTargetRule } from "../../src/domain/detectTargetRule";
import { evenDailyTarget } from "../../src/domain/evenDailyTarget";
import { binhGia, binhGiaTotal } from "../support/binhGia";

const asWeights = binhGia.map(({ population, target }) => ({ weight: population, target }));

describe("detectDailyRule", () => {
  test("Bình Gia's daily column is target ÷ 70, half up, in 19 of 19 rows, whichever window is named first", () => {
    for (const named of [[71, 70], [70, 71], [51, 48, 71, 70], []]) {
      const rule = detectDailyRule(binhGia, named);
      expect(rule).toMatchObject({ rounding: "halfUp", fits: 19, compared: 19, misfits: [] });
      if (named.length > 0) expect(rule?.days).toBe(70);
    }
  });

  test("a row that does not fit is named by its place", () => {
    const rows = binhGia.map((row, index) => (index === 3 ? { ...row, daily: 60 } : row));
    expect(detectDailyRule(rows, [71, 70])).toEqual({
      days: 70,
      rounding: "halfUp",
      fits: 18,
      compared: 19,
      misfits: [3],
    });
  });

  test("rows with a blank are left out of account", () => {
    const rows = [{ target: 100, daily: undefined }, { target: undefined, daily: 3 }, ...binhGia];
    const rule = detectDailyRule(rows, [70]);
    expect(rule).toMatchObject({ days: 70, compared: 19, misfits: [] });
    expect(detectDailyRule(rows.slice(0, 2), [70])).toBeUndefined();
  });

  test("a column made by any rule is explained by a rule that makes the same column", () => {
    const targets = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 30 });
    const days = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(targets, days, fc.constantFrom("halfUp", "up"), (all, made, rounding) => {
        const rows = all.map((target) => ({
          target,
          daily: evenDailyTarget(target, made, rounding),
        }));
        const rule = detectDailyRule(rows, []);
        expect(rule?.misfits).toEqual([]);
        expect(rule?.fits).toBe(rows.length);
        for (const { target, daily } of rows) {
          expect(evenDailyTarget(target, rule?.days ?? 0, rule?.rounding)).toBe(daily);
        }
      }),
    );
  });

  test("a rule that a named window gives is preferred to any other that fits as well", () => {
    expect(detectDailyRule([{ target: 100, daily: 1 }], [90])?.days).toBe(90);
  });

  test("no rule is claimed to fit more rows than it does", () => {
    const row = fc.record({ target: fc.nat(50), daily: fc.nat(50) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const rule = detectDailyRule(rows, []);
        if (!rule) throw new Error("rows were given");
        expect(rule.fits + rule.misfits.length).toBe(rule.compared);
      }),
    );
  });
});

describe("detectTargetRule", () => {
  test("Bình Gia's targets are 17.410 by population, each rounded on its own, in 19 of 19 rows", () => {
    expect(detectTargetRule(asWeights, [binhGiaTotal.target, 17411])).toEqual({
      method: "plainRounding",
      total: 17410,
      fits: 19,
      compared: 19,
      misfits: [],
    });
  });

  test("a column that keeps its total is recognised as such", () => {
    const { given } = allocate(
      "largestRemainder",
      17410,
      asWeights.map(({ weight }) => weight),
    );
    const rows = asWeights.map(({ weight }, index) => ({ weight, target: given[index] }));
    expect(detectTargetRule(rows, [17410])).toMatchObject({ method: "largestRemainder", fits: 19 });
  });

  test("without weights there is nothing to say", () => {
    expect(detectTargetRule([{ weight: 0, target: 3 }], [3])).toBeUndefined();
    expect(detectTargetRule([], [3])).toBeUndefined();
  });
});
