import type { Day } from "../day";
import type { BoundName } from "./refutation";

/** Why nothing ends earlier: one of the bounds, every possibility tried, or a visit that the office itself has set. */
export type Reason = BoundName | "knapsack" | "exhaustiveSearch" | "fixedVisit";

/** Something the office left open and the certificate takes for granted. */
export type Assumption =
  /** Machines are free, and take their capacity in full, on all their usable days. */
  | { readonly kind: "fullCapacity" }
  | { readonly kind: "oneUninterruptedVisit" }
  | { readonly kind: "wholeDays" }
  /** Visits that were set are kept, with the machine chosen here where none was given. */
  | { readonly kind: "fixedVisit"; readonly unit: number; readonly machine: number }
  | { readonly kind: "homeSite"; readonly machine: number; readonly from: Day; readonly to: Day }
  /** The machine is there as long as it is needed. */
  | { readonly kind: "openEnd"; readonly machine: number };

/** What is known about the quality of a schedule; it never says more than was proved. */
export interface Certificate {
  readonly lastDay: Day;
  /** With visits in shifts: the last shift of the last day, counted from 0. */
  readonly lastShift?: number;
  /** No schedule with this lateness, under these assumptions, ends before this day … */
  readonly boundDay: Day;
  /** … because of this. */
  readonly reason: Reason;
  /**
   * Where the load is too great: so many visits need in all so many days or shifts, and the machines have so many for them
   * before `boundDay`.
   */
  readonly load?: {
    readonly visits: number;
    readonly needed: number;
    readonly available: number;
  };
  /** Days from `boundDay` to `lastDay`. */
  readonly gap: number;
  /** Nothing ends earlier, by as little as a shift. */
  readonly proved: boolean;
  /** Days by which the latest unit misses its due day, and the fewest that is known to be possible. */
  readonly lateness: { readonly days: number; readonly bound: number; readonly proved: boolean };
  readonly assumptions: readonly Assumption[];
}
