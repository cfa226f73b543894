import type { Award } from "../../domain/awards/awardRanking";
import { compareScores } from "../../domain/awards/compareScores";
import { awardReasons } from "../messages/awardReasons";
import { formatNumber } from "../text/formatNumber";
import type { AwardEntry, AwardRound } from "./awardRound";
import { nameList } from "./nameList";
import { verdictOf, type Verdict } from "./verdictOf";

/** Verdicts by entry, with all that somebody who disputes one may ask: equals, what parted them, what became of other cases. */
export function entryVerdicts(round: AwardRound): readonly Verdict[] {
  const { entries, ranking, decidedAs } = round;
  const byRank = new Map<number | undefined, number[]>();
  const above = new Map<number, number>();
  ranking.order.forEach((index, place) => {
    const { rank } = ranking.standings[index] ?? {};
    const group = byRank.get(rank);
    if (group === undefined) byRank.set(rank, [index]);
    else group.push(index);
    if (place > 0) above.set(index, ranking.order[place - 1] ?? index);
  });
  return entries.map((own, index) => {
    const { rank } = ranking.standings[index] ?? {};
    const verdict = verdictOf(round, index);
    const sentences = [
      ...equalsText(round, index, byRank.get(rank) ?? []),
      ...(ranking.standings[index]?.award.kind === "below"
        ? []
        : samePrintText(round, own, entries[above.get(index) ?? index])),
      decidedAs?.get(index) ?? "",
      verdict.reason,
      ...own.remarks,
    ];
    return { ...verdict, reason: sentences.filter((sentence) => sentence !== "").join(" ") };
  });
}

/** Equal scores of the eligible, and what parted them where they got different things. Ties that wait say it themselves. */
const equalsText = (
  { names, ranking, subject, tie }: AwardRound,
  index: number,
  group: readonly number[],
): readonly string[] => {
  const awardOf = (one: number): Award | undefined => ranking.standings[one]?.award;
  const award = awardOf(index);
  const others = group.filter((other) => other !== index);
  if (award === undefined || others.length === 0 || !TOLD.includes(award.kind)) return [];
  const equals = others.map((other) => names[other] ?? "");
  const told = awardReasons.sameScore(nameList(equals, subject));
  const isSame = others.every((other) => tierOf(awardOf(other)) === tierOf(award));
  return tie.source === "" || isSame ? [told] : [told, awardReasons.parted(tie.word, tie.source)];
};

const TOLD: readonly Award["kind"][] = ["prize", "beyond", "decided"];

const tierOf = (award: Award | undefined): number | undefined =>
  award !== undefined && "tier" in award ? award.tier : undefined;

/** Two different scores that print alike: the lower one says why it is lower. */
const samePrintText = (
  { subject, isRate }: AwardRound,
  own: AwardEntry,
  above: AwardEntry | undefined,
): readonly string[] => {
  if (subject !== "Tập thể" || isRate || above === undefined || own.officials <= 0) return [];
  const printed = (one: AwardEntry): string => formatNumber(one.cases / one.officials, 2);
  if (compareScores(own, above) >= 0 || printed(own) !== printed(above)) return [];
  const parts = ({ cases, officials }: AwardEntry): string =>
    `${formatNumber(cases)} : ${formatNumber(officials)}`;
  return [awardReasons.samePrint(above.name, printed(own), parts(own), parts(above))];
};
