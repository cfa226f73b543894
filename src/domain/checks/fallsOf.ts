import type { Day } from "../day";

/** A cumulative figure reported for a day. */
export interface Reported {
  readonly day: Day;
  readonly value: number;
}

/** A report that says less than one before it. */
export interface Fall<T extends Reported> {
  readonly report: T;
  /** The report before it, which says more. */
  readonly before: T;
}

/**
 * Cumulative figures that fall: each report below the one before it, by day. Figures may repeat. Source: domain A7.
 *
 * @param reports - Of one unit, in any order; of several for one day the last one given counts.
 * @example
 *    fallsOf([{ day: 1, value: 5 }, { day: 2, value: 4 }]) // => one fall, from 5 to 4
 */
export function fallsOf<T extends Reported>(reports: readonly T[]): readonly Fall<T>[] {
  const byDay = new Map(reports.map((report) => [report.day, report]));
  const inOrder = [...byDay.values()].sort((a, b) => a.day - b.day);
  return inOrder.flatMap((report, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && before.value > report.value ? [{ report, before }] : [];
  });
}
