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
  /** Hours of a day; two where it has a break. */
  readonly periods: readonly Shift[];
  /** From the first of them to the last. */
  readonly hours: Shift | undefined;
  /** Number of the shift as printed: 1 for "Ca 01"; without hours also 1 for the morning, 2 for the afternoon. */
  readonly label: number | undefined;
  readonly capacity: number | undefined;
  /** What the capacity is of; `heading` where only the heading speaks of a day. */
  readonly per: "shift" | "day" | "heading";
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
