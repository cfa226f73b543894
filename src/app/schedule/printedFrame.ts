import type { Calendar } from "../../domain/calendar";
import type { Day } from "../../domain/day";
import type { Said } from "../checks/check";
import type { Severity } from "../finding";
import type { Place } from "./printedSchedule";

/** What a schedule is held against. */
export interface PrintedFrame {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly calendar: Calendar;
  readonly daysOff: ReadonlySet<Day>;
}

/** Takes down what was found at a cell of the schedule. */
export type Tell = (severity: Severity, code: string, at: Place, said: Said) => void;
