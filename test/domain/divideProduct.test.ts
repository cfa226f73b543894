import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compareProducts } from "../../src/domain/compareProducts";
import { divideProduct } from "../../src/domain/divideProduct";

const count = fc.oneof(fc.nat(1_000), fc.maxSafeNat());

describe("divideProduct", () => {
  test("Tân Hòa's share of 17.410 is 380 and 24.720/45.934", () => {
    expect(divideProduct(17410, 1004, 45934)).toEqual({
      whole: 380,
      remainder: 24720,
      divisor: 45934,
    });
  });

  test("whole × divisor + remainder is the product, to the last digit", () => {
    fc.assert(
      fc.property(count, count, count, (a, b, larger) => {
        const divisor = Math.max(1, b, larger);
        const { whole, remainder } = divideProduct(a, b, divisor);
        expect(BigInt(whole) * BigInt(divisor) + BigInt(remainder)).toBe(BigInt(a) * BigInt(b));
        expect(remainder).toBeLessThan(divisor);
        expect(remainder).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("compareProducts", () => {
  test("has the sign of the exact difference", () => {
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        expect(compareProducts(a, b, c, d)).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
      }),
    );
  });

  test("tells apart products that doubles hold for equal", () => {
    const large = 2 ** 53 - 1;
    expect(large * large).toBe((large - 1) * (large + 1));
    expect(compareProducts(large, large, large - 1, large)).toBe(1);
    expect(compareProducts(94906267, 94906267, 94906266, 94906268)).toBe(1);
  });
});
