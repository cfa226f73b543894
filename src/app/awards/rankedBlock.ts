import type { AwardTotals } from "../../domain/awards/awardTotals";
import type { Tier } from "../../domain/awards/tier";
import { awardSheetTexts } from "../messages/awardSheets";
import type { CellContent, PreviewTable, SheetWrite } from "../plan/plan";
import { formatNumber } from "../text/formatNumber";
import { awardTexts } from "../messages/awards";
import { previewRows } from "../plan/previewRows";
import { awardBlock, type Input } from "./awardBlock";
import { awardFoot } from "./awardFoot";
import type { AwardEntry, AwardRound } from "./awardRound";
import { COLLECTIVE_SHEET, INDIVIDUAL_SHEET } from "./awardSheets";
import { entryVerdict } from "./entryReason";
import type { Subject } from "./readStructure";

export interface RankedParts {
  readonly subject: Subject;
  readonly rounds: readonly AwardRound[];
  readonly tiers: readonly Tier[];
  readonly totals: AwardTotals;
  readonly rules: readonly string[];
  readonly about: string;
  readonly inputs: readonly Input[];
  readonly conditions: readonly string[];
}

/** One line of a ranking, in the order in which it is printed. */
interface Line {
  readonly cells: readonly CellContent[];
  readonly shown: readonly string[];
  readonly kind: string;
}

const LOOKS = {
  "Tập thể": {
    formats: ["0", "", "#,##0", "#,##0", "0.00", "", "", "#,##0", ""],
    widths: [60, 220, 110, 120, 90, 100, 150, 120, 460],
  },
  "Cá nhân": {
    formats: ["0", "", "", "#,##0", "", "", "#,##0", ""],
    widths: [60, 240, 200, 120, 100, 150, 120, 460],
  },
} as const;

/** The product sheet of a ranking, and the same lines for the preview. */
export function rankedBlock(parts: RankedParts): {
  readonly write: SheetWrite;
  readonly preview: PreviewTable;
} {
  const { subject, rounds, tiers, totals, rules, about, inputs, conditions } = parts;
  const texts = awardSheetTexts;
  const isUnits = subject === "Tập thể";
  const header = isUnits ? texts.collectiveHeader : texts.individualHeader;
  const lines = rounds.flatMap((round) =>
    round.ranking.order.map((index) => lineOf(round, index, isUnits)),
  );
  const foot = awardFoot(totals, tiers, rules);
  const rowsOf = (...kinds: readonly string[]): readonly number[] =>
    lines.flatMap(({ kind }, row) => (kinds.includes(kind) ? [row] : []));
  const write = awardBlock({
    sheet: isUnits ? COLLECTIVE_SHEET : INDIVIDUAL_SHEET,
    title: isUnits ? texts.collectiveTitle : texts.individualTitle,
    about,
    header,
    body: lines.map(({ cells }) => cells),
    won: rowsOf("prize", "decided"),
    pending: rowsOf("pending"),
    foot: foot.rows,
    boldFoot: foot.bold,
    ...LOOKS[subject],
    inputs,
    conditions,
  });
  const preview = {
    title: awardTexts.previewTitle,
    columns: header,
    rows: previewRows(
      lines.length,
      (index) => lines[index]?.shown ?? [],
      header.map((_, column) =>
        column === 1
          ? awardTexts.totalsRow
          : column === header.length - 2
            ? formatNumber(totals.settledMoney)
            : "",
      ),
    ),
    figures: isUnits ? [0, 2, 3, 4, 7] : [0, 3, 6],
  };
  return { write, preview };
}

const lineOf = (round: AwardRound, index: number, isUnits: boolean): Line => {
  const entry = round.entries[index];
  const standing = round.ranking.standings[index];
  if (entry === undefined || standing === undefined) return { cells: [], shown: [], kind: "" };
  const { prize, money = "", reason } = entryVerdict(round, index);
  const { kind } = standing.award;
  const isEligible = kind !== "below" && kind !== "noOfficials";
  const rank = standing.rank ?? "";
  const last = [isEligible ? awardSheetTexts.yes : awardSheetTexts.no, prize, money, reason];
  const { cells, shown } = (isUnits ? unitFigures : personFigures)(entry);
  return {
    cells: [{ value: rank }, { value: entry.name }, ...cells, ...last.map((value) => ({ value }))],
    shown: [
      String(rank),
      entry.name,
      ...shown,
      ...last.map((value) => (typeof value === "number" ? formatNumber(value) : value)),
    ],
    kind,
  };
};

type Figures = Pick<Line, "cells" | "shown">;

const unitFigures = ({ cases, officials, headcount }: AwardEntry): Figures => {
  // A rate is divided by a target that has no column here.
  const average: CellContent =
    officials === headcount
      ? { formula: '=IF(RC[-1]>0;RC[-2]/RC[-1];"")' }
      : { value: officials > 0 ? cases / officials : "" };
  const printed = officials > 0 ? formatNumber(cases / officials, 2) : "";
  return {
    cells: [{ value: cases }, { value: headcount }, average],
    shown: [formatNumber(cases), formatNumber(headcount), printed],
  };
};

const personFigures = ({ unit, cases }: AwardEntry): Figures => ({
  cells: [{ value: unit }, { value: cases }],
  shown: [unit, formatNumber(cases)],
});
