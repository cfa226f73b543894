// What the sheet "Số liệu đã chốt" holds: every unit's figures, once per day.
import type { Day } from "../../domain/day";
import type { FigureKind } from "../../domain/reports/figureKind";
import type { Finding } from "../finding";
import type { Moment } from "../snapshot";

/** What the office counts, as its own column says it; daily figures or a running total. */
export interface ArchivedIndicator {
  readonly name: string;
  readonly kind: FigureKind;
}

export interface ArchivedReport {
  /** As the office wrote it. */
  readonly unit: string;
  /** `unitKey` of the unit. */
  readonly key: string;
  /** One per indicator: undefined was not reported, 0 was reported as zero. */
  readonly figures: readonly (number | undefined)[];
  /** As typed by whoever received it; undefined where nobody said. */
  readonly received: Moment | undefined;
}

export interface ArchivedDay {
  readonly day: Day;
  /** When it was closed, or last corrected. */
  readonly closed: Moment;
  /** Every unit that had to report, in the order of the office. */
  readonly reports: readonly ArchivedReport[];
  /** First row of its block; undefined where people have torn the block apart. */
  readonly row: number | undefined;
}

export interface Archive {
  readonly indicators: readonly ArchivedIndicator[];
  /** Ascending; each day once. */
  readonly days: readonly ArchivedDay[];
  /** First of the two header rows. */
  readonly headerRow: number;
  /** Row below all that is there. */
  readonly nextRow: number;
  readonly findings: readonly Finding[];
}
