import type { Calendar } from "../calendar";
import { countDays } from "../countDays";
import { countsOn } from "../countsOn";
import type { Day } from "../day";
import type { FigureKind } from "./figureKind";
import type { SeriesPoint } from "./figureSeries";

/** So many cases in so many days that count, exactly. */
export interface RecentPace {
  readonly counted: number;
  readonly days: number;
  /** Reported days that it was taken from: fewer than seven at the start of a campaign. */
  readonly reportedDays: number;
}

/** A week of reports (domain A4). */
const REPORTED_DAYS = 7;

/**
 * What all units together have done per day over the last seven reported days; undefined while nothing tells a pace.
 *
 * Daily figures are of their own days. Totals tell what came since the total before, so theirs is the time from the report
 * before the seven to the last one, gaps included, and a unit's first total tells nothing. Source: domain A4, A7.
 *
 * @param kind - What the reported figures mean.
 * @param units - The series of every unit, over the same days.
 * @param calendar - Which days count.
 * @example
 *    recentPace("trong ngày", [series of 5, 7, 9 on three days], { kind: "everyDay" })
 *    // => { counted: 21, days: 3, reportedDays: 3 }
 */
export function recentPace(
  kind: FigureKind,
  units: readonly (readonly SeriesPoint[])[],
  calendar: Calendar,
): RecentPace | undefined {
  const reported = reportedDays(units);
  const { recent, days } = (kind === "lũy kế" ? sinceReport : ownDays)(reported, calendar);
  if (days === 0) return undefined;
  const taken = new Set(recent);
  let counted = 0;
  for (const { day, daily, covers } of units.flat()) {
    if (taken.has(day) && covers !== undefined) counted += daily ?? 0;
  }
  return { counted, days, reportedDays: recent.length };
}

interface Recent {
  readonly recent: readonly Day[];
  /** Days that count in which it was done. */
  readonly days: number;
}

const ownDays = (reported: readonly Day[], calendar: Calendar): Recent => {
  const recent = reported.slice(-REPORTED_DAYS);
  return { recent, days: recent.filter((day) => countsOn(calendar, day)).length };
};

const sinceReport = (reported: readonly Day[], calendar: Calendar): Recent => {
  const [before, ...recent] = reported.slice(-REPORTED_DAYS - 1);
  const last = recent[recent.length - 1];
  if (before === undefined || last === undefined) return { recent: [], days: 0 };
  return { recent, days: countDays(before, last, "skipFirst", calendar) };
};

/** Days on which anybody reported, in order. */
const reportedDays = (units: readonly (readonly SeriesPoint[])[]): readonly Day[] => {
  const days = new Set<Day>();
  for (const { day, isReported } of units.flat()) if (isReported) days.add(day);
  return [...days].sort((a, b) => a - b);
};
