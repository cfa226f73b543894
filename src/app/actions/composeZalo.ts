import { defineAction } from "../defineAction";
import { composeTexts } from "../messages/dailyReport";
import type { Outcome } from "../plan/outcome";
import type { SummaryValues } from "../summary/summaryPlan";
import { updateSummary } from "./updateSummary";

/** The ready text of the leaders' page (domain A7), to copy and send; nothing is written. */
export const composeZalo = defineAction({
  id: "composeZalo",
  fields: updateSummary.fields,
  plan(workbook, values: SummaryValues): Outcome {
    const outcome = updateSummary.plan(workbook, values);
    if (outcome.kind !== "plan") return outcome;
    const { restsOn, findings, texts = [] } = outcome;
    return {
      kind: "plan",
      action: "composeZalo",
      restsOn,
      writes: [],
      summary: texts.map(({ text }) => text),
      tables: [],
      findings,
      texts: texts.map(({ text }) => ({ title: composeTexts.title, text })),
    };
  },
});
