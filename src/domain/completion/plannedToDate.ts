import { divideProduct, type Quotient } from "../divideProduct";
import { DomainError } from "../domainError";

/**
 * What should be done by the as-of day at an even pace: target × elapsed / all, exactly.
 *
 * @param target - A count.
 * @param elapsed - Days of the window up to and including the as-of day.
 * @param all - Days of the window.
 * @throws `no-days`.
 * @example
 *    plannedToDate(2700, 33, 70) // => { whole: 1272, remainder: 60, divisor: 70 }, Bình Gia on 14/5/2023
 */
export function plannedToDate(target: number, elapsed: number, all: number): Quotient {
  if (all <= 0) throw new DomainError({ code: "no-days" });
  return divideProduct(target, elapsed, all);
}
