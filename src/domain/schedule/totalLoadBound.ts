import type { Demand } from "./demand";

/**
 * Whether the visits are longer in all than the machine time that there is: with m equal stretches, ⌈Σ visits ÷ m⌉ slots are
 * not there; with calendars of their own, the sum of what each leaves.
 *
 * @param demand - Stretches and visits.
 * @example
 *    totalLoadBound({ sizes: [31, 31], lengths: [60, 3] }) // => true, since 63 > 62
 */
export function totalLoadBound({ sizes, lengths }: Demand): boolean {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  return sum(lengths) > sum(sizes);
}
