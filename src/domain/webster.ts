import type { Allocation, Limits } from "./allocation";
import { compareProducts } from "./compareProducts";
import { exactShares } from "./exactShares";
import { priorityQueue } from "./priorityQueue";
import { sumOf } from "./sumOf";
import { tiesByOrder } from "./tiesByOrder";

/**
 * A total split into whole figures by weight (Webster, Sainte-Laguë): the divisor for which shares rounded to the
 * nearest whole add up. A larger total never takes from anyone.
 *
 * Equal claims: the larger weight first, then the order given.
 *
 * @param total - A count.
 * @param weights - Per unit a count, such as its population.
 * @param limits - Floors, caps and fixed figures; none by default.
 * @throws As `exactShares`.
 * @example
 *    webster(10, [3, 1]).given // => [8, 2]
 */
export function webster(
  total: number,
  weights: readonly number[],
  limits: Limits = {},
): Allocation {
  const { shares, bounds } = exactShares(total, weights, limits);
  // Rounding at the exact shares is Webster's answer for a total close by; from there single seats lead to ours.
  const given = shares.map((share) => share.whole + Number(2 * share.remainder >= share.divisor));
  const missing = total - sumOf(given);
  const step = Math.sign(missing);
  const weightOf = (unit: number): number => weights[unit] ?? 0;
  const givenTo = (unit: number): number => given[unit] ?? 0;
  const mayMove = (unit: number): boolean => {
    const { floor, cap } = bounds[unit] ?? { floor: 0, cap: Infinity };
    return weightOf(unit) > 0 && (step > 0 ? givenTo(unit) < cap : givenTo(unit) > floor);
  };
  // A unit's claim to its next seat is weight / (2 × given + 1), to the last it holds weight / (2 × given − 1).
  const before = (a: number, b: number): boolean => {
    const [stronger, weaker] = step > 0 ? [a, b] : [b, a];
    const claim = compareProducts(
      weightOf(stronger),
      2 * givenTo(weaker) + step,
      weightOf(weaker),
      2 * givenTo(stronger) + step,
    );
    return (claim || weightOf(stronger) - weightOf(weaker) || weaker - stronger) > 0;
  };
  const queue = priorityQueue(missing === 0 ? [] : [...given.keys()].filter(mayMove), before);
  for (let left = Math.abs(missing); left > 0; left -= 1) {
    const unit = queue.first();
    if (unit === undefined) break;
    given[unit] = givenTo(unit) + step;
    if (mayMove(unit)) queue.sink();
    else queue.removeFirst();
  }
  return { given, shares, sum: total, tied: tiesByOrder(weights, bounds, given) };
}
