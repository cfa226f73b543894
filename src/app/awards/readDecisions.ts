import { decideTies, type Decided } from "../../domain/awards/decideTies";
import type { Tier } from "../../domain/awards/tier";
import type { Tie } from "../../domain/awards/awardRanking";
import type { Finding } from "../finding";
import { awardSheetTexts } from "../messages/awardSheets";
import { awardTexts } from "../messages/awards";
import type { Write } from "../plan/plan";
import { findingAt } from "../settings/findingAt";
import { textOf } from "../settings/cellAt";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import type { AwardRound } from "./awardRound";
import { DECISION_SHEET } from "./awardSheets";
import { decisionRows, tieCode } from "./decisionRows";
import { decisionWrites } from "./decisionSheet";
import { nameKey } from "./nameKey";
import type { Subject } from "./readStructure";

const COLUMN = { code: 0, subject: 1, name: 3, prize: 7, money: 8 } as const;

/** What a council has decided, put into the rounds; and the rows that still have to be decided. */
export interface Decisions {
  readonly rounds: readonly AwardRound[];
  /** Names of those to whom a decision was applied. */
  readonly applied: readonly string[];
  /** How many rows are added for people to fill in. */
  readonly added: number;
  readonly writes: readonly Write[];
  readonly findings: readonly Finding[];
  /** What is wrong in cells of the sheet. */
  readonly messages: readonly string[];
}

interface DecisionRow {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly prize: string;
  readonly money: CellValue;
}

/** Reads the sheet "Quyết định" beside the rounds as they are now. */
export function readDecisions(
  workbook: WorkbookSnapshot,
  subject: Subject,
  rounds: readonly AwardRound[],
): Decisions {
  const sheet = workbook.sheet(DECISION_SHEET);
  const lines = rowsOf(sheet, subject);
  if (lines === undefined) {
    const text = awardTexts.decisionHeader(sheetReference(DECISION_SHEET));
    return { rounds, applied: [], added: 0, writes: [], findings: [], messages: [text] };
  }
  const messages: string[] = [];
  const findings: Finding[] = [];
  const applied: string[] = [];
  const codes = new Set<string>();
  const missing = rounds.flatMap((round) =>
    round.ranking.ties.flatMap((tie) => {
      const code = tieCode(subject, round, tie);
      codes.add(code);
      return lines.some((line) => line.code === code) ? [] : decisionRows(subject, round, tie);
    }),
  );
  const decided = rounds.map((round): AwardRound => {
    const decisionOf = (tie: Tie) => {
      const code = tieCode(subject, round, tie);
      const own = lines.filter((line) => line.code === code);
      const decision = decisionFor(round, tie, own, messages);
      if (decision.size === tie.members.length) {
        applied.push(...tie.members.map((member) => round.names[member] ?? ""));
      } else if (decision.size > 0) findings.push(...half(own));
      return decision;
    };
    return { ...round, ranking: decideTies(round.ranking, decisionOf) };
  });
  const old = lines.filter(({ code, prize }) => prize !== "" && !codes.has(code));
  for (const { row, name } of old) {
    const cell = [DECISION_SHEET, row, COLUMN.prize] as const;
    const text = awardTexts.void(sheetCell(...cell), name);
    findings.push(findingAt("cần xác nhận", "decision-void", cell, text));
  }
  const writes = decisionWrites(sheet, missing);
  return { rounds: decided, applied, added: missing.length, writes, findings, messages };
}

const rowsOf = (
  sheet: SheetSnapshot | undefined,
  subject: Subject,
): readonly DecisionRow[] | undefined => {
  if (sheet === undefined) return [];
  const { values } = sheet;
  const header = values.findIndex((row) =>
    awardSheetTexts.decisionHeader.every(
      (text, column) => fold(textOf(row[column] ?? "")) === fold(text),
    ),
  );
  if (header < 0) return undefined;
  return values.flatMap((cells, row): DecisionRow[] => {
    const text = (column: number): string => textOf(cells[column] ?? "");
    const isOwn = row > header && fold(text(COLUMN.subject)) === fold(subject);
    if (!isOwn) return [];
    const [code, name, prize] = [COLUMN.code, COLUMN.name, COLUMN.prize].map(text);
    const money = cells[COLUMN.money] ?? "";
    return [{ row, code: code ?? "", name: name ?? "", prize: prize ?? "", money }];
  });
};

const decisionFor = (
  { tiers, names }: AwardRound,
  { members }: Tie,
  lines: readonly DecisionRow[],
  messages: string[],
): ReadonlyMap<number, Decided> => {
  const decision = new Map<number, Decided>();
  for (const member of members) {
    const own = nameKey(names[member] ?? "");
    const line = lines.find(({ name, prize }) => prize !== "" && nameKey(name) === own);
    if (line !== undefined) decision.set(member, decidedIn(line, tiers, messages));
  }
  return decision;
};

const decidedIn = (line: DecisionRow, tiers: readonly Tier[], messages: string[]): Decided => {
  if (fold(line.prize) === "khong") return { tier: undefined, money: moneyOf(line, 0, messages) };
  const tier = tiers.findIndex(({ name }) => fold(name) === fold(line.prize));
  if (tier < 0) {
    const known = tiers.map(({ name }) => `“${name}”`).join(", ");
    const cell = sheetCell(DECISION_SHEET, line.row, COLUMN.prize);
    messages.push(awardTexts.decisionTier(cell, line.prize, known));
  }
  return { tier, money: moneyOf(line, tiers[tier]?.money ?? 0, messages) };
};

const moneyOf = ({ row, money }: DecisionRow, preset: number, messages: string[]): number => {
  if (textOf(money) === "" && typeof money === "string") return preset;
  if (typeof money === "number" && Number.isSafeInteger(money) && money >= 0) return money;
  const cell = sheetCell(DECISION_SHEET, row, COLUMN.money);
  messages.push(awardTexts.decisionMoney(cell, textOf(money)));
  return preset;
};

const half = (lines: readonly DecisionRow[]): readonly Finding[] =>
  lines
    .filter(({ prize }) => prize === "")
    .map(({ row, name }) => {
      const cell = [DECISION_SHEET, row, COLUMN.prize] as const;
      const text = awardTexts.halfDecided(sheetCell(...cell), name);
      return findingAt("cần xác nhận", "decision-incomplete", cell, text);
    });
