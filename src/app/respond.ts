// Answers the dialog, as far as nothing is written. Pure: the workbook is a snapshot.
import type { AnyAction } from "./defineAction";
import { previewWorkbook } from "./journal/previewWorkbook";
import { respondTexts } from "./messages/respond";
import type { Problem, Questions } from "./plan/outcome";
import type { Request, Response } from "./protocol";
import { actionState } from "./respond/actionState";
import { planAction } from "./respond/planAction";
import { previewResponse } from "./respond/previewResponse";
import { readForm } from "./respond/readForm";
import type { WorkbookSnapshot } from "./snapshot";

/** A refusal or questions, as the dialog hears them. */
export function unplanned(outcome: Problem | Questions): Response {
  if (outcome.kind === "questions") return outcome;
  const { code, messages } = outcome;
  return { kind: "stopped", status: "refused", code, messages };
}

/** The named action, or why there is none. */
export function findAction(actions: readonly AnyAction[], id: string): AnyAction | Problem {
  const problem = {
    kind: "problem",
    code: "unknown-action",
    messages: [respondTexts.noAction(id)],
  };
  return actions.find((action) => action.id === id) ?? (problem as Problem);
}

/** Lists actions, draws a form or previews a plan; after a run that died while writing, as healing will leave the workbook. */
export function respond(
  request: Exclude<Request, { do: "commit" | "word" }>,
  actions: readonly AnyAction[],
  read: () => WorkbookSnapshot,
): Response {
  if (request.do === "list") {
    return { kind: "list", actions: actions.map((action) => actionState(action)) };
  }
  const action = findAction(actions, request.action);
  if ("kind" in action) return unplanned(action);
  const { workbook, findings } = previewWorkbook(read());
  if (request.do === "form") {
    const { states } = readForm(action, request.choices, workbook, true);
    return { kind: "form", action: actionState(action, states) };
  }
  const plan = planAction(action, request.choices, workbook);
  return plan.kind === "plan" ? previewResponse(plan, findings) : unplanned(plan);
}
