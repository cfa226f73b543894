import type { Punctuality } from "./punctuality";

/** How a unit has reported, over any number of reports. */
export interface ReportTally {
  /** Reports that are due, or have come before. */
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly unknownHour: number;
  readonly missing: number;
  readonly notDue: number;
  /** Of all late reports together. */
  readonly lateMinutes: number;
  readonly longestMinutes: number;
}

/**
 * Counts reports by how they stand. What is not due yet is not missing, and not expected yet. Source: domain A7.
 *
 * @param reports - Of one unit, or of all together.
 * @example
 *    reportTally([{ kind: "onTime" }, { kind: "late", minutes: 35 }, { kind: "notDue" }])
 *    // => expected 2, received 2, onTime 1, late 1, lateMinutes 35, notDue 1, …
 */
export function reportTally(reports: readonly Punctuality[]): ReportTally {
  const counts = { onTime: 0, late: 0, unknownHour: 0, missing: 0, notDue: 0 };
  let lateMinutes = 0;
  let longestMinutes = 0;
  for (const report of reports) {
    counts[report.kind] += 1;
    if (report.kind !== "late") continue;
    lateMinutes += report.minutes;
    longestMinutes = Math.max(longestMinutes, report.minutes);
  }
  const received = counts.onTime + counts.late + counts.unknownHour;
  return { ...counts, received, expected: received + counts.missing, lateMinutes, longestMinutes };
}
