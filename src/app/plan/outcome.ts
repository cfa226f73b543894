import type { Plan } from "./plan";

/** What only a person can tell; shown in the form at the named field, and answered there. */
export interface Question {
  readonly field: string;
  readonly text: string;
  /** The answers to choose from; empty when any text may be typed. */
  readonly options: readonly string[];
  readonly guess: string | null;
}

export interface Questions {
  readonly kind: "questions";
  readonly questions: readonly Question[];
}

/** Why nothing can be planned: whole Vietnamese sentences that name sheet and cell. */
export interface Problem {
  readonly kind: "problem";
  /** For programs and logs; never shown, never personal. */
  readonly code: string;
  readonly messages: readonly string[];
}

export type Outcome = Plan | Questions | Problem;
