import type { Finding } from "../finding";
import { isBlocked } from "../plan/isBlocked";
import type { Plan } from "../plan/plan";
import { planHash } from "../plan/planHash";
import { writeStates } from "../plan/writeStates";
import type { Response } from "../protocol";

/**
 * A plan as the dialog shows it before anything is written.
 *
 * @param found - What was found besides, before the plan was made.
 */
export function previewResponse(plan: Plan, found: readonly Finding[]): Response {
  const { summary, tables, texts = [], documents = [], words } = plan;
  const blocked = isBlocked(plan);
  return {
    kind: "preview",
    hash: planHash(plan),
    summary,
    tables,
    findings: [...found, ...plan.findings],
    writes: writeStates(plan.writes),
    texts,
    // What stands in the way of writing stands in the way of sending on, too.
    documents: blocked ? [] : documents,
    canCommit: plan.writes.length > 0 && !blocked,
    ...(words && { commit: words.commit }),
  };
}
