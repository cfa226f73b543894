import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { byRate } from "../../../src/domain/reports/byRate";

const rated = fc.record({
  done: fc.integer({ min: 0, max: 1_000_000_000 }),
  target: fc.integer({ min: 1, max: 1_000_000_000 }),
});

test("is the order of the fractions themselves, whatever their floating-point quotients say", () => {
  fc.assert(
    fc.property(rated, rated, (a, b) => {
      const exact = BigInt(b.done) * BigInt(a.target) - BigInt(a.done) * BigInt(b.target);
      expect(Math.sign(byRate(a, b))).toBe(exact < 0n ? -1 : Number(exact > 0n));
    }),
  );
});

test("tells apart rates whose quotients are one floating-point number", () => {
  const a = { done: 94_906_267, target: 94_906_266 };
  const b = { done: 94_906_266, target: 94_906_265 };
  expect(a.done / a.target).toBe(b.done / b.target);
  expect(byRate(a, b)).toBe(1);
});
