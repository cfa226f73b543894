/** `overdue`: something remains and no day is left; there is no pace to name. */
export type Pace = number | "overdue";

/**
 * What has to be done per day from today to meet the target, rounded up; 0 when it is met.
 *
 * @param remaining - Target − done; zero or less when the target is met.
 * @param daysLeft - Days left, today included if it still counts.
 * @example
 *    paceFromToday(34239, 327) // => 105
 *    paceFromToday(1, 0) // => "overdue"
 */
export function paceFromToday(remaining: number, daysLeft: number): Pace {
  if (remaining <= 0) return 0;
  return daysLeft <= 0 ? "overdue" : Math.ceil(remaining / daysLeft);
}
