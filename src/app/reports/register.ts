import type { Day } from "../../domain/day";
import type { Instant } from "../../domain/reports/instant";
import { punctuality, type Punctuality, type Receipt } from "../../domain/reports/punctuality";
import { registerTexts } from "../messages/reportsRegister";
import type { Moment } from "../snapshot";
import { formatDay } from "../text/formatDay";
import type { Archive } from "./archive";
import { isReported } from "./closingPreviews";
import { instantOf } from "./moments";
import type { PeriodicReport } from "./readPeriodic";

/** A report that a unit owes, and how it stands. */
export interface RegisterEntry {
  readonly unit: string;
  readonly key: string;
  /** "Ngày 23/06/2023", "Tháng 7/2023". */
  readonly period: string;
  readonly due: Instant;
  readonly received: Instant | undefined;
  readonly state: Punctuality;
}

/** A day or another period, with the reports of all units that owe one. */
export interface RegisterPeriod {
  readonly label: string;
  /** Of daily reports. */
  readonly day: Day | undefined;
  readonly due: Instant;
  readonly entries: readonly RegisterEntry[];
}

interface Unit {
  readonly unit: string;
  readonly key: string;
}

interface Judging {
  readonly now: Moment;
  readonly isHourOnTime: boolean;
}

const NOTHING: Receipt = { isReceived: false };

/** One period of the register. */
export function registerPeriod(
  label: string,
  day: Day | undefined,
  due: Instant,
  units: readonly Unit[],
  receipts: ReadonlyMap<string, Receipt>,
  { now, isHourOnTime }: Judging,
): RegisterPeriod {
  const entries = units.map(({ unit, key }): RegisterEntry => {
    const receipt = receipts.get(key) ?? NOTHING;
    const state = punctuality(receipt, due, instantOf(now), isHourOnTime);
    return { unit, key, period: label, due, received: receipt.received ?? receipt.entered, state };
  });
  return { label, day, due, entries };
}

/** The closed days of the archive, each with the units that had to report then. */
export function closedPeriods(
  archive: Archive | undefined,
  dueOf: (day: Day) => Moment,
  judging: Judging,
): readonly RegisterPeriod[] {
  return (archive?.days ?? []).map(({ day, reports }) => {
    const receipts = new Map(
      reports.map((report): readonly [string, Receipt] => {
        const received = report.received && instantOf(report.received);
        return [report.key, { isReceived: isReported(report), received }];
      }),
    );
    const label = registerTexts.daily(formatDay(day));
    return registerPeriod(label, day, instantOf(dueOf(day)), reports, receipts, judging);
  });
}

/** The periods of the sheet "Báo cáo định kỳ". */
export function otherPeriods(
  periods: readonly PeriodicReport[],
  units: readonly Unit[],
  judging: Judging,
): readonly RegisterPeriod[] {
  return periods.map(({ label, due, receipts }) =>
    registerPeriod(label, undefined, due, units, receipts, judging),
  );
}
