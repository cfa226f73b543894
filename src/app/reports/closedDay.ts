import type { Day } from "../../domain/day";
import {
  mergeReports,
  type ReportChange,
  type UnitReport,
} from "../../domain/reports/mergeReports";
import type { Moment } from "../snapshot";
import type { Archive, ArchivedDay, ArchivedReport } from "./archive";
import type { DayEntry } from "./dayEntry";
import { instantOf, momentOf } from "./moments";

/** What a blank cell does to a figure that was closed. */
export const blankWords = ["giữ số đã chốt", "bỏ số đã chốt"] as const;
export type BlankWord = (typeof blankWords)[number];

/** A day as it will stand in the archive, and what that changes. */
export interface ClosedDay {
  readonly day: Day;
  readonly due: Moment;
  readonly entry: DayEntry;
  /** As it was closed before. */
  readonly old: ArchivedDay | undefined;
  readonly reports: readonly ArchivedReport[];
  readonly changes: readonly ReportChange[];
  readonly kept: readonly Pick<ReportChange, "key" | "of" | "old">[];
  /** Whether anything has to be written. */
  readonly isChanged: boolean;
}

const reportOf = ({ key, figures, received }: Omit<ArchivedReport, "unit">): UnitReport => ({
  key,
  figures,
  received: received && instantOf(received),
});

/** A day of the archive together with what the table says now. */
export function closedDay(
  entry: DayEntry,
  archive: Archive | undefined,
  blanks: BlankWord,
): ClosedDay {
  const { day, due } = entry;
  const old = archive?.days.find((one) => one.day === day);
  const width = entry.columns.length;
  // Indicators that are newer than the day are blank there.
  const closed = (old?.reports ?? []).map((report) => {
    const figures = Array.from({ length: width }, (_, at) => report.figures[at]);
    return reportOf({ ...report, figures });
  });
  const merged = mergeReports(closed, entry.reports.map(reportOf), blanks === "bỏ số đã chốt");
  const names = new Map(
    [...entry.reports, ...(old?.reports ?? [])].map(({ key, unit }) => [key, unit]),
  );
  const reports = merged.reports.map(({ key, figures, received }): ArchivedReport => ({
    unit: names.get(key) ?? "",
    key,
    figures,
    received: received === undefined ? undefined : momentOf(received),
  }));
  const isChanged = merged.changes.length > 0 || reports.length !== closed.length;
  const { changes, kept } = merged;
  return { day, due, entry, old, reports, changes, kept, isChanged };
}
