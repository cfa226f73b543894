import type { Award } from "../../domain/awards/awardRanking";
import { casesShort } from "../../domain/awards/casesShort";
import { casesToWin } from "../../domain/awards/casesToWin";
import { compareScores } from "../../domain/awards/compareScores";
import { missingTexts, type Rise } from "../messages/awardMissing";
import type { AwardEntry, AwardRound } from "./awardRound";
import { tieRules } from "./tieRules";

type Cell = string | number;

/** What one entry lacks, as a line of the sheet; none where it has a prize. */
export function missingLine(round: AwardRound, index: number): readonly (readonly Cell[])[] {
  const [entry, standing] = [round.entries[index], round.ranking.standings[index]];
  if (entry === undefined || standing === undefined || hasPrize(standing.award)) return [];
  const { name, unit, cases, remarks } = entry;
  const { cells, todo } = lackOf(round, index, entry);
  return [[round.subject, name, unit, cases, ...cells, [...todo, ...remarks].join(" ")]];
}

const hasPrize = (award: Award): boolean =>
  award.kind === "prize" || (award.kind === "decided" && award.tier !== undefined);

interface Lack {
  /** Rank, and cases that are missing: to be eligible, to rise, to have a prize for sure. */
  readonly cells: readonly Cell[];
  readonly todo: readonly string[];
}

const lackOf = (round: AwardRound, index: number, entry: AwardEntry): Lack => {
  const { ranking, entries, tiers, minimum, tie } = round;
  const { rank, award } = ranking.standings[index] ?? {};
  if (award === undefined || rank === undefined) return unrankable(round);
  const rise = riseOf(round, rank, entry);
  const rules = { tiers, minimum, tieRule: tieRules[tie.word] };
  const win = casesToWin(index, entries, ranking, rules);
  return {
    cells: [rank, shortOf(award), rise?.cases ?? "", win],
    todo: [
      stateOf(award),
      ...(rise ? [missingTexts.rise(rise)] : []),
      win > 0 ? missingTexts.win(win) : missingTexts.sure,
    ],
  };
};

const unrankable = ({ isRate }: AwardRound): Lack => {
  const todo = isRate ? missingTexts.noTarget : missingTexts.noOfficials;
  return { cells: ["", "", "", ""], todo: [todo] };
};

const shortOf = (award: Award): Cell => (award.kind === "below" ? award.short : "");

const stateOf = (award: Award): string => {
  if (award.kind === "below") return missingTexts.short(award.short);
  if (award.kind === "pending") return missingTexts.pending;
  return award.kind === "decided" ? missingTexts.decided : missingTexts.beyond;
};

/**
 * The fewest cases that better a rank, and where they lead: an equal score shares the rank, and what reaches one may pass
 * others. As many stand before a rank as it says.
 */
const riseOf = (
  { ranking, entries }: AwardRound,
  rank: number,
  own: AwardEntry,
): Rise | undefined => {
  const entryAt = (place: number): AwardEntry | undefined => entries[ranking.order[place] ?? -1];
  let place = rank - 2;
  let reached = entryAt(place);
  if (reached === undefined) return undefined;
  const cases = casesShort(own, { numerator: reached.cases, denominator: reached.officials });
  const grown = { ...own, cases: own.cases + cases };
  for (
    let next = entryAt(place - 1);
    next && compareScores(next, grown) <= 0;
    next = entryAt(place - 1)
  ) {
    reached = next;
    place -= 1;
  }
  const isEqual = compareScores(reached, grown) === 0;
  return { cases, rank: place + 1, name: reached.name, isEqual };
};
