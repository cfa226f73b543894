import type { Tie } from "../../domain/awards/awardRanking";
import type { Tier } from "../../domain/awards/tier";
import { tieOptions } from "../../domain/awards/tieOptions";
import { awardReasons } from "../messages/awardReasons";
import { formatNumber } from "../text/formatNumber";
import type { Subject } from "./structure";
import { prizeText, stakeText } from "./stakeText";

/** What is at stake in a tie, and the ways out with their money: the product takes none of them. */
export function tieWays(tie: Tie, tiers: readonly Tier[], subject: Subject): string {
  const { pool, each, left, extra } = tieOptions(tie, tiers);
  const best = tiers[tie.atStake[0]?.tier ?? -1]?.name ?? "";
  return awardReasons.ways({
    prizes: stakeText(tie, tiers),
    pool: formatNumber(pool),
    who: subject === "Tập thể" ? "đơn vị" : "người",
    each: formatNumber(each),
    left: left === 0 ? "" : formatNumber(left),
    best: prizeText(best),
    extra: formatNumber(extra),
  });
}
