import type { Demand } from "./demand";

/**
 * Whether the visits are longer in all than the machine time that the calendars leave.
 *
 * @param demand - Stretches and visits.
 * @example
 *    calendarCapacityBound({ sizes: [20, 12], lengths: [20, 13] }) // => true, since 33 > 32
 */
export function calendarCapacityBound({ sizes, lengths }: Demand): boolean {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  return sum(lengths) > sum(sizes);
}
