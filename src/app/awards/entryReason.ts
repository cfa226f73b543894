import { compareScores } from "../../domain/awards/compareScores";
import { awardTexts } from "../messages/awards";
import type { AwardRound } from "./awardRound";
import { verdictOf, type Verdict } from "./verdictOf";

/** A verdict with everything that an entry should know: equals, and what became of its other cases. */
export function entryVerdict(round: AwardRound, index: number): Verdict {
  const verdict = verdictOf(round, index);
  const own = round.entries[index];
  const kind = round.ranking.standings[index]?.award.kind;
  const sentences = [verdict.reason, ...(own?.remarks ?? [])];
  if (kind === "prize") sentences.unshift(equals(round, index));
  return { ...verdict, reason: sentences.filter((sentence) => sentence !== "").join(" ") };
}

const equals = ({ entries }: AwardRound, index: number): string => {
  const own = entries[index];
  if (own === undefined) return "";
  const others = entries.filter(
    (other) => other !== own && other.officials > 0 && compareScores(other, own) === 0,
  );
  return others.length === 0 ? "" : awardTexts.sameScore(others.map(({ name }) => name).join(", "));
};
