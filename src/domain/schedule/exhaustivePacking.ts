import { lagrangianBound } from "./lagrangianBound";
import { headIn, lengthIn, limitIn, sizesOf, type Assignment, type Packing } from "./packing";
import type { Effort } from "./repair";

/** Sums that items from a place on can reach, per kind. */
function reachableSums(lengths: readonly number[], room: number): Uint8Array[] {
  let reach = new Uint8Array(room + 1);
  reach[0] = 1;
  const rows = [reach];
  for (let item = lengths.length - 1; item >= 0; item -= 1) {
    const length = lengths[item] ?? Infinity;
    reach = reach.slice();
    for (let sum = room; sum >= length; sum -= 1) {
      if (reach[sum - length] === 1) reach[sum] = 1;
    }
    rows.push(reach);
  }
  return rows.reverse();
}

/**
 * Tries every assignment, item by item, within a number of steps.
 *
 * Left out are only assignments that cannot work: two bins alike are tried once, a state that failed is not
 * entered again, and time that no sum of the remaining visits can use counts as wasted.
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
  const { prices } = lagrangianBound(packing);
  const items = packing.deadlines.length;
  const priceOf = (bin: number): number => prices[packing.kinds[bin] ?? 0] ?? 0;
  const cheapest = packing.deadlines.map((_, item) =>
    Math.min(...prices.map((price, kind) => price * (packing.lengths[kind]?.[item] ?? Infinity))),
  );
  const slackAtStart =
    sizes.reduce((sum, size, bin) => sum + size * priceOf(bin), 0) -
    cheapest.reduce((sum, cost) => sum + cost, 0);
  const largest = Math.max(...sizes);
  const sums = packing.lengths.map((row) => reachableSums(row, largest));
  const alike = new Map<string, number>();
  // Bins alike in everything have the same number, and lie side by side in the order of the search.
  const likeness = sizes.map((_, bin) => {
    const key = [
      packing.kinds[bin],
      ...packing.limits.map((row) => row[bin]),
      ";",
      ...packing.heads.map((row) => row[bin]),
    ].join();
    const known = alike.get(key) ?? alike.size;
    alike.set(key, known);
    return known;
  });
  const ends = sizes.map(() => 0);
  const failed = new Set<string>();
  const assignment: number[] = [];
  const order = sizes.map((_, bin) => bin);

  const stateOf = (item: number): string =>
    String.fromCharCode(
      item,
      ...order
        .map((bin) => [likeness[bin] ?? 0, ends[bin] ?? 0] as const)
        .sort((a, b) => a[0] - b[0] || a[1] - b[1])
        .map(([, end]) => end),
    );
  const wasteIsTooMuch = (item: number, slack: number): boolean => {
    let rest = slack;
    for (const bin of order) {
      const reach = sums[packing.kinds[bin] ?? 0]?.[item];
      const room = (sizes[bin] ?? 0) - (ends[bin] ?? 0);
      let sum = room;
      while (reach?.[sum] !== 1) sum -= 1;
      rest -= (room - sum) * priceOf(bin);
      if (rest < 0) return true;
    }
    return false;
  };
  const choices = (item: number): number[] => {
    const tried = new Set<number>();
    return order.filter((bin) => {
      const end = ends[bin] ?? 0;
      const after = Math.max(end, headIn(packing, item, bin)) + lengthIn(packing, item, bin);
      const state = (likeness[bin] ?? 0) * (largest + 1) + end;
      if (after > limitIn(packing, item, bin) || tried.has(state)) return false;
      tried.add(state);
      return true;
    });
  };
  const search = (item: number, slack: number): boolean => {
    if (item === items) return true;
    effort.left -= sizes.length;
    if (effort.left < 0 || wasteIsTooMuch(item, slack)) return false;
    const state = stateOf(item);
    if (failed.has(state)) return false;
    for (const bin of choices(item)) {
      const end = ends[bin] ?? 0;
      const after = Math.max(end, headIn(packing, item, bin)) + lengthIn(packing, item, bin);
      const rest = slack - (after - end) * priceOf(bin) + (cheapest[item] ?? 0);
      if (rest < 0) continue;
      ends[bin] = after;
      assignment[item] = bin;
      if (search(item + 1, rest)) return true;
      ends[bin] = end;
    }
    if (effort.left >= 0) failed.add(state);
    return false;
  };
  if (search(0, slackAtStart)) return assignment;
  return effort.left >= 0 && packing.orderIsBest ? "none" : undefined;
}
