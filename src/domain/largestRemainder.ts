import type { Allocation, Limits } from "./allocation";
import { exactShares } from "./exactShares";
import { sumOf } from "./sumOf";
import { tiesByOrder } from "./tiesByOrder";

/**
 * A total split into whole figures by weight (Hamilton): everyone gets the whole part of the exact share, and the
 * largest remainders get one more until the sum is exact.
 *
 * Equal remainders: the larger weight first, then the order given.
 *
 * @param total - A count.
 * @param weights - Per unit a count, such as its population.
 * @param limits - Floors, caps and fixed figures; none by default.
 * @throws As `exactShares`.
 * @example
 *    largestRemainder(10, [3, 1]).given // => [8, 2]
 */
export function largestRemainder(
  total: number,
  weights: readonly number[],
  limits: Limits = {},
): Allocation {
  const { shares, bounds } = exactShares(total, weights, limits);
  const given = shares.map(({ whole }) => whole);
  const left = total - sumOf(given);
  if (left > 0) {
    const remainders = Float64Array.from(shares, ({ remainder }) => remainder).sort();
    const last = remainders[remainders.length - left] ?? 0;
    const even: number[] = [];
    let above = 0;
    shares.forEach(({ whole, remainder }, index) => {
      if (remainder === last) even.push(index);
      if (remainder <= last) return;
      given[index] = whole + 1;
      above += 1;
    });
    even.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    for (const index of even.slice(0, left - above)) given[index] = (given[index] ?? 0) + 1;
  }
  return { given, shares, sum: total, tied: tiesByOrder(weights, bounds, given) };
}
