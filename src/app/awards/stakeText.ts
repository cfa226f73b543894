import type { Tie } from "../../domain/awards/awardRanking";
import type { Tier } from "../../domain/awards/tier";

/** The name of a prize inside a sentence: "Giải nhì" is "giải nhì" there. */
export const prizeText = (name: string): string => name.replace(/^Giải /, "giải ");

/** "2 giải nhì, 1 giải ba". */
export function stakeText({ atStake }: Tie, tiers: readonly Tier[]): string {
  return atStake
    .map(({ tier, slots }) => `${slots} ${prizeText(tiers[tier]?.name ?? "")}`)
    .join(", ");
}
