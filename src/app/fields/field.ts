// A form field reads what was typed, by declaration: an action's plan sees only good values.
import type { Question } from "../plan/outcome";
import type { FieldType } from "../protocol";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";

export interface FieldContext {
  readonly workbook: WorkbookSnapshot;
  readonly name: string;
  readonly label: string;
  /** True while a form is drawn: then whatever may be chosen is listed, though it costs more reading. */
  readonly listsAll?: boolean;
  /** The table that the field `bang` read; undefined before it, or where an action has none. */
  readonly table: Table | undefined;
  /** Values of the fields before this one, by name. */
  readonly earlier: Readonly<Record<string, unknown>>;
}

export type FieldOutcome<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "question"; readonly question: Omit<Question, "field"> }
  | { readonly kind: "problem"; readonly code: string; readonly message: string };

export interface FieldReading<T> {
  readonly outcome: FieldOutcome<T>;
  /** What may be chosen here and now; null for free text. */
  readonly options: readonly string[] | null;
  /** What the form shows: typed text, else the default in the words of the options; null when neither. */
  readonly shown: string | null;
  /** Does not matter with what the fields before it say: the form leaves it out. */
  readonly isIdle?: true;
}

export interface Field<T> {
  readonly type: FieldType;
  readonly optional: boolean;
  /** Options and default that need no workbook, for `--list` without a file. */
  readonly fixedOptions: readonly string[] | null;
  readonly fixedDefault: string | null;
  /** @param typed - Text of the form; undefined when left alone. */
  read(typed: string | undefined, context: FieldContext): FieldReading<T>;
}
