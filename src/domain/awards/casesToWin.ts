import type { AwardRanking, AwardRules, Contestant } from "./awardRanking";
import { casesShort } from "./casesShort";
import { casesToPass } from "./casesToPass";

/**
 * How many more cases give somebody a prize whatever is decided about ties, while all others keep what they have: the
 * fewest that do, from 0. Source: A6.
 *
 * @param index - Of a contestant with at least one official.
 * @param contestants - As they were ranked.
 * @param ranking - As `rankAwards` found it.
 * @param rules - The rules it was found under.
 * @example
 *    // Two units, one prize, at least 5 cases per official: 10 of 1 official leads, 45 of 5 follows.
 *    casesToWin(1, contestants, ranking, rules) // => 6
 */
export function casesToWin(
  index: number,
  contestants: readonly Contestant[],
  { order }: AwardRanking,
  { tiers, minimum, tieRule }: AwardRules,
): number {
  const own = contestants[index];
  if (own === undefined) return 0;
  const prizes = tiers.reduce((sum, { count }) => sum + count, 0);
  // The last one who would get a prize if this one had no case.
  const isAmong = order.indexOf(index) < prizes;
  const rival = contestants[order[isAmong ? prizes : prizes - 1] ?? -1];
  const short = Math.max(0, casesShort(own, minimum));
  if (rival === undefined || rival.officials <= 0) return short;
  return Math.max(short, casesToLeave(own, rival, tieRule));
}

/** The fewest more cases that put one before a rival: a better score, or an equal one that the tie rule prefers. */
const casesToLeave = (
  own: Contestant,
  rival: Contestant,
  tieRule: AwardRules["tieRule"],
): number => {
  const pass = casesToPass(own, rival);
  const equal = casesShort(own, { numerator: rival.cases, denominator: rival.officials });
  const isPreferred = tieRule !== "none" && equal < pass && own.cases + equal > rival.cases;
  return isPreferred ? equal : pass;
};
