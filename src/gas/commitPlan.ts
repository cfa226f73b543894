// The only way in which the product writes to the office's sheets.
import { takenBackResponse, writtenResponse } from "../app/journal/committedResponse";
import type { AnyAction } from "../app/defineAction";
import { commitTexts } from "../app/messages/commit";
import { carriedWrites } from "../app/plan/carriedWrites";
import { isBlocked } from "../app/plan/isBlocked";
import type { Plan } from "../app/plan/plan";
import { planHash } from "../app/plan/planHash";
import { writeStates } from "../app/plan/writeStates";
import type { Request, Response } from "../app/protocol";
import { findAction, unplanned } from "../app/respond";
import { planAction } from "../app/respond/planAction";
import { carryOut, type CarriedOut, type Progress } from "./carryOut";
import { logError } from "./logError";
import { openWorkbook, type OpenWorkbook } from "./openWorkbook";
import { healUnfinished } from "./takeBack";
import { installTriggers, removeTriggers } from "./triggers";
import { withDocumentLock } from "./withDocumentLock";

type Commit = Extract<Request, { do: "commit" }>;

const stopped = (
  status: "refused" | "failed",
  code: string,
  ...messages: readonly string[]
): Response => ({ kind: "stopped", status, code, messages });

/** After an error in the middle of writing: what is ours goes back at once if Google lets us, else with the next run. */
function afterFailure({ spreadsheet }: OpenWorkbook, plan: Plan): Response {
  try {
    const [, ...rest] = healUnfinished(openWorkbook(spreadsheet));
    return stopped("failed", "failed", commitTexts.failedTakenBack, ...rest);
  } catch (error) {
    logError(error);
    const places = writeStates(plan.writes).map(({ sheet, range }) => `${sheet}!${range}`);
    return stopped("failed", "failed", commitTexts.failedHalfway(places));
  }
}

/** Triggers are there before the sheet says so: one that finds the sheet silent does nothing. */
function withTriggers(
  { triggers }: Plan,
  { spreadsheet }: OpenWorkbook,
  carry: () => CarriedOut,
): CarriedOut {
  if (triggers === "install") installTriggers(spreadsheet);
  const done = carry();
  const isWritten = done.kind === "written";
  if (isWritten ? triggers === "remove" : triggers === "install") removeTriggers();
  return done;
}

function write(open: OpenWorkbook, plan: Plan): Response {
  const progress: Progress = { isWriting: false };
  try {
    const done = withTriggers(plan, open, () => carryOut(open, plan, progress));
    switch (done.kind) {
      case "protected":
        return stopped("refused", "protected", commitTexts.protected(done.places));
      case "changed":
        return stopped("refused", "changed", commitTexts.changed);
      case "written":
        return writtenResponse(plan, carriedWrites(plan, open.snapshot), done.verdicts);
      case "taken back":
        return takenBackResponse(done.verdicts, done.blocks);
    }
  } catch (error) {
    logError(error);
    if (progress.isWriting) return afterFailure(open, plan);
    return stopped("failed", "failed", commitTexts.failedBefore);
  }
}

function commitLocked({ choices, hash }: Commit, action: AnyAction): Response {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = openWorkbook(spreadsheet);
  const healed = healUnfinished(found);
  const open = healed.length > 0 ? openWorkbook(spreadsheet) : found;
  const respond = (): Response => {
    const plan = planAction(action, choices, open.snapshot);
    if (plan.kind !== "plan") return unplanned(plan);
    if (planHash(plan) !== hash) return stopped("refused", "changed", commitTexts.changed);
    if (isBlocked(plan)) return stopped("refused", "blocked", commitTexts.blocked);
    if (carriedWrites(plan, open.snapshot).length === 0) {
      const { findings } = plan;
      return { kind: "committed", messages: [commitTexts.nothing], writes: [], findings };
    }
    return write(open, plan);
  };
  const response = respond();
  const hasMessages = response.kind === "stopped" || response.kind === "committed";
  return hasMessages ? { ...response, messages: [...healed, ...response.messages] } : response;
}

/** Writes the plan that the person saw, if the workbook still gives that very plan. */
export function commitPlan(request: Commit, actions: readonly AnyAction[]): Response {
  const action = findAction(actions, request.action);
  if ("kind" in action) return unplanned(action);
  return withDocumentLock(
    () => commitLocked(request, action),
    () => stopped("refused", "busy", commitTexts.busy),
  );
}
