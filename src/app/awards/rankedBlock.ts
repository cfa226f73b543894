import type { AwardTotals } from "../../domain/awards/awardTotals";
import { awardSheetTexts } from "../messages/awardSheets";
import { awardTexts } from "../messages/awards";
import type { CellContent, PreviewTable, SheetWrite } from "../plan/plan";
import { previewRows } from "../plan/previewRows";
import { formatNumber } from "../text/formatNumber";
import { awardBlock } from "./awardBlock";
import { noteLines, totalLines } from "./awardFoot";
import type { AwardRound } from "./awardRound";
import { COLLECTIVE_SHEET, INDIVIDUAL_SHEET } from "./awardSheets";
import { entryVerdicts } from "./entryVerdicts";
import type { RankedInput } from "./rankedInput";
import { figuresOf, layoutOf } from "./rankedLayout";
import type { Verdict } from "./verdictOf";

export interface RankedParts extends Pick<
  RankedInput,
  "subject" | "structure" | "about" | "inputs" | "conditions"
> {
  readonly rounds: readonly AwardRound[];
  readonly totals: AwardTotals;
  readonly rules: readonly string[];
  /** What to know of decisions. */
  readonly notes: readonly string[];
}

/** One line of a ranking, in the order in which it is printed. */
interface Line {
  readonly cells: readonly CellContent[];
  readonly shown: readonly string[];
  readonly kind: string;
}

/** The product sheet of a ranking, and the same lines for the preview. */
export function rankedBlock(parts: RankedParts): {
  readonly write: SheetWrite;
  readonly preview: PreviewTable;
} {
  const { subject, structure, rounds, totals, rules, notes, about, inputs, conditions } = parts;
  const { tiers, isRate } = structure;
  const texts = awardSheetTexts;
  const isUnits = subject === "Tập thể";
  const { header, formats, widths, figures } = layoutOf(subject, isRate);
  const lines = rounds.flatMap((round) => {
    const verdicts = entryVerdicts(round);
    return round.ranking.order.flatMap((index) => lineOf(round, index, verdicts[index]));
  });
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
    foot: [
      ...totalLines(totals, tiers),
      ...noteLines(texts.notesTitle, notes),
      ...noteLines(texts.rulesTitle, rules),
    ],
    formats,
    widths,
    inputs,
    conditions,
  });
  const sums = header.map((_, column) => {
    if (column === 1) return awardTexts.totalsRow;
    return column === header.length - 2 ? formatNumber(totals.settledMoney) : "";
  });
  const rows = previewRows(lines.length, (index) => lines[index]?.shown ?? [], sums);
  return { write, preview: { title: awardTexts.previewTitle, columns: header, rows, figures } };
}

const lineOf = (
  { subject, isRate, entries, ranking }: AwardRound,
  index: number,
  verdict: Verdict | undefined,
): readonly Line[] => {
  const [entry, standing] = [entries[index], ranking.standings[index]];
  if (entry === undefined || standing === undefined || verdict === undefined) return [];
  const { prize, money = "", reason } = verdict;
  const { kind } = standing.award;
  const isEligible = kind !== "below" && kind !== "noOfficials";
  const rank = standing.rank ?? "";
  const last = [isEligible ? awardSheetTexts.yes : awardSheetTexts.no, prize, money, reason];
  const { cells, shown } = figuresOf(entry, subject, isRate === true);
  return [
    {
      cells: [
        { value: rank },
        { value: entry.name },
        ...cells,
        ...last.map((value) => ({ value })),
      ],
      shown: [
        String(rank),
        entry.name,
        ...shown,
        ...last.map((value) => (typeof value === "number" ? formatNumber(value) : value)),
      ],
      kind,
    },
  ];
};
