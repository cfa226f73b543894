import { checkCount } from "./checkCount";
import { DomainError } from "./domainError";
import { divideProduct } from "./divideProduct";
import { sumOf } from "./sumOf";

// Half of 2^53: leaves room to double a product and still divide it exactly.
const ROOM = Number.MAX_SAFE_INTEGER / 2;

/** target × done / all, rounded half up. */
const lineAt = (target: number, done: number, all: number): number => {
  // Below 2^53 the floor of a double division of whole numbers is the exact quotient.
  if (target * all + all <= ROOM) return Math.floor((2 * target * done + all) / (2 * all));
  const { whole, remainder } = divideProduct(target, done, all);
  return whole + Number(2 * remainder >= all);
};

/**
 * A target split over days so that every running sum is within one half of the straight line, and the sum is exact.
 *
 * @param target - A count.
 * @param dayWeights - Per day a count: 0 off, 1 normal, 2 double.
 * @throws `not-a-count`, `no-days` when no day works and the target is above 0.
 * @example
 *    dayPlan(7, [1, 1, 0, 2]) // => [2, 2, 0, 3]
 */
export function dayPlan(target: number, dayWeights: readonly number[]): number[] {
  checkCount(target, "targets");
  dayWeights.forEach((weight, index) => {
    checkCount(weight, "dayWeights", index);
  });
  const all = sumOf(dayWeights);
  if (target === 0) return dayWeights.map(() => 0);
  if (all === 0) throw new DomainError({ code: "no-days" });
  let done = 0;
  let before = 0;
  return dayWeights.map((weight) => {
    done += weight;
    const reached = lineAt(target, done, all);
    const today = reached - before;
    before = reached;
    return today;
  });
}
