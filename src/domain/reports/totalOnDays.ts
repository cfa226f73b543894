import type { Day } from "../day";
import type { SeriesPoint } from "./figureSeries";

/** What all units together have counted by a day; undefined while none has. */
export interface DayTotal {
  readonly day: Day;
  /** Of that day alone, as far as units reported; totals that follow a gap hold all of it. */
  readonly daily: number | undefined;
  readonly cumulative: number | undefined;
}

/**
 * The sums of all units day by day. A unit that has not reported stands with the last that is known of it: blank is not
 * zero, and no fall either. Source: domain A4, A7.
 *
 * @param units - The series of every unit, over the same days.
 * @example
 *    totalOnDays([[{ day: 1, daily: 5, cumulative: 5, … }], [{ day: 1, daily: undefined, cumulative: 3, … }]])
 *    // => [{ day: 1, daily: 5, cumulative: 8 }]
 */
export function totalOnDays(units: readonly (readonly SeriesPoint[])[]): readonly DayTotal[] {
  const [first = []] = units;
  return first.map(({ day }, index) => ({
    day,
    daily: sumOfKnown(units.map((series) => series[index]?.daily)),
    cumulative: sumOfKnown(units.map((series) => series[index]?.cumulative)),
  }));
}

const sumOfKnown = (figures: readonly (number | undefined)[]): number | undefined =>
  figures.reduce<number | undefined>(
    (sum, figure) => (figure === undefined ? sum : (sum ?? 0) + figure),
    undefined,
  );
