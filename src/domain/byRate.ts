import { checkCount } from "./checkCount";
import { divideProduct } from "./divideProduct";
import type { Rational } from "./rational";

/**
 * Targets as rate × base, each rounded up: whoever has to reach 20 % of 151 people has to reach 31.
 *
 * @param rates - Per unit its rate, such as 20 % for a thị trấn.
 * @param bases - Per unit a count, such as its population; as many as rates.
 * @throws `not-a-count`.
 * @example
 *    byRate([{ numerator: 20, denominator: 100 }], [151]) // => [31]
 */
export function byRate(rates: readonly Rational[], bases: readonly number[]): number[] {
  return rates.map(({ numerator, denominator }, index) => {
    const base = bases[index] ?? 0;
    checkCount(base, "bases", index);
    const { whole, remainder } = divideProduct(base, numerator, denominator);
    return whole + Number(remainder > 0);
  });
}
