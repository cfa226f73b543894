import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { evenDailyTarget } from "../../src/domain/evenDailyTarget";
import { shortfallAtEvenFigure } from "../../src/domain/shortfallAtEvenFigure";
import { binhGia } from "../support/binhGia";

describe("evenDailyTarget", () => {
  test("target ÷ 70, half up, gives all 19 printed figures, which add up to 250", () => {
    const daily = binhGia.map(({ target }) => evenDailyTarget(target, 70));
    expect(daily).toEqual(binhGia.map((row) => row.daily));
    expect(daily.reduce((a, b) => a + b)).toBe(250);
  });

  test("target ÷ 71 differs in seven rows", () => {
    const other = binhGia.filter(({ target, daily }) => evenDailyTarget(target, 71) !== daily);
    expect(other).toHaveLength(7);
  });

  test.each([
    { why: "exactly one half rounds up", target: 5, days: 2, halfUp: 3, up: 3 },
    { why: "just below one half rounds down", target: 7, days: 5, halfUp: 1, up: 2 },
    { why: "a whole quotient stays", target: 140, days: 70, halfUp: 2, up: 2 },
    { why: "less than half a person a day", target: 34, days: 70, halfUp: 0, up: 1 },
    { why: "no target, no figure", target: 0, days: 70, halfUp: 0, up: 0 },
    { why: "no target needs no day", target: 0, days: 0, halfUp: 0, up: 0 },
    {
      why: "large figures stay exact",
      target: Number.MAX_SAFE_INTEGER,
      days: 2,
      halfUp: 2 ** 52,
      up: 2 ** 52,
    },
  ])("$why: $target in $days days", ({ target, days, halfUp, up }) => {
    expect(evenDailyTarget(target, days)).toBe(halfUp);
    expect(evenDailyTarget(target, days, "up")).toBe(up);
  });

  test.each([
    { why: "no day is left", target: 1, days: 0, code: "no-days" },
    { why: "a negative target", target: -1, days: 1, code: "not-a-count" },
    { why: "half a day", target: 1, days: 1.5, code: "not-a-count" },
    { why: "no number at all", target: NaN, days: 1, code: "not-a-count" },
  ])("$why is refused: $code", ({ target, days, code }) => {
    expect(() => evenDailyTarget(target, days)).toThrow(code);
  });

  test("rounding up never falls short, and half up by less than half a day's work each day", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 400 }), (target, days) => {
        expect(evenDailyTarget(target, days, "up") * days).toBeGreaterThanOrEqual(target);
        expect(Math.abs(evenDailyTarget(target, days) * days - target) * 2).toBeLessThanOrEqual(
          days,
        );
      }),
    );
  });
});

describe("shortfallAtEvenFigure", () => {
  test("after 70 days at the printed figures eight communes are short by 161 in all", () => {
    const short = binhGia
      .map(({ unit, target, daily }) => ({ unit, by: shortfallAtEvenFigure(target, 70, daily) }))
      .filter(({ by }) => by > 0);
    expect(Object.fromEntries(short.map(({ unit, by }) => [unit, by]))).toEqual({
      "Quý Hòa": 32,
      "Bình La": 31,
      "Tân Hòa": 31,
      "Mông Ân": 22,
      "Hồng Thái": 20,
      "Vĩnh Yên": 11,
      "Thiện Hòa": 9,
      "Hoa Thám": 5,
    });
    expect(short.reduce((sum, { by }) => sum + by, 0)).toBe(161);
  });
});
