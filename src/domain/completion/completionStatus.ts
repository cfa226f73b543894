import { compareProducts } from "../compareProducts";
import type { ProgressDays } from "./progressDays";

/** Where a unit stands; the first that fits, in this order. */
export type CompletionStatus =
  /** More than its target. */
  | "exceeded"
  /** Its target exactly. */
  | "met"
  /** Less, and no day is left. */
  | "notCompleted"
  /** At least what is planned to date. */
  | "onTrack"
  /** At least the threshold of it. */
  | "behind"
  | "atRisk";

/** Percent of what is planned to date from which on a unit is behind rather than at risk (domain A4). */
export const BEHIND_FROM = 80;

/**
 * A unit's status: done against target and against what is planned to date, compared exactly, never by rounded values.
 *
 * @param target - A count above zero.
 * @param done - A count; may be less than zero when a cumulative lies below its opening figure.
 * @param days - Days of the window and those behind; without any left an unmet target is not completed.
 * @param behindFrom - Percent of planned to date, from 0 to 100.
 * @example
 *    completionStatus(2700, 1273, { all: 70, elapsed: 33 }) // => "onTrack"
 *    completionStatus(2700, 1272, { all: 70, elapsed: 33 }) // => "behind"
 */
export function completionStatus(
  target: number,
  done: number,
  { all, elapsed }: ProgressDays,
  behindFrom = BEHIND_FROM,
): CompletionStatus {
  if (done >= target) return done > target ? "exceeded" : "met";
  if (elapsed >= all) return "notCompleted";
  if (compareProducts(done, all, target, elapsed) >= 0) return "onTrack";
  return compareProducts(done, all * 100, target, elapsed * behindFrom) >= 0 ? "behind" : "atRisk";
}
