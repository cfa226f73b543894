/** A prize and how often it is given, best first in a structure. */
export interface Tier {
  readonly name: string;
  /** From 1 up; Infinity where everybody who reaches the minimum gets it. */
  readonly count: number;
  /** Đồng for each, from 1 up. */
  readonly money: number;
}
