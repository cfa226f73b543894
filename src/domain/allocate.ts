import type { Allocation, Limits } from "./allocation";
import { largestRemainder } from "./largestRemainder";
import { plainRounding } from "./plainRounding";
import { webster } from "./webster";

const METHODS = { largestRemainder, webster, plainRounding } as const;

/** How shares become whole figures. Only `plainRounding` can miss the total. */
export type AllocationMethod = keyof typeof METHODS;

/**
 * A total split into whole figures by weight, by the method named.
 *
 * @param method - How shares become whole figures.
 * @param total - A count.
 * @param weights - Per unit a count, such as its population.
 * @param limits - Floors, caps and fixed figures; none by default.
 * @throws As `exactShares`.
 * @example
 *    allocate("plainRounding", 10, [3, 1]).given // => [8, 3]
 */
export function allocate(
  method: AllocationMethod,
  total: number,
  weights: readonly number[],
  limits: Limits = {},
): Allocation {
  return METHODS[method](total, weights, limits);
}
