import type { Day } from "../../domain/day";
import type { SheetSnapshot } from "../snapshot";
import type { TimesProblem } from "./readTimes";
import type { Shift } from "./shiftHours";

/** A cell of the sheet on which the schedule stands. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A row of a schedule in the annex's form: what one machine does with one unit in one shift. */
export interface PrintedRow {
  readonly machine: number;
  readonly unit: string;
  readonly site: string;
  /** Several entries where the cell names several months. */
  readonly days: readonly Day[];
  readonly hours: Shift | undefined;
  /** Number of the shift as printed: 1 for "Ca 01". */
  readonly label: number | undefined;
  /** Files of a shift, or of a whole day. */
  readonly capacity: number | undefined;
  readonly isPerDay: boolean;
  readonly at: {
    readonly dates: Place;
    readonly unit: Place;
    readonly site: Place;
    readonly shift: Place;
    readonly capacity: Place;
  };
  readonly problems: readonly TimesProblem[];
}

/** A line of words among the rows of a machine. */
export interface PrintedNote {
  readonly text: string;
  readonly at: Place;
}

export interface PrintedMachine {
  readonly name: string;
  readonly at: Place;
  readonly notes: readonly PrintedNote[];
}

/** A schedule in the annex's form, as it stands on a sheet. */
export interface PrintedSchedule {
  readonly sheet: SheetSnapshot;
  readonly machines: readonly PrintedMachine[];
  readonly rows: readonly PrintedRow[];
}
