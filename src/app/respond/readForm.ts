import type { AnyAction } from "../defineAction";
import { respondTexts } from "../messages/respond";
import type { Question } from "../plan/outcome";
import type { Choices, FieldState } from "../protocol";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { textsOf } from "./textsOf";

/** A form as read: what to draw, what to ask, what is wrong, and the values when nothing is. */
export interface FormReading {
  readonly states: readonly FieldState[];
  readonly questions: readonly Question[];
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly values: Readonly<Record<string, unknown>>;
}

const has = (record: object, name: string): boolean =>
  Object.prototype.hasOwnProperty.call(record, name);

/** A field called "__proto__" is a field like any other. */
const typedIn = (choices: Choices, name: string): string | undefined =>
  has(choices, name) ? choices[name] : undefined;

const labelsOf = (id: string, name: string) =>
  textsOf(id).fields[name] ?? { label: name, help: "" };

/** Reads every field in the order of their declaration: all questions and problems come at once. */
export function readForm(
  { id, fields }: AnyAction,
  choices: Choices,
  workbook: WorkbookSnapshot,
  listsAll = false,
): FormReading {
  const states: FieldState[] = [];
  const questions: Question[] = [];
  const problems: { code: string; message: string }[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const { label, help } = labelsOf(id, name);
    // Every action calls its table `bang`, and no other field so.
    const table = values["bang"] as Table | undefined;
    const typed = typedIn(choices, name);
    const context = { workbook, name, label, listsAll, table, earlier: { ...values } };
    const { outcome, options, shown, isIdle } = field.read(typed, context);
    let remark = "";
    if (outcome.kind === "value") values[name] = outcome.value;
    if (outcome.kind === "question") {
      remark = outcome.question.text;
      questions.push({ field: name, ...outcome.question });
    }
    if (outcome.kind === "problem") {
      remark = outcome.message;
      problems.push(outcome);
    }
    const { type, optional } = field;
    states.push({ name, label, help, type, optional, options, value: shown, remark, isIdle });
  }
  for (const name of Object.keys(choices)) {
    if (has(fields, name)) continue;
    const message = respondTexts.unknownField(name, Object.keys(fields));
    problems.push({ code: "unknown-field", message });
  }
  return { states, questions, problems, values };
}
