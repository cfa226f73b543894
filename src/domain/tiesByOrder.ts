import type { Bounds } from "./boundsOf";

const NONE: Bounds = { floor: 0, cap: Infinity };

/**
 * Groups of units of equal weight of which some got one more than others, where limits would allow it the other way
 * round: only their order decided.
 *
 * @param weights - Per unit a count.
 * @param bounds - Per unit its bounds.
 * @param given - What each unit got.
 * @example
 *    tiesByOrder([5, 5, 1], [], [1, 0, 0]) // => [[0, 1]]
 */
export function tiesByOrder(
  weights: readonly number[],
  bounds: readonly Bounds[],
  given: readonly number[],
): number[][] {
  const givenTo = (unit: number): number => given[unit] ?? 0;
  const boundsOf = (unit: number): Bounds => bounds[unit] ?? NONE;
  const firstGiven = new Map<number, number>();
  const uneven = new Map<number, number[]>();
  weights.forEach((weight, unit) => {
    const before = firstGiven.get(weight);
    if (before === undefined) firstGiven.set(weight, givenTo(unit));
    else if (before !== givenTo(unit)) uneven.set(weight, []);
  });
  if (uneven.size === 0) return [];
  weights.forEach((weight, unit) => uneven.get(weight)?.push(unit));
  const ties: number[][] = [];
  for (const group of uneven.values()) {
    const mayGain = group.filter((unit) => givenTo(unit) < boundsOf(unit).cap);
    const least = mayGain.reduce((low, unit) => Math.min(low, givenTo(unit)), Infinity);
    const winners = group.filter(
      (unit) => givenTo(unit) === least + 1 && boundsOf(unit).floor <= least,
    );
    if (winners.length === 0) continue;
    const losers = mayGain.filter((unit) => givenTo(unit) === least);
    ties.push([...winners, ...losers].sort((a, b) => a - b));
  }
  return ties;
}
