import type { WorkbookSnapshot } from "../snapshot";
import { awardRound } from "./awardRound";
import type { RankedInput } from "./rankedInput";
import { readDecisions, type Decisions } from "./readDecisions";

/** Ranks everybody of an input and applies what a council has decided. */
export function decidedRounds(workbook: WorkbookSnapshot, input: RankedInput): Decisions {
  const { subject, groups, structure, tie } = input;
  const open = groups.map((group) => awardRound(group, subject, structure, tie));
  return readDecisions(workbook, subject, open);
}
