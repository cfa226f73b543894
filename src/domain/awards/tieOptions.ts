import type { Tie } from "./awardRanking";
import type { Tier } from "./tier";

/** What a council may choose between for a tie, in đồng. The product decides none of it. */
export interface TieOptions {
  /** Money of the prizes at stake. */
  readonly pool: number;
  /** The pool shared equally, in whole đồng, and what is left of it. */
  readonly each: number;
  readonly left: number;
  /** Everybody gets the best prize at stake: what that costs more than the pool. */
  readonly extra: number;
}

/**
 * The money of each way out of a tie. Source: A6 and the practice of shared prizes.
 *
 * @param tie - As `rankAwards` found it.
 * @param tiers - The structure it was found under.
 * @example
 *    // Two second prizes of 3.000.000 left and one third of 2.000.000, for three units:
 *    tieOptions(tie, tiers) // => { pool: 8000000, each: 2666666, left: 2, extra: 1000000 }
 */
export function tieOptions({ members, atStake }: Tie, tiers: readonly Tier[]): TieOptions {
  const moneyOf = (tier: number | undefined): number => tiers[tier ?? -1]?.money ?? 0;
  const pool = atStake.reduce((sum, { tier, slots }) => sum + slots * moneyOf(tier), 0);
  const left = pool % members.length;
  return {
    pool,
    each: (pool - left) / members.length,
    left,
    extra: members.length * moneyOf(atStake[0]?.tier) - pool,
  };
}
