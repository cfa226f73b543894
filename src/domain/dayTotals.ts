import type { Quotient } from "./divideProduct";
import { divideProduct } from "./divideProduct";
import { sumOf } from "./sumOf";

/** One day of all units together. */
export interface DayTotal {
  readonly total: number;
  /** Sum of the totals up to and including this day. */
  readonly running: number;
  /** Where the straight line of the whole target stands at the end of this day. */
  readonly line: Quotient;
}

/**
 * What the units' day plans add up to per day, beside the straight line of their whole target.
 *
 * Every row stays within one half of its own line, so the total cannot always stay within one half of its own.
 *
 * @param plans - Per unit its day plan; all as long as `dayWeights`.
 * @param dayWeights - Per day a count: 0 off, 1 normal, 2 double.
 * @example
 *    dayTotals([[1, 0], [1, 0]], [1, 1]) // => totals 2 and 0, running 2 and 2, lines 1 and 2
 */
export function dayTotals(
  plans: readonly (readonly number[])[],
  dayWeights: readonly number[],
): DayTotal[] {
  const totals = dayWeights.map(() => 0);
  for (const plan of plans) {
    plan.forEach((figure, day) => {
      totals[day] = (totals[day] ?? 0) + figure;
    });
  }
  const target = sumOf(totals);
  const all = Math.max(1, sumOf(dayWeights));
  let running = 0;
  let done = 0;
  return totals.map((total, day) => {
    running += total;
    done += dayWeights[day] ?? 0;
    return { total, running, line: divideProduct(target, done, all) };
  });
}
