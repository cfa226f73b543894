import type { Demand } from "./demand";

// How many of these visits, shortest first, the stretches can hold at most, counting no further than needed.
function held(sizes: readonly number[], lengths: readonly number[], among: number): number {
  let room = 0;
  let count = 0;
  let load = 0;
  // Sizes fall, so from the smallest up a stretch holds at least what the one before holds.
  for (let bin = sizes.length - 1; bin >= 0 && room < among; bin -= 1) {
    const size = sizes[bin] ?? 0;
    const next = (): number => load + (lengths[among - 1 - count] ?? Infinity);
    while (next() <= size) {
      load = next();
      count += 1;
    }
    room += count;
  }
  return room;
}

/**
 * Whether too many long visits meet too few stretches: of the k·m + 1 longest visits some stretch gets k + 1, and
 * even the shortest k + 1 of them are too long for it.
 *
 * Stretches of different sizes are counted each by how many of these visits it can hold at most.
 *
 * @param demand - Stretches and visits.
 * @example
 *    pigeonholeBound({ sizes: [10, 10], lengths: [6, 6, 5] }) // => true, since two of three share a machine and 11 > 10
 */
export function pigeonholeBound({ sizes, lengths }: Demand): boolean {
  if (sizes.length === 0) return lengths.length > 0;
  for (let among = sizes.length + 1; among <= lengths.length; among += sizes.length) {
    if (held(sizes, lengths, among) < among) return true;
  }
  return false;
}
