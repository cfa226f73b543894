import { decideTies, type Decided } from "../../domain/awards/decideTies";
import type { Tie } from "../../domain/awards/awardRanking";
import type { Finding } from "../finding";
import { awardReasons } from "../messages/awardReasons";
import { awardTexts } from "../messages/awards";
import { findingAt } from "../settings/findingAt";
import type { WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import type { AwardRound } from "./awardRound";
import { DECISION_SHEET } from "./awardSheets";
import { DECISION_COLUMN, decisionLines, type DecisionLine } from "./decisionLines";
import { decisionOf } from "./decisionOf";
import { tieCode } from "./decisionRows";
import { nameKey } from "./nameKey";
import type { Subject } from "./structure";

/** What a council has decided, put into the rounds; and what is left to decide. */
export interface Decisions {
  readonly rounds: readonly AwardRound[];
  /** Names of those to whom a decision was applied. */
  readonly applied: readonly string[];
  /** Ties that have no row on the sheet yet. */
  readonly unasked: readonly { readonly round: AwardRound; readonly tie: Tie }[];
  readonly findings: readonly Finding[];
  /** What is wrong in cells of the sheet. */
  readonly messages: readonly string[];
}

/** Reads the sheet "Quyết định" beside the rounds as they are now. */
export function readDecisions(
  workbook: WorkbookSnapshot,
  subject: Subject,
  open: readonly AwardRound[],
): Decisions {
  const lines = decisionLines(workbook.sheet(DECISION_SHEET), subject);
  if (lines === undefined) {
    const text = awardTexts.decisionHeader(sheetReference(DECISION_SHEET));
    return { rounds: open, applied: [], unasked: [], findings: [], messages: [text] };
  }
  const messages: string[] = [];
  const findings: Finding[] = [];
  const applied: string[] = [];
  const unasked: Decisions["unasked"][number][] = [];
  const codes = new Set<string>();
  const rounds = open.map((round) => {
    const decidedAs = new Map<number, string>();
    const decide = (tie: Tie): ReadonlyMap<number, Decided> | undefined => {
      const code = tieCode(round, tie);
      codes.add(code);
      const own = lines.filter((line) => line.code === code);
      if (own.length === 0) unasked.push({ round, tie });
      const filled = linesByMember(round, tie, own);
      const decided = new Map(
        [...filled].map(([member, line]) => [member, decisionOf(line, round.tiers, messages)]),
      );
      if (filled.size < tie.members.length) {
        if (filled.size > 0) findings.push(...incomplete(own));
        return undefined;
      }
      filled.forEach((line, member) => {
        decidedAs.set(member, decidedText(line));
        applied.push(line.name);
      });
      return decided;
    };
    return { ...round, ranking: decideTies(round.ranking, decide), decidedAs };
  });
  findings.push(...outdated(lines.filter(({ code }) => !codes.has(code))));
  return { rounds, applied, unasked, findings, messages };
}

/** The filled row of each member that has one. */
const linesByMember = (
  { names }: AwardRound,
  { members }: Tie,
  lines: readonly DecisionLine[],
): ReadonlyMap<number, DecisionLine> =>
  new Map(
    members.flatMap((member) => {
      const own = nameKey(names[member] ?? "");
      const line = lines.find(({ name, prize }) => prize !== "" && nameKey(name) === own);
      return line === undefined ? [] : [[member, line]];
    }),
  );

const prizeCell = ({ row }: DecisionLine) => [DECISION_SHEET, row, DECISION_COLUMN.prize] as const;

const decidedText = (line: DecisionLine): string =>
  awardReasons.decided(sheetCell(...prizeCell(line)), line.source);

/** Half a decision decides nothing: the money at stake is one sum. */
const incomplete = (lines: readonly DecisionLine[]): readonly Finding[] =>
  lines
    .filter(({ prize }) => prize === "")
    .map((line) => {
      const text = awardTexts.halfDecided(sheetCell(...prizeCell(line)), line.name);
      return findingAt("cần xác nhận", "decision-incomplete", prizeCell(line), text);
    });

/** Decisions on groups that are no longer tied as they were. */
const outdated = (lines: readonly DecisionLine[]): readonly Finding[] =>
  lines
    .filter(({ prize }) => prize !== "")
    .map((line) => {
      const text = awardTexts.void(sheetCell(...prizeCell(line)), line.name, line.prize);
      return findingAt("cần xác nhận", "decision-void", prizeCell(line), text);
    });
