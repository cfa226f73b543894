import type { Bounds } from "./boundsOf";

/**
 * Groups of units alike in weight and bounds that were given different figures, so that only their order decided.
 *
 * @param weights - Per unit a count.
 * @param bounds - Per unit its bounds.
 * @param given - What each unit got.
 * @example
 *    tiesByOrder([5, 5, 1], [free, free, free], [1, 0, 0]) // => [[0, 1]]
 */
export function tiesByOrder(
  weights: readonly number[],
  bounds: readonly Bounds[],
  given: readonly number[],
): number[][] {
  const groups = new Map<string | number, number[]>();
  weights.forEach((weight, index) => {
    const { floor, cap } = bounds[index] ?? { floor: 0, cap: Infinity };
    const key = floor === 0 && cap === Infinity ? weight : `${weight} ${floor} ${cap}`;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()].filter((group) =>
    group.some((index) => given[index] !== given[group[0] ?? index]),
  );
}
