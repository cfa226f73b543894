import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { percentMatchesPrinted } from "../../../src/domain/checks/percentMatchesPrinted";

describe("percentMatchesPrinted", () => {
  test.each([
    {
      why: "cards of Chợ Chu, lost in the scan",
      a: 5414,
      b: 5563,
      value: 97.32,
      decimals: 2,
      is: true,
    },
    { why: "one more in the last digit", a: 5414, b: 5563, value: 97.33, decimals: 2, is: false },
    { why: "accounts of Chợ Chu, no decimals", a: 4254, b: 5414, value: 79, decimals: 0, is: true },
    { why: "the same of another base", a: 4254, b: 5563, value: 79, decimals: 0, is: false },
    { why: "activations of Định Hóa", a: 46761, b: 53504, value: 87.4, decimals: 1, is: true },
    { why: "an exact half rounded up", a: 1, b: 8, value: 13, decimals: 0, is: true },
    { why: "an exact half rounded down", a: 1, b: 8, value: 12, decimals: 0, is: true },
    { why: "beyond the half", a: 1, b: 8, value: 11, decimals: 0, is: false },
    { why: "more than all", a: 130, b: 100, value: 130, decimals: 0, is: true },
    { why: "no base", a: 5, b: 0, value: 0, decimals: 0, is: false },
    { why: "computed, all digits kept", a: 1, b: 3, value: 100 / 3, decimals: 14, is: true },
  ])("$why", ({ a, b, value, decimals, is }) => {
    expect(percentMatchesPrinted(a, b, { value, decimals })).toBe(is);
  });

  const counts = fc.record({
    a: fc.nat(10_000_000),
    b: fc.integer({ min: 1, max: 10_000_000 }),
    decimals: fc.nat(4),
  });

  test("what is rounded to its decimals matches, and two digits off does not", () => {
    fc.assert(
      fc.property(counts, ({ a, b, decimals }) => {
        const value = Number(((a / b) * 100).toFixed(decimals));
        const off = 2 * 10 ** -decimals;
        expect(percentMatchesPrinted(a, b, { value, decimals })).toBe(true);
        expect(percentMatchesPrinted(a, b, { value: value + off, decimals })).toBe(false);
        expect(percentMatchesPrinted(a, b, { value: value - off, decimals })).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
