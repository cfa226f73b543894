import { paceFromToday, type Pace } from "./paceFromToday";

/** Whether a stated pace gets there, and what would. */
export interface Feasibility {
  /** Days until nothing remains, rounded up; `never` at a pace of 0. */
  readonly daysNeeded: number | "never";
  readonly paceNeeded: Pace;
  readonly isFeasible: boolean;
}

/**
 * When what remains is finished at a stated pace, and which pace the days left need; both rounded up.
 *
 * @param remaining - Target − done; zero or less when the target is met.
 * @param pacePerDay - The stated figure per day, from 0 up.
 * @param daysLeft - Days left.
 * @example
 *    feasibility(34239, 70, 327) // => { daysNeeded: 490, paceNeeded: 105, isFeasible: false }, Định Hóa
 */
export function feasibility(remaining: number, pacePerDay: number, daysLeft: number): Feasibility {
  const paceNeeded = paceFromToday(remaining, daysLeft);
  if (remaining <= 0) return { daysNeeded: 0, paceNeeded, isFeasible: true };
  if (pacePerDay <= 0) return { daysNeeded: "never", paceNeeded, isFeasible: false };
  const daysNeeded = Math.ceil(remaining / pacePerDay);
  return { daysNeeded, paceNeeded, isFeasible: daysNeeded <= daysLeft };
}
