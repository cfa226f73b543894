import type { Packing } from "./packing";

/**
 * Of each bin a number that it shares with all bins alike in everything: kind, and room before each deadline.
 *
 * @param packing - The question.
 * @example
 *    likeness(packing) // => [0, 0, 1] when the first two machines work alike
 */
export function likeness({ kinds, limits }: Packing): number[] {
  const known = new Map<string, number>();
  return kinds.map((kind, bin) => {
    const key = [kind, ...limits.map((row) => row[bin])].join();
    const same = known.get(key) ?? known.size;
    known.set(key, same);
    return same;
  });
}
