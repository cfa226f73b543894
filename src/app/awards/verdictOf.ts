import type { Award, AwardRanking, Contestant } from "../../domain/awards/awardRanking";
import type { Rational } from "../../domain/rational";
import type { Tier } from "../../domain/awards/tier";
import { tieOptions } from "../../domain/awards/tieOptions";
import { awardReasons } from "../messages/awardReasons";
import { formatNumber } from "../text/formatNumber";

/** What a contestant gets, in words: prize, money, and the reason where there is something to explain. */
export interface Verdict {
  readonly prize: string;
  /** Undefined where no money is given, or nobody knows yet. */
  readonly money: number | undefined;
  readonly reason: string;
}

/** What verdicts are read from. */
export interface VerdictRound {
  readonly ranking: AwardRanking;
  readonly tiers: readonly Tier[];
  readonly minimum: Rational;
  readonly contestants: readonly Contestant[];
  readonly names: readonly string[];
}

/** More names than this are told as a number. */
const MOST_NAMES = 5;

/** The words for one contestant of a round. */
export function verdictOf(round: VerdictRound, index: number): Verdict {
  const { rank = 0, award } = round.ranking.standings[index] ?? { award: { kind: "noOfficials" } };
  if (award.kind === "prize" || award.kind === "decided") return given(award, round);
  if (award.kind === "pending") {
    return { prize: awardReasons.pending, money: undefined, reason: tied(award.tie, index, round) };
  }
  const nothing = { prize: "", money: undefined };
  if (award.kind === "beyond") return { ...nothing, reason: awardReasons.beyond(rank) };
  if (award.kind === "noOfficials") return { ...nothing, reason: awardReasons.noOfficials };
  const reason = awardReasons.below(formatNumber(award.short)) + nearly(index, round);
  return { ...nothing, reason };
}

const given = (
  { kind, tier, money }: Extract<Award, { kind: "prize" | "decided" }>,
  { tiers }: VerdictRound,
): Verdict => ({
  prize: tier === undefined ? "" : (tiers[tier]?.name ?? ""),
  money: money > 0 ? money : undefined,
  reason: kind === "decided" ? awardReasons.decided : "",
});

/** 4,996 prints as 5,00: then the digits that tell the difference are said. */
const nearly = (index: number, { contestants, minimum }: VerdictRound): string => {
  const { cases = 0, officials = 1 } = contestants[index] ?? {};
  const needed = minimum.numerator / minimum.denominator;
  if (minimum.denominator !== 1 || formatNumber(cases / officials, 2) !== formatNumber(needed, 2)) {
    return "";
  }
  return awardReasons.nearly(formatNumber(cases), formatNumber(officials), formatNumber(needed));
};

const tied = (tie: number, own: number, { ranking, tiers, names }: VerdictRound): string => {
  const { members = [], atStake = [] } = ranking.ties[tie] ?? {};
  const others = members.filter((member) => member !== own).map((member) => names[member] ?? "");
  const shown = others.slice(0, MOST_NAMES).join(", ");
  const left = others.length - MOST_NAMES;
  const prizes = atStake.map(({ tier, slots }) => `${slots} ${tiers[tier]?.name ?? ""}`).join(", ");
  const options = tieOptions({ members, atStake }, tiers);
  return awardReasons.tied(
    left > 0 ? awardReasons.andMore(shown, left) : shown,
    prizes,
    formatNumber(options.each),
    formatNumber(options.extra),
  );
};
