import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fallsOf } from "../../../src/domain/checks/fallsOf";
import { isIdentityNumber } from "../../../src/domain/checks/isIdentityNumber";
import { ratioParts } from "../../../src/domain/checks/ratioParts";
import { sumMatches } from "../../../src/domain/checks/sumMatches";
import type { Day } from "../../../src/domain/day";

describe("sumMatches", () => {
  test.each([
    { parts: [8705, 8706], printed: 17410, sum: 17411, matches: false },
    { parts: [0.1, 0.2], printed: 0.3, sum: 0.1 + 0.2, matches: true },
    { parts: [], printed: 0, sum: 0, matches: true },
  ])("$parts against $printed", ({ parts, printed, ...expected }) => {
    expect(sumMatches(parts, printed)).toEqual(expected);
  });

  test("counts match their own sum and no other count", () => {
    const counts = fc.array(fc.nat(10_000_000), { maxLength: 50 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 5 }), (parts, off) => {
        const sum = parts.reduce((all, part) => all + part, 0);
        expect(sumMatches(parts, sum).matches).toBe(true);
        expect(sumMatches(parts, sum + off).matches).toBe(false);
      }),
    );
  });
});

describe("fallsOf", () => {
  const report = (day: number, value: number) => ({ day: day as Day, value });

  test("a figure below the one of the day before it falls, in whatever order they are given", () => {
    const falls = fallsOf([report(3, 4), report(1, 3), report(2, 5)]);
    expect(falls).toEqual([{ report: report(3, 4), before: report(2, 5) }]);
  });

  test("figures that never fall have none", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { maxLength: 20 }), (steps) => {
        let value = 0;
        const reports = steps.map((step, day) => report(day, (value += step)));
        expect(fallsOf(reports)).toEqual([]);
      }),
    );
  });
});

describe("ratioParts", () => {
  test("finds each rate's own denominator, as Định Hóa prints them", () => {
    const people = [5563, 4734, 3887];
    const cards = [5414, 4587, 3669];
    const accounts = [4254, 3319, 2067];
    const printed = (values: readonly number[], decimals: number) =>
      values.map((value) => ({ value, decimals }));
    const columns = [people, cards, accounts];
    expect(ratioParts(printed([97.32, 96.89, 94.39], 2), columns)).toEqual([
      { numerator: 1, denominator: 0, fits: 3, compared: 3 },
    ]);
    expect(ratioParts(printed([79, 72, 56], 0), columns)).toEqual([
      { numerator: 2, denominator: 1, fits: 3, compared: 3 },
    ]);
  });

  test("one wrong row does not hide the parts, and no fitting row gives none", () => {
    const printed = [50, 25, 99].map((value) => ({ value, decimals: 0 }));
    expect(
      ratioParts(printed, [
        [10, 8, 9],
        [5, 2, 3],
      ]),
    ).toEqual([{ numerator: 1, denominator: 0, fits: 2, compared: 3 }]);
    expect(ratioParts([{ value: 7, decimals: 2 }], [[10], [5]])).toEqual([]);
  });
});

describe("isIdentityNumber", () => {
  test.each([
    {
      digits: "003053000257",
      is: true,
      why: "a province's code, a woman born in the last century",
    },
    { digits: "150000000000", is: false, why: "no province has 150" },
    { digits: "000053000257", is: false, why: "no province has 000" },
    { digits: "003953000257", is: false, why: "no century of people alive" },
    { digits: "03053000257", is: false, why: "eleven digits" },
  ])("$digits: $why", ({ digits, is }) => {
    expect(isIdentityNumber(digits)).toBe(is);
  });
});
