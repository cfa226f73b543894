import type { Award, Standing } from "../../domain/awards/awardRanking";
import { casesShort } from "../../domain/awards/casesShort";
import { casesToWin } from "../../domain/awards/casesToWin";
import { compareScores } from "../../domain/awards/compareScores";
import { missingTexts } from "../messages/awardMissing";
import type { AwardEntry, AwardRound } from "./awardRound";
import { tieRules } from "./tieRules";

type Cell = string | number;

/**
 * What one entry lacks, as a line of the sheet; none where it has a prize.
 *
 * @param place - Where it stands in the order of the round.
 */
export function missingLine(
  round: AwardRound,
  index: number,
  place: number,
): readonly (readonly Cell[])[] {
  const { ranking, entries, subject, tiers, minimum, tie } = round;
  const [entry, standing] = [entries[index], ranking.standings[index]];
  if (entry === undefined || standing === undefined || hasPrize(standing.award)) return [];
  const { name, unit, cases, remarks } = entry;
  const { rank, award } = standing;
  const line = [subject, name, unit, cases];
  if (rank === undefined) {
    const todo = round.isRate ? missingTexts.noTarget : missingTexts.noOfficials;
    return [[...line, "", "", "", "", [todo, ...remarks].join(" ")]];
  }
  const short = award.kind === "below" ? award.short : "";
  const above = aboveOf(round, standing, place);
  const rise = above === undefined ? "" : casesToReach(entry, above);
  const rules = { tiers, minimum, tieRule: tieRules[tie.word] };
  const win = casesToWin(index, entries, ranking, rules);
  const todo = [
    ...stateOf(award),
    ...riseText(entry, rise, above),
    missingTexts.win(win),
    ...remarks,
  ];
  return [[...line, rank, short, rise, win, todo.join(" ")]];
}

const hasPrize = (award: Award): boolean =>
  award.kind === "prize" || (award.kind === "decided" && award.tier !== undefined);

const stateOf = (award: Award): readonly string[] => {
  if (award.kind === "below") return [missingTexts.short(award.short)];
  if (award.kind === "pending") return [missingTexts.pending];
  return award.kind === "decided" ? [missingTexts.decided] : [missingTexts.beyond];
};

interface Above {
  readonly entry: AwardEntry;
  readonly rank: number;
}

/** The nearest one with a better score. */
const aboveOf = (
  { ranking, entries }: AwardRound,
  own: Standing,
  place: number,
): Above | undefined => {
  for (let at = place - 1; at >= 0; at -= 1) {
    const other = ranking.order[at] ?? -1;
    const [entry, rank] = [entries[other], ranking.standings[other]?.rank];
    if (entry !== undefined && rank !== undefined && rank !== own.rank) return { entry, rank };
  }
  return undefined;
};

/** An equal score shares the rank. */
const casesToReach = (own: AwardEntry, { entry: { cases, officials } }: Above): number =>
  casesShort(own, { numerator: cases, denominator: officials });

const riseText = (own: AwardEntry, rise: Cell, above: Above | undefined): readonly string[] => {
  if (above === undefined || typeof rise === "string") return [];
  const isEqual = compareScores({ ...own, cases: own.cases + rise }, above.entry) === 0;
  return [missingTexts.rise(rise, above.rank, above.entry.name, isEqual)];
};
