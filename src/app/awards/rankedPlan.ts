import { problemOf } from "../plan/problemOf";
import type { Finding } from "../finding";
import { awardTexts } from "../messages/awards";
import type { Outcome } from "../plan/outcome";
import type { Fingerprint } from "../plan/plan";
import type { WorkbookSnapshot } from "../snapshot";
import type { Input } from "./awardBlock";
import { sumTotals } from "./awardFoot";
import { awardRound, type AwardEntry } from "./awardRound";
import { awardRules } from "./awardRules";
import { STRUCTURE_SHEET } from "./awardSheets";
import { awardSummary, tieFindings } from "./awardSummary";
import { restsOnAwards } from "./restsOnAwards";
import { rankedBlock } from "./rankedBlock";
import { readDecisions } from "./readDecisions";
import type { Structure, Subject } from "./readStructure";
import { structureSheet } from "./structureSheet";
import { tieRules, type TieWord } from "./tieRules";

/** What a ranking is made of, whichever table it came from. */
export interface RankedInput {
  readonly action: string;
  readonly subject: Subject;
  /** By scope: "" for the whole table, else one list per unit. */
  readonly groups: readonly { readonly scope: string; readonly entries: readonly AwardEntry[] }[];
  readonly structure: Structure;
  readonly tie: { readonly word: TieWord; readonly source: string };
  readonly about: string;
  /** Rules of how cases were counted and what was rolled up, below the general ones. */
  readonly rules: readonly string[];
  readonly inputs: readonly Input[];
  readonly conditions: readonly string[];
  readonly restsOn: readonly Fingerprint[];
  readonly findings: readonly Finding[];
}

/** The plan of a ranking: the product sheet, what people have to decide, and what to think of it. */
export function rankedPlan(workbook: WorkbookSnapshot, input: RankedInput): Outcome {
  const { action, subject, structure, tie, about } = input;
  const { tiers, minimum } = structure;
  const open = input.groups.map(({ scope, entries }) =>
    awardRound(scope, entries, { tiers, minimum, tieRule: tieRules[tie.word] }),
  );
  const decisions = readDecisions(workbook, subject, open);
  if (decisions.messages.length > 0) return problemOf("bad-decisions", decisions.messages);
  const { rounds } = decisions;
  const totals = sumTotals(rounds, tiers);
  const rules = [...awardRules(structure, tie), ...input.rules];
  const block = rankedBlock({ ...input, rounds, tiers, totals, rules });
  const { sheet } = block.write;
  const isShared = workbook.sheetNames.includes(STRUCTURE_SHEET);
  return {
    kind: "plan",
    action,
    restsOn: [...input.restsOn, ...restsOnAwards(workbook)],
    writes: [...(isShared ? [] : [structureSheet()]), ...decisions.writes, block.write],
    summary: [
      about,
      ...(workbook.sheetNames.includes(sheet) ? [awardTexts.replaces(sheet)] : []),
      ...awardSummary(rounds, totals, decisions),
    ],
    tables: [block.preview],
    findings: [...input.findings, ...decisions.findings, ...tieFindings(rounds, sheet)],
  };
}
