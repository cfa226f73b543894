import type { Award, AwardRanking, Contestant } from "../../domain/awards/awardRanking";
import type { Rational } from "../../domain/rational";
import type { Tier } from "../../domain/awards/tier";
import { awardReasons } from "../messages/awardReasons";
import { formatNumber } from "../text/formatNumber";
import { nameList } from "./nameList";
import type { Subject } from "./structure";
import { tieWays } from "./tieWays";

/** What a contestant gets, in words: prize, money, and the reason where there is something to explain. */
export interface Verdict {
  readonly prize: string;
  /** Undefined where no money is given, or nobody knows yet. */
  readonly money: number | undefined;
  readonly reason: string;
}

/** What verdicts are read from. */
export interface VerdictRound {
  readonly subject: Subject;
  readonly ranking: AwardRanking;
  readonly tiers: readonly Tier[];
  readonly minimum: Rational;
  /** Whether scores are rates of a target. */
  readonly isRate?: boolean;
  readonly contestants: readonly Contestant[];
  readonly names: readonly string[];
}

/** The words for one contestant of a round. */
export function verdictOf(round: VerdictRound, index: number): Verdict {
  const { rank = 0, award } = round.ranking.standings[index] ?? { award: { kind: "noOfficials" } };
  if (award.kind === "prize" || award.kind === "decided") return given(award, round.tiers);
  if (award.kind === "pending") {
    return { prize: awardReasons.pending, money: undefined, reason: tied(award.tie, index, round) };
  }
  return { prize: "", money: undefined, reason: nothingFor(award, rank, index, round) };
}

type Nothing = Extract<Award, { kind: "beyond" | "below" | "noOfficials" }>;

const nothingFor = (award: Nothing, rank: number, index: number, round: VerdictRound): string => {
  if (award.kind === "beyond") return awardReasons.beyond(rank);
  if (award.kind === "below") {
    return awardReasons.below(formatNumber(award.short)) + nearly(index, round);
  }
  return round.isRate ? awardReasons.noTarget : awardReasons.noOfficials;
};

const given = (
  { tier, money }: Extract<Award, { kind: "prize" | "decided" }>,
  tiers: readonly Tier[],
): Verdict => ({
  prize: tier === undefined ? "" : (tiers[tier]?.name ?? ""),
  money: money > 0 ? money : undefined,
  reason: "",
});

/** 4,996 prints as 5,00: then the digits that tell the difference are said. */
const nearly = (index: number, { contestants, minimum, isRate }: VerdictRound): string => {
  const { cases = 0, officials = 1 } = contestants[index] ?? {};
  const needed = minimum.numerator / minimum.denominator;
  const printed = formatNumber(cases / officials, 2);
  if (isRate || printed !== formatNumber(needed, 2)) return "";
  const [own, by] = [cases, officials].map((figure) => formatNumber(figure));
  return awardReasons.nearly(printed, own ?? "", by ?? "", formatNumber(needed));
};

const tied = (
  at: number,
  own: number,
  { ranking, tiers, names, subject }: VerdictRound,
): string => {
  const tie = ranking.ties[at] ?? { members: [], atStake: [] };
  const others = tie.members.filter((member) => member !== own).map((other) => names[other] ?? "");
  return awardReasons.tied(nameList(others, subject), tieWays(tie, tiers, subject));
};
