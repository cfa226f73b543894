import { lagrangianBound } from "./lagrangianBound";
import { likeness } from "./likeness";
import { headIn, lengthIn, limitIn, sizesOf, type Assignment, type Packing } from "./packing";
import { reachableSums } from "./reachableSums";
import type { Effort } from "./repair";

/**
 * Tries every assignment, item by item, within a number of steps.
 *
 * Left out is only what cannot work: of bins that are alike one is tried, a state that failed is not entered again,
 * and time that no sum of the remaining visits can use counts as wasted.
 *
 * @param packing - The question.
 * @param effort - Reduced by what was used.
 * @returns An assignment that fits; `"none"` when there is provably none; `undefined` when the steps did not suffice.
 * @example
 *    exhaustivePacking(packing, { left: 10_000 }) // => "none"
 */
export function exhaustivePacking(
  packing: Packing,
  effort: Effort,
): Assignment | "none" | undefined {
  const sizes = sizesOf(packing);
  const largest = Math.max(...sizes);
  const { prices } = lagrangianBound(packing);
  const priceOf = sizes.map((_, bin) => prices[packing.kinds[bin] ?? 0] ?? 0);
  const cheapest = packing.deadlines.map((_, item) =>
    Math.min(...prices.map((price, kind) => price * (packing.lengths[kind]?.[item] ?? Infinity))),
  );
  const sums = packing.lengths.map((row) => reachableSums(row, largest));
  const alike = likeness(packing);
  // Per bin the slots used, as one number with its likeness: bins alike and equally full are the same to the search.
  const states = alike.map((same) => same * (largest + 1));
  const endOf = (bin: number): number => (states[bin] ?? 0) % (largest + 1);
  const failed = new Set<string>();
  const assignment: number[] = [];

  /** The value of the slots that no sum of the items from this one on can use. */
  const wasteFrom = (item: number): number =>
    sizes.reduce((waste, size, bin) => {
      const room = size - endOf(bin);
      let sum = room;
      while (sum > 0 && sums[packing.kinds[bin] ?? 0]?.[item]?.[sum] !== 1) sum -= 1;
      return waste + (room - sum) * (priceOf[bin] ?? 0);
    }, 0);
  const place = (item: number, bin: number, slack: number): boolean => {
    const state = states[bin] ?? 0;
    const end = endOf(bin);
    const after = Math.max(end, headIn(packing, item, bin)) + lengthIn(packing, item, bin);
    if (after > limitIn(packing, item, bin)) return false;
    const rest = slack - (after - end) * (priceOf[bin] ?? 0) + (cheapest[item] ?? 0);
    if (rest < 0) return false;
    states[bin] = state + after - end;
    assignment[item] = bin;
    if (search(item + 1, rest)) return true;
    states[bin] = state;
    return false;
  };
  const search = (item: number, slack: number): boolean => {
    if (item === packing.deadlines.length) return true;
    effort.left -= sizes.length;
    if (effort.left < 0 || wasteFrom(item) > slack) return false;
    const key = [item, ...[...states].sort((a, b) => a - b)].join();
    if (failed.has(key)) return false;
    const found = sizes.some(
      (_, bin) => states.indexOf(states[bin] ?? 0) === bin && place(item, bin, slack),
    );
    if (!found && effort.left >= 0) failed.add(key);
    return found;
  };
  const value = sizes.reduce((sum, size, bin) => sum + size * (priceOf[bin] ?? 0), 0);
  if (search(0, value - cheapest.reduce((sum, cost) => sum + cost, 0))) return assignment;
  return effort.left >= 0 && packing.orderIsBest ? "none" : undefined;
}
