/**
 * What is still missing after keeping the even daily figure to the last day; 0 when the target is met.
 *
 * @param target - A count.
 * @param days - Days of the window.
 * @param daily - The even figure.
 * @example
 *    shortfallAtEvenFigure(451, 70, 6) // => 31, Bình La
 */
export function shortfallAtEvenFigure(target: number, days: number, daily: number): number {
  return Math.max(0, target - daily * days);
}
