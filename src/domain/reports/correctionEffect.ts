import type { FigureKind } from "./figureKind";
import { figureSeries, type ReportedFigure, type SeriesPoint } from "./figureSeries";

/** What corrections of a unit's figures do to what was counted after them. */
export interface CorrectionEffect {
  /** Days whose cumulative figure changes. */
  readonly cumulativeDays: number;
  /** Cumulative figure at the last day, before and after. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Days whose own count changes, though nobody corrected them: a total is the sum of all before it. */
  readonly dailyDays: readonly SeriesPoint[];
}

/**
 * What a correction does to the later figures of the same unit and indicator: a corrected daily figure moves every later
 * total, a corrected total moves the count of the day after it. Source: domain A7.
 *
 * @param kind - What the figures mean.
 * @param reports - All reports as they stand, in order of days.
 * @param corrected - The same days as they will stand.
 * @example
 *    correctionEffect("trong ngày", [{ day: 1, figure: 5 }, { day: 2, figure: 2 }], [{ day: 1, figure: 8 }, …])
 *    // => the total at the last day goes from 7 to 10
 */
export function correctionEffect(
  kind: FigureKind,
  reports: readonly ReportedFigure[],
  corrected: readonly ReportedFigure[],
): CorrectionEffect {
  const old = figureSeries(kind, reports);
  const now = figureSeries(kind, corrected);
  const pairs = now.flatMap((point, index) => {
    const before = old[index];
    const isCorrected = reports[index]?.figure !== corrected[index]?.figure;
    return before ? [{ before, point, isCorrected }] : [];
  });
  const moved = pairs.filter(({ before, point }) => before.cumulative !== point.cumulative);
  const daily = pairs.filter((p) => !p.isCorrected && p.before.daily !== p.point.daily);
  return {
    cumulativeDays: moved.length,
    before: old[old.length - 1]?.cumulative,
    after: now[now.length - 1]?.cumulative,
    dailyDays: daily.map(({ point }) => point),
  };
}
