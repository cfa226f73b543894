import type { Demand } from "./demand";

/**
 * Whether too many long visits meet too few stretches: of the k·m + 1 longest visits some stretch gets k + 1, and
 * even the shortest k + 1 of them are too long for it.
 *
 * Stretches of different sizes are counted each by how many of these visits it can hold at most.
 *
 * @param demand - Stretches and visits.
 * @example
 *    pigeonholeBound({ sizes: [10, 10], lengths: [6, 6, 5] }) // => true, since two of the three share a machine: 11 > 10
 */
export function pigeonholeBound({ sizes, lengths }: Demand): boolean {
  const machines = sizes.length;
  if (machines === 0) return lengths.length > 0;
  for (let among = machines + 1; among <= lengths.length; among += machines) {
    let room = 0;
    let held = 0;
    let load = 0;
    // Sizes fall, so from the smallest up a stretch holds at least what the one before holds.
    for (let bin = machines - 1; bin >= 0 && room < among; bin -= 1) {
      const size = sizes[bin] ?? 0;
      while (held < among && load + (lengths[among - 1 - held] ?? 0) <= size) {
        load += lengths[among - 1 - held] ?? 0;
        held += 1;
      }
      room += held;
    }
    if (room < among) return true;
  }
  return false;
}
