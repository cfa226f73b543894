import type { Day } from "../day";
import type { SeriesPoint } from "./figureSeries";

/** A report far above what the unit reported before. */
export interface Jump {
  readonly day: Day;
  /** The day's own count; over a gap in totals, that of all its days. */
  readonly daily: number;
  /** Days that it covers. */
  readonly days: number;
  /** The highest daily count among the reports before. */
  readonly highest: number;
}

/** A jump is above so many times the highest of the reports before, and so many cases above it. */
const TIMES = 5;
const LEAST_MORE = 20;
/** Reports that are looked back at, and the fewest that say what is usual. */
const LOOKS_BACK = 7;
const FEWEST = 3;

/**
 * Reports that jump: more than five times the highest of the seven reports before, and at least 20 more; over a gap, per
 * day of the gap. A total typed into a daily column shows here. Source: domain A7.
 *
 * @param series - Of one unit, in order of days.
 * @example
 *    figureJumps(series of 5, 8, 6, 90) // => one jump: 90, where the highest before was 8
 */
export function figureJumps(series: readonly SeriesPoint[]): readonly Jump[] {
  const jumps: Jump[] = [];
  const before: number[] = [];
  for (const { day, daily, covers: days } of series) {
    // What was counted before the campaign and what covers nobody knows how many days say nothing of a day.
    if (daily === undefined || days === undefined) continue;
    const highest = Math.max(0, ...before.slice(-LOOKS_BACK));
    const isJump =
      before.length >= FEWEST &&
      daily > TIMES * highest * days &&
      daily - highest * days >= LEAST_MORE;
    if (isJump) jumps.push({ day, daily, days, highest });
    before.push(Math.ceil(daily / days));
  }
  return jumps;
}
