import type { Calendar } from "../calendar";
import type { Day } from "../day";

/** A period in which a machine stays at one place and serves, one after another, only the units named for it there. */
export interface HomeSite {
  readonly from: Day;
  readonly to: Day;
  /** Places in the list of units. They are served here and nowhere else. */
  readonly units: readonly number[];
}

/** An intake machine with its team: where it must be, when it works, and how much it takes. */
export interface Machine {
  readonly first: Day;
  /** Last day it may work; without one it is there as long as it is needed. */
  readonly last?: Day | undefined;
  readonly calendar: Calendar;
  /** Days on which this machine alone does not work. */
  readonly daysOff?: ReadonlySet<Day> | undefined;
  /** Shifts of a working day, at least 1. */
  readonly shifts: number;
  /** Files of one shift, at least 1. */
  readonly capacity: number;
  /** Periods that do not overlap; outside them the machine is mobile. */
  readonly homes?: readonly HomeSite[] | undefined;
}

/** Who is to be served, and what the office has already decided about it. */
export interface IntakeUnit {
  /** Files to take in all, a whole number. */
  readonly need: number;
  /** Files taken already, on days that are over. */
  readonly served?: number | undefined;
  /** The visit should end by this day; later is allowed, and counted as lateness. */
  readonly due?: Day | undefined;
  /** Smaller goes first; units without one go last. */
  readonly priority?: number | undefined;
  /** The only machine that may come, by its place in the list. */
  readonly machine?: number | undefined;
  /** A visit that is already set: it starts here, and runs to `to` or as long as the need takes. */
  readonly fixed?: { readonly from: Day; readonly to?: Day | undefined } | undefined;
}

/** All that a schedule of intake visits depends on. The order of both lists is the office's own. */
export interface ScheduleRequest {
  readonly machines: readonly Machine[];
  readonly units: readonly IntakeUnit[];
  /** Whether a visit takes whole days or single shifts. */
  readonly granularity: "day" | "shift";
  /** Nothing may run past this day. */
  readonly end?: Day | undefined;
}
