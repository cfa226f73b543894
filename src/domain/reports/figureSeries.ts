import type { Day } from "../day";
import type { FigureKind } from "./figureKind";

/** What one unit reported of one indicator for one day; undefined where it did not. */
export interface ReportedFigure {
  readonly day: Day;
  readonly figure: number | undefined;
}

/** The same, both as the day's own count and as all counted up to that day. */
export interface SeriesPoint {
  readonly day: Day;
  readonly isReported: boolean;
  /** Since the last report before this one; undefined without a report, or where nothing says where counting began. */
  readonly daily: number | undefined;
  /** Days that the daily figure covers: one, or all of a gap between totals; undefined where nobody knows. */
  readonly covers: number | undefined;
  /** Counted in the campaign so far; carried on where a day has no report, undefined before the first. */
  readonly cumulative: number | undefined;
}

/**
 * The daily and the cumulative series of an indicator, whichever of the two the office writes down.
 *
 * Blank is not zero: a day without a report adds nothing that is known, and its cumulative figure is the last one known.
 * Where totals are reported, the first daily figure needs an opening one, and the day after a gap holds all of the gap.
 * Source: domain A4, A7.
 *
 * @param kind - What the figures mean.
 * @param reports - In order of days, each day once.
 * @param opening - Counted before the campaign ("số đầu kỳ"), where totals are the system's own: taken off every total.
 * @example
 *    figureSeries("lũy kế", [{ day: 1, figure: 105 }, { day: 2, figure: 112 }], 100)
 *    // => daily 5 and 7, cumulative 5 and 12
 */
export function figureSeries(
  kind: FigureKind,
  reports: readonly ReportedFigure[],
  opening?: number,
): readonly SeriesPoint[] {
  return kind === "lũy kế" ? fromTotals(reports, opening) : fromDaily(reports);
}

const fromDaily = (reports: readonly ReportedFigure[]): readonly SeriesPoint[] => {
  let sum: number | undefined;
  return reports.map(({ day, figure }) => {
    if (figure !== undefined) sum = (sum ?? 0) + figure;
    const isReported = figure !== undefined;
    return { day, isReported, daily: figure, covers: isReported ? 1 : undefined, cumulative: sum };
  });
};

const fromTotals = (
  reports: readonly ReportedFigure[],
  opening: number | undefined,
): readonly SeriesPoint[] => {
  let before = opening;
  let last: Day | undefined;
  let cumulative: number | undefined;
  return reports.map(({ day, figure }) => {
    if (figure === undefined) {
      return { day, isReported: false, daily: undefined, covers: undefined, cumulative };
    }
    const daily = before === undefined ? undefined : figure - before;
    const covers = last === undefined ? undefined : day - last;
    before = figure;
    last = day;
    cumulative = figure - (opening ?? 0);
    return { day, isReported: true, daily, covers, cumulative };
  });
};
