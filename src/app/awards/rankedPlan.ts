import { awardTexts } from "../messages/awards";
import type { Outcome } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import type { WorkbookSnapshot } from "../snapshot";
import { sumTotals } from "./awardFoot";
import { awardRules } from "./awardRules";
import { awardSummary, tieFindings } from "./awardSummary";
import { decidedRounds } from "./decidedRounds";
import { decisionRows } from "./decisionRows";
import { decisionWrites } from "./decisionSheet";
import { DECISION_SHEET } from "./awardSheets";
import { rankedBlock } from "./rankedBlock";
import type { RankedInput } from "./rankedInput";
import { restsOnAwards } from "./restsOnAwards";
import { structureWrites } from "./structureSheet";

/** The plan of a ranking: the product sheet, what people have to decide, and what to think of it. */
export function rankedPlan(
  workbook: WorkbookSnapshot,
  action: string,
  input: RankedInput,
): Outcome {
  const { structure, tie, about } = input;
  const decisions = decidedRounds(workbook, input);
  if (decisions.messages.length > 0) return problemOf("bad-decisions", decisions.messages);
  const { rounds, unasked, findings } = decisions;
  const totals = sumTotals(rounds, structure.tiers);
  const rules = [...awardRules(structure, tie), ...input.rules];
  const notes = findings.map(({ text }) => text);
  const { write, preview } = rankedBlock({ ...input, rounds, totals, rules, notes });
  const asked = unasked.flatMap(({ round, tie: open }) => decisionRows(round, open));
  return {
    kind: "plan",
    action,
    restsOn: [...input.restsOn, ...restsOnAwards(workbook)],
    writes: [
      ...structureWrites(workbook),
      ...decisionWrites(workbook.sheet(DECISION_SHEET), asked),
      write,
    ],
    summary: [
      about,
      ...(workbook.sheetNames.includes(write.sheet) ? [awardTexts.replaces(write.sheet)] : []),
      ...awardSummary(rounds, totals, decisions.applied, asked.length),
    ],
    tables: [preview],
    findings: [...input.findings, ...findings, ...tieFindings(rounds, write.sheet)],
  };
}
