import { checkCount } from "./checkCount";
import { DomainError } from "./domainError";

/** `halfUp` is how printed plans round; `up` never falls short. */
export type Rounding = "halfUp" | "up";

/**
 * The same whole figure for every day: target / days, rounded.
 *
 * @param target - A count.
 * @param days - A count; above 0 unless the target is 0.
 * @param rounding - `halfUp` by default, as printed plans do.
 * @throws `not-a-count`, `no-days`.
 * @example
 *    evenDailyTarget(451, 70) // => 6
 *    evenDailyTarget(451, 70, "up") // => 7
 */
export function evenDailyTarget(
  target: number,
  days: number,
  rounding: Rounding = "halfUp",
): number {
  checkCount(target, "targets");
  checkCount(days, "days");
  if (target === 0) return 0;
  if (days === 0) throw new DomainError({ code: "no-days" });
  const remainder = target % days;
  const roundsUp = rounding === "up" ? remainder > 0 : remainder * 2 >= days;
  return (target - remainder) / days + Number(roundsUp);
}
