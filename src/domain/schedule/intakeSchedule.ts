import type { Day } from "../day";
import type { Certificate } from "./certificate";

/** A day of a visit or, when visits take single shifts, one shift of it, counted from 0. */
export interface Slot {
  readonly day: Day;
  readonly shift?: number;
}

/** One uninterrupted stay of a machine with a unit. Units and machines are places in the request's lists. */
export interface Visit {
  readonly unit: number;
  readonly machine: number;
  /** In order of time, at least one. */
  readonly slots: readonly Slot[];
  /** Files that the slots can take. */
  readonly capacity: number;
  /** Files to be taken, at most the capacity unless the office fixed too short a visit. */
  readonly files: number;
  /** Whether the unit comes to the machine's home site. */
  readonly atHome: boolean;
}

/** Files that no visit takes. */
export interface Leftover {
  readonly unit: number;
  readonly files: number;
}

/**
 * What would serve everything, found by making that schedule: more days for the whole campaign, more machines like the
 * given one, or one more shift a day on every machine. `lastDay` is the last day of the schedule that was made.
 */
export type Remedy =
  | { readonly kind: "days"; readonly count: number; readonly lastDay: Day }
  | {
      readonly kind: "machines";
      readonly count: number;
      readonly like: number;
      readonly lastDay: Day;
    }
  | { readonly kind: "shift"; readonly lastDay: Day };

/** Who is served where and when, and how good that is. */
export interface IntakeSchedule {
  /** By machine, then by time. */
  readonly visits: readonly Visit[];
  readonly leftovers: readonly Leftover[];
  /** Only when a visit found no place; none means that nothing of the kind was found to be enough. */
  readonly remedies: readonly Remedy[];
  /** Absent when nothing is visited or a visit found no place. */
  readonly certificate?: Certificate;
}
