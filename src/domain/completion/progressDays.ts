import type { Calendar, CountingConvention } from "../calendar";
import { countDays } from "../countDays";
import type { Day } from "../day";
import { DomainError } from "../domainError";

/** A window of dates with how its days count. */
export interface CountedWindow {
  readonly from: Day;
  readonly to: Day;
  readonly convention: CountingConvention;
  readonly calendar: Calendar;
}

/** Where a campaign stands in its window. */
export interface ProgressDays {
  /** Days of the window. */
  readonly all: number;
  /** Those up to and including the as-of day; never more than all. */
  readonly elapsed: number;
}

/**
 * Days of the window, and how many of them are behind at the end of the as-of day.
 *
 * @param window - Dates, counting convention and calendar.
 * @param asOf - Day that the figures are of: 0 days are behind before the window, all of them after it.
 * @throws `end-before-start`, `no-days`.
 * @example
 *    const window = { from: 45027, to: 45097, convention: "skipFirst", calendar: { kind: "everyDay" } };
 *    progressDays(window, 45060) // => { all: 70, elapsed: 33 }
 */
export function progressDays(window: CountedWindow, asOf: Day): ProgressDays {
  const { from, to, convention, calendar } = window;
  if (to < from) throw new DomainError({ code: "end-before-start", from, to });
  const all = countDays(from, to, convention, calendar);
  if (all === 0) throw new DomainError({ code: "no-days" });
  if (asOf < from) return { all, elapsed: 0 };
  return { all, elapsed: asOf >= to ? all : countDays(from, asOf, convention, calendar) };
}
