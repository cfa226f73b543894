import { actions } from "../../../src/app/actions/index";
import type { Outcome } from "../../../src/app/plan/outcome";
import type { CellContent, ColumnWrite, Plan, SheetWrite } from "../../../src/app/plan/plan";
import { planAction } from "../../../src/app/respond/planAction";
import { readForm } from "../../../src/app/respond/readForm";
import type { WorkbookSnapshot } from "../../../src/app/snapshot";

type Typed = Readonly<Record<string, string>>;

const actionOf = (id: string) => {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) throw new Error(`no action ${id}`);
  return action;
};

/** What an action answers to a form in which these fields were typed. */
export function outcomeOf(id: string, workbook: WorkbookSnapshot, typed: Typed = {}): Outcome {
  return planAction(actionOf(id), typed, workbook);
}

/** The same where a plan is expected; else the test fails with what came instead. */
export function planOf(id: string, workbook: WorkbookSnapshot, typed: Typed = {}): Plan {
  const outcome = outcomeOf(id, workbook, typed);
  if (outcome.kind !== "plan") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** What the form shows for a field. */
export function shownIn(
  id: string,
  workbook: WorkbookSnapshot,
  field: string,
  typed: Typed = {},
): string | null | undefined {
  const { states } = readForm(actionOf(id), typed, workbook);
  return states.find(({ name }) => name === field)?.value;
}

/** Names of the fields that the form draws. */
export function drawnIn(id: string, workbook: WorkbookSnapshot, typed: Typed): readonly string[] {
  const { states } = readForm(actionOf(id), typed, workbook);
  return states.filter(({ isIdle }) => !isIdle).map(({ name }) => name);
}

/** The messages of a refusal, the sentences of questions, as one text. */
export function refusal(outcome: Outcome): string {
  if (outcome.kind === "problem") return outcome.messages.join("\n");
  if (outcome.kind === "questions") {
    return outcome.questions.map(({ field, text }) => `${field}: ${text}`).join("\n");
  }
  throw new Error(`a plan: ${outcome.summary.join(" ")}`);
}

export function columnsOf({ writes }: Plan): readonly ColumnWrite[] {
  return writes.filter((write): write is ColumnWrite => write.kind === "column");
}

export function sheetOf({ writes }: Plan, name: string): SheetWrite | undefined {
  return writes.find(
    (write): write is SheetWrite => write.kind === "sheet" && write.sheet === name,
  );
}

/** Formula or value of each written cell, by row. */
export function writtenIn(plan: Plan): ReadonlyMap<number, unknown> {
  return new Map(
    columnsOf(plan).flatMap(({ cells }) => cells.map(({ row, after }) => [row, contentOf(after)])),
  );
}

export const contentOf = (content: CellContent | undefined): unknown =>
  content === undefined ? undefined : "formula" in content ? content.formula : content.value;
