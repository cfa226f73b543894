import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { byRate } from "../../src/domain/byRate";
import { rational } from "../../src/domain/rational";

describe("byRate", () => {
  test.each([
    { why: "a tenth of a whole ten", rate: 10, base: 150, target: 15 },
    { why: "any part of a person is a person", rate: 20, base: 151, target: 31 },
    { why: "0.07 × 100 is 7, though doubles say 7.000000000000001", rate: 7, base: 100, target: 7 },
    { why: "a hundredth of a person is a person", rate: 1, base: 101, target: 2 },
    { why: "a rate with a decimal", rate: 37.9, base: 1000, target: 379 },
    { why: "nobody to count", rate: 20, base: 0, target: 0 },
    { why: "more than everybody", rate: 120, base: 5, target: 6 },
  ])("$rate % of $base is $target: $why", ({ rate, base, target }) => {
    expect(byRate([rational(rate, 100)], [base])).toEqual([target]);
  });

  test("a base that is no count is refused", () => {
    expect(() => byRate([rational(10, 100)], [1.5])).toThrow("not-a-count");
  });
});

describe("rational", () => {
  test.each([
    { value: 0.379, divisor: 1, numerator: 379, denominator: 1000 },
    { value: 37.9, divisor: 100, numerator: 379, denominator: 1000 },
    { value: 0.1, divisor: 1, numerator: 1, denominator: 10 },
    { value: 20, divisor: 100, numerator: 20, denominator: 100 },
    { value: 0, divisor: 1, numerator: 0, denominator: 1 },
  ])("$value / $divisor is $numerator / $denominator", ({ value, divisor, ...fraction }) => {
    expect(rational(value, divisor)).toEqual(fraction);
  });

  test("whatever a person types with up to six decimals comes back exactly", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const { numerator, denominator } = rational(Number(`${digits}e-${places}`));
        expect(BigInt(numerator) * 10n ** BigInt(places)).toBe(
          BigInt(digits) * BigInt(denominator),
        );
      }),
    );
  });

  test.each([-0.1, NaN, Infinity, 1 / 3, Math.PI])("%d is no rate that a person typed", (value) => {
    expect(() => rational(value)).toThrow("not-a-count");
  });
});
