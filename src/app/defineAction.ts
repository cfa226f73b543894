import type { Field } from "./fields/field";
import type { Outcome } from "./plan/outcome";
import type { WorkbookSnapshot } from "./snapshot";

type FieldsOf<Values> = { readonly [K in keyof Values]: Field<Values[K]> };

/** A menu item: its fields read the form, its plan decides. Both are pure. */
export interface Action<Id extends string, Values> {
  readonly id: Id;
  readonly fields: FieldsOf<Values>;
  plan(workbook: WorkbookSnapshot, values: Values): Outcome;
}

/** An action whose field types have been forgotten, as lists of actions hold it. */
export interface AnyAction {
  readonly id: string;
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  plan(workbook: WorkbookSnapshot, values: never): Outcome;
}

/** Infers the values that `plan` receives from the fields that read them. */
export function defineAction<const Id extends string, Values>(
  action: Action<Id, Values>,
): Action<Id, Values> {
  return action;
}
