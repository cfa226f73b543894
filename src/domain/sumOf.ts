import { DomainError } from "./domainError";

/**
 * The exact sum of counts.
 *
 * @param counts - Whole numbers from 0 up.
 * @throws `sum-too-large` where a double would no longer be exact.
 * @example
 *    sumOf([2700, 1439]) // => 4139
 */
export function sumOf(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  if (!Number.isSafeInteger(sum)) throw new DomainError({ code: "sum-too-large" });
  return sum;
}
