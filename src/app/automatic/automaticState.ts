import type { Day } from "../../domain/day";
import type { Moment } from "../snapshot";

export const reminderWords = ["đang gửi", "đã gửi", "không gửi được"] as const;
export type ReminderWord = (typeof reminderWords)[number];

/** A letter of one unit about one day: marked before it is sent, so that it never goes out twice. */
export interface Reminded {
  readonly day: Day;
  readonly unit: string;
  readonly at: Moment;
  readonly state: ReminderWord;
}

/** What the sheet "Chạy tự động" says. */
export interface AutomaticState {
  readonly isOn: boolean;
  /** Who set the triggers up, as typed: Google does not tell a script. */
  readonly by: string;
  /** When, as the committer stamps it: "15:30 12/06/2023". */
  readonly since: string;
  /** Minutes before the due time at which units without a report are written to; undefined: never. */
  readonly remindBefore: number | undefined;
  /** What the last run came to. */
  readonly result: string;
  readonly resultAt: Moment | undefined;
  /** Latest first. */
  readonly reminded: readonly Reminded[];
}
