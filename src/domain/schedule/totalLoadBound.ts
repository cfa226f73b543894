import type { Demand } from "./demand";

/**
 * Whether the visits are longer in all than equal stretches of machine time: ⌈Σ visits ÷ machines⌉ slots are not there.
 *
 * @param demand - Stretches and visits.
 * @example
 *    totalLoadBound({ sizes: [31, 31], lengths: [60, 3] }) // => true, since 63 > 62
 */
export function totalLoadBound({ sizes, lengths }: Demand): boolean {
  const size = sizes[0] ?? 0;
  return (
    size === sizes[sizes.length - 1] &&
    lengths.reduce((sum, length) => sum + length, 0) > size * sizes.length
  );
}
