// What the command line prints: one JSON object, whatever happens.
import type { Finding } from "../../src/app/finding";
import type { Question } from "../../src/app/plan/outcome";
import type { ActionState, FieldState, WriteState } from "../../src/app/protocol";
import type { ChartData } from "../charts/chartData";

export type Status = "ok" | "refused" | "failed";

export interface Report {
  action: string | null;
  status: Status;
  messages: readonly string[];
  questions: readonly Question[];
  findings: readonly Finding[];
  writes: readonly WriteState[];
  /** Those of the workbook as the command leaves it. */
  charts: readonly ChartData[];
  /** Paths of the downloads written to --files. */
  files: readonly string[];
  serviceCalls: { reads: number; writes: number; total: number };
  millis: number;
  /** Only for --list. */
  actions?: readonly ListedAction[];
}

/** A field as listed: its value before anything is typed is its default. */
export type ListedField = Omit<FieldState, "value" | "remark"> & {
  readonly default: string | null;
};

export type ListedAction = Omit<ActionState, "fields"> & {
  readonly fields: readonly ListedField[];
};

export const EXIT_CODES: Readonly<Record<Status, number>> = { ok: 0, failed: 1, refused: 2 };

export const emptyReport = (): Report => ({
  action: null,
  status: "ok",
  messages: [],
  questions: [],
  findings: [],
  writes: [],
  charts: [],
  files: [],
  serviceCalls: { reads: 0, writes: 0, total: 0 },
  millis: 0,
});
