import type { AnyAction } from "../app/defineAction";
import { automaticTexts } from "../app/messages/automatic";
import { whyNotUnattended } from "../app/automatic/whyNotUnattended";
import { planHash } from "../app/plan/planHash";
import type { Choices } from "../app/protocol";
import { planAction } from "../app/respond/planAction";
import { commitPlan } from "./commitPlan";
import { openWorkbook } from "./openWorkbook";

type Unattended =
  | { readonly kind: "written" }
  /** Nothing was written; the sentence says why. */
  | { readonly kind: "not written"; readonly why: string };

/** Plans and commits with nobody there, through the same committer; never on sheets of the office. */
export function commitUnattended(action: AnyAction, choices: Choices): Unattended {
  const workbook = openWorkbook(SpreadsheetApp.getActiveSpreadsheet()).snapshot;
  const plan = planAction(action, choices, workbook);
  const why = whyNotUnattended(plan);
  if (why !== undefined || plan.kind !== "plan") return { kind: "not written", why: why ?? "" };
  const request = { do: "commit", action: action.id, choices, hash: planHash(plan) } as const;
  const response = commitPlan(request, [action]);
  if (response.kind === "committed") return { kind: "written" };
  const isBusy = response.kind === "stopped" && response.code === "busy";
  return { kind: "not written", why: isBusy ? automaticTexts.busy : automaticTexts.failed };
}
