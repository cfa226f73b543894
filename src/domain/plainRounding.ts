import type { Allocation, Limits } from "./allocation";
import { exactShares } from "./exactShares";
import { sumOf } from "./sumOf";

/**
 * Each unit's exact share rounded half up on its own, as printed plans do; the sum can miss the total.
 *
 * @param total - A count.
 * @param weights - Per unit a count, such as its population.
 * @param limits - Floors, caps and fixed figures; none by default.
 * @throws As `exactShares`.
 * @example
 *    plainRounding(10, [3, 1]) // given: [8, 3], sum: 11
 */
export function plainRounding(
  total: number,
  weights: readonly number[],
  limits: Limits = {},
): Allocation {
  const { shares } = exactShares(total, weights, limits);
  const given = shares.map(
    ({ whole, remainder, divisor }) => whole + Number(2 * remainder >= divisor),
  );
  return { given, shares, sum: sumOf(given), tied: [] };
}
