import type { Award } from "../../domain/awards/awardRanking";
import { casesToPass } from "../../domain/awards/casesToPass";
import { previewRows } from "../plan/previewRows";
import { awardSheetTexts } from "../messages/awardSheets";
import { awardTexts } from "../messages/awards";
import { missingTexts } from "../messages/awardMissing";
import type { Outcome } from "../plan/outcome";
import type { WorkbookSnapshot } from "../snapshot";
import { formatNumber } from "../text/formatNumber";
import { awardBlock } from "./awardBlock";
import { awardRound, type AwardEntry, type AwardRound } from "./awardRound";
import { awardRules } from "./awardRules";
import { MISSING_SHEET } from "./awardSheets";
import type { RankedInput } from "./rankedPlan";
import { restsOnAwards } from "./restsOnAwards";
import { structureSheet } from "./structureSheet";
import { STRUCTURE_SHEET } from "./awardSheets";

type Cell = string | number;

/** The plan of the sheet "Điều kiện còn thiếu": one line for everybody who has no prize yet. */
export function missingPlan(workbook: WorkbookSnapshot, input: RankedInput): Outcome {
  const { subject, structure, about } = input;
  const { tiers, minimum } = structure;
  const rounds = input.groups.map(({ scope, entries }) =>
    awardRound(scope, entries, { tiers, minimum, tieRule: "none" }),
  );
  const lines = rounds.flatMap((round) =>
    round.ranking.order.flatMap((index, place) => lineOf(round, index, place, subject)),
  );
  const header = awardSheetTexts.missingHeader;
  const rules = [...awardRules(structure, input.tie), ...input.rules];
  const block = awardBlock({
    sheet: MISSING_SHEET,
    title: awardSheetTexts.missingTitle,
    about,
    header,
    body: lines.map((line) => line.map((value) => ({ value }))),
    won: [],
    pending: [],
    foot: [[], [{ value: awardSheetTexts.rulesTitle }], ...rules.map((value) => [{ value }])],
    boldFoot: [1],
    formats: ["", "", "", "#,##0", "0", "#,##0", "#,##0", ""],
    widths: [90, 230, 200, 110, 60, 120, 120, 520],
    inputs: input.inputs,
    conditions: input.conditions,
  });
  const isMade = workbook.sheetNames.includes(MISSING_SHEET);
  const shown = (value: Cell): string => (typeof value === "number" ? formatNumber(value) : value);
  return {
    kind: "plan",
    action: "missingConditions",
    restsOn: [...input.restsOn, ...restsOnAwards(workbook)],
    writes: [...(workbook.sheetNames.includes(STRUCTURE_SHEET) ? [] : [structureSheet()]), block],
    summary: [
      about,
      ...(isMade ? [awardTexts.replaces(MISSING_SHEET)] : []),
      missingTexts.count(lines.length),
    ],
    tables: [
      {
        title: awardSheetTexts.missingTitle,
        columns: header,
        rows: previewRows(
          lines.length,
          (index) => (lines[index] ?? []).map(shown),
          header.map(() => ""),
        ),
        figures: [3, 4, 5, 6],
      },
    ],
    findings: input.findings,
  };
}

const lineOf = (
  round: AwardRound,
  index: number,
  place: number,
  subject: string,
): readonly (readonly Cell[])[] => {
  const standing = round.ranking.standings[index];
  const entry = round.entries[index];
  if (entry === undefined || standing === undefined) return [];
  const { rank = "", award } = standing;
  if (award.kind === "prize") return [];
  const { name, unit, cases, remarks } = entry;
  const short = award.kind === "below" ? award.short : "";
  const above = aboveOf(round, index, place);
  const more = above === undefined ? "" : casesToPass(entry, above.entry);
  const todo = [...sentencesOf(award), ...passing(more, above), ...remarks].join(" ");
  return [[subject, name, unit, cases, rank, short, more, todo]];
};

const sentencesOf = (award: Award): readonly string[] => {
  if (award.kind === "below") return [missingTexts.short(award.short)];
  if (award.kind === "pending") return [missingTexts.pending];
  return award.kind === "noOfficials" ? [missingTexts.noOfficials] : [];
};

type Above = { readonly entry: AwardEntry; readonly rank: number } | undefined;

const passing = (more: Cell, above: Above): readonly string[] =>
  above === undefined || typeof more === "string"
    ? []
    : [missingTexts.pass(more, above.rank, above.entry.name)];

/** The nearest one with a better score. */
const aboveOf = ({ ranking, entries }: AwardRound, index: number, place: number): Above => {
  const own = ranking.standings[index]?.rank;
  if (own === undefined) return undefined;
  const better = ranking.order.slice(0, place).reverse();
  const above = better.find((other) => ranking.standings[other]?.rank !== own);
  const entry = entries[above ?? -1];
  const rank = ranking.standings[above ?? -1]?.rank;
  return entry && rank !== undefined ? { entry, rank } : undefined;
};
