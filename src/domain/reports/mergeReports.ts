import type { Instant } from "./instant";

/** What one unit reported for one day. */
export interface UnitReport {
  /** The same for a unit however it is spelled. */
  readonly key: string;
  /** One per indicator; undefined was not reported, 0 was reported as zero. */
  readonly figures: readonly (number | undefined)[];
  readonly received: Instant | undefined;
}

/** A figure, or the hour of receipt, that differs from what was closed. */
export interface ReportChange {
  readonly key: string;
  readonly of: number | "received";
  readonly old: number | undefined;
  readonly now: number | undefined;
}

export interface MergedReports {
  /** In the order in which they were closed; units that are new follow. */
  readonly reports: readonly UnitReport[];
  readonly changes: readonly ReportChange[];
  /** Closed figures that are blank now, and stay as closed. */
  readonly kept: readonly Pick<ReportChange, "key" | "of" | "old">[];
}

/**
 * A closed day together with what stands in the table now. Merging again changes nothing. Source: domain A7.
 *
 * What is blank now takes nothing away from what was closed, unless the office says so; units that the table no longer
 * has stay as closed, and what units report that were not there when the day was closed is a change from blank.
 *
 * @param closed - As archived.
 * @param entered - As the table has them, each unit once, with the same indicators.
 * @param clears - Whether a blank clears a closed figure.
 * @example
 *    mergeReports([{ key: "a", figures: [5] }], [{ key: "a", figures: [6] }], false)
 *    // => one change of "a", from 5 to 6
 */
export function mergeReports(
  closed: readonly UnitReport[],
  entered: readonly UnitReport[],
  clears: boolean,
): MergedReports {
  const byKey = new Map(entered.map((report) => [report.key, report]));
  const changes: ReportChange[] = [];
  const kept: Pick<ReportChange, "key" | "of" | "old">[] = [];
  const decide = (
    key: string,
    of: ReportChange["of"],
    old: number | undefined,
    now: number | undefined,
  ): number | undefined => {
    if (old === now) return old;
    if (now === undefined && !clears) {
      if (of !== "received") kept.push({ key, of, old });
      return old;
    }
    changes.push({ key, of, old, now });
    return now;
  };
  const merged = closed.map((report): UnitReport => {
    const { key } = report;
    const now = byKey.get(key);
    if (now === undefined) return report;
    const figures = now.figures.map((figure, at) => decide(key, at, report.figures[at], figure));
    const received = decide(key, "received", report.received, now.received);
    return { key, figures, received: received as Instant | undefined };
  });
  const known = new Set(closed.map(({ key }) => key));
  const added = entered.filter(({ key }) => !known.has(key));
  // On a day that nobody has closed yet, all is new and nothing is a change.
  for (const { key, figures } of closed.length > 0 ? added : []) {
    figures.forEach((figure, at) => decide(key, at, undefined, figure));
  }
  return { reports: [...merged, ...added], changes, kept };
}
