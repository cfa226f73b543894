import type { Day } from "../day";
import type { Rational } from "../rational";
import type { Score } from "./score";
import type { Tier } from "./tier";

/** Who competes. */
export interface Contestant extends Score {
  /** The day on which the last counted case came in; undefined where nobody knows. */
  readonly reachedOn?: Day | undefined;
}

/** What may part equal scores across the edge of a prize. The plan says only "cao nhất", so by default nothing does. */
export type TieRule = "none" | "moreCases" | "moreCasesThenEarlier";

/** What a round of awards is decided by. */
export interface AwardRules {
  /** Best first. */
  readonly tiers: readonly Tier[];
  /** Cases per official from which one is eligible; exactly as many is enough. */
  readonly minimum: Rational;
  readonly tieRule: TieRule;
}

/** What somebody gets, or why nothing. Tiers and ties are indices. */
export type Award =
  | { readonly kind: "prize"; readonly tier: number; readonly money: number }
  /** Equal scores across the edge of a prize: people have to decide. */
  | { readonly kind: "pending"; readonly tie: number }
  /** As a council decided for a tie; `tier` is undefined for no prize. */
  | { readonly kind: "decided"; readonly tier: number | undefined; readonly money: number }
  /** Eligible, but all prizes are taken. */
  | { readonly kind: "beyond" }
  | { readonly kind: "below"; readonly short: number }
  | { readonly kind: "noOfficials" };

export interface Standing {
  /** By the exact score alone; undefined without officials. */
  readonly rank: number | undefined;
  readonly award: Award;
}

/** Equal scores of which some would get another prize than others, or none. */
export interface Tie {
  /** Indices of contestants, in their order. */
  readonly members: readonly number[];
  /** Prizes that the group would take, best first; fewer than members where the prizes end within the group. */
  readonly atStake: readonly { readonly tier: number; readonly slots: number }[];
}

export interface AwardRanking {
  /** Per contestant. */
  readonly standings: readonly Standing[];
  /** Contestants from best to worst, those without officials last; equals in their own order. */
  readonly order: readonly number[];
  readonly ties: readonly Tie[];
}
