import type { Award, AwardRanking, Tie } from "./awardRanking";
import type { Tier } from "./tier";
import { tieOptions } from "./tieOptions";

/** Prizes and money of one tier. */
export interface TierTotal {
  /** Given by the rules or by a council's decision. */
  readonly settled: number;
  readonly settledMoney: number;
  /** At stake in ties that nobody has decided. */
  readonly pending: number;
  readonly pendingMoney: number;
  /** Prizes for which too few were eligible. */
  readonly unawarded: number;
  readonly unawardedMoney: number;
}

export interface AwardTotals {
  /** In the order of the structure. */
  readonly tiers: readonly TierTotal[];
  readonly settledMoney: number;
  readonly pendingMoney: number;
  readonly unawardedMoney: number;
  /** What decisions of a council give above (or, negative, below) the prizes that were at stake. */
  readonly extraMoney: number;
}

/**
 * Sums of a ranking: `settled + pending + unawarded` is the structure plus `extra`, always. A tier without a limit counts
 * for what is given.
 *
 * @param ranking - With or without decisions.
 * @param tiers - The structure it was made under.
 * @example
 *    awardTotals(ranking, tiers).settledMoney // => 22000000 for a full round of the district's structure
 */
export function awardTotals(ranking: AwardRanking, tiers: readonly Tier[]): AwardTotals {
  const isOpen = (tie: Tie): boolean =>
    tie.members.some((member) => ranking.standings[member]?.award.kind === "pending");
  const open = ranking.ties.filter(isOpen);
  const awards = ranking.standings.map(({ award }) => award);
  const totals = tiers.map((tier, index) => tierTotal(tier, index, awards, ranking.ties, open));
  const sum = (part: "pendingMoney" | "unawardedMoney"): number =>
    totals.reduce((all, total) => all + total[part], 0);
  const pools = ranking.ties
    .filter((tie) => !open.includes(tie))
    .reduce((all, tie) => all + tieOptions(tie, tiers).pool, 0);
  const decided = awards.filter(({ kind }) => kind === "decided");
  return {
    tiers: totals,
    settledMoney: moneyOf(awards),
    pendingMoney: sum("pendingMoney"),
    unawardedMoney: sum("unawardedMoney"),
    extraMoney: moneyOf(decided) - pools,
  };
}

const moneyOf = (awards: readonly Award[]): number =>
  awards.reduce((all, award) => all + ("money" in award ? award.money : 0), 0);

const tierTotal = (
  { count, money }: Tier,
  tier: number,
  awards: readonly Award[],
  ties: readonly Tie[],
  open: readonly Tie[],
): TierTotal => {
  const own = awards.filter((award) => "money" in award && award.tier === tier);
  const byRule = own.filter(({ kind }) => kind === "prize").length;
  const pending = slotsIn(open, tier);
  const unawarded = count === Infinity ? 0 : count - byRule - slotsIn(ties, tier);
  return {
    settled: own.length,
    settledMoney: moneyOf(own),
    pending,
    pendingMoney: pending * money,
    unawarded,
    unawardedMoney: unawarded * money,
  };
};

const slotsIn = (ties: readonly Tie[], tier: number): number =>
  ties
    .flatMap(({ atStake }) => atStake)
    .reduce((all, stake) => all + (stake.tier === tier ? stake.slots : 0), 0);
