import type { AwardTotals } from "../../domain/awards/awardTotals";
import { tieOptions } from "../../domain/awards/tieOptions";
import type { Finding } from "../finding";
import { awardTexts } from "../messages/awards";
import { formatNumber } from "../text/formatNumber";
import type { AwardRound } from "./awardRound";
import { stakeOf } from "./decisionRows";
import type { Decisions } from "./readDecisions";

/** What the preview says of the rounds: who is eligible, money, ties, decisions. */
export function awardSummary(
  rounds: readonly AwardRound[],
  totals: AwardTotals,
  { applied, added }: Decisions,
): readonly string[] {
  const standings = rounds.flatMap(({ ranking }) => ranking.standings);
  const eligible = standings.filter(
    ({ award: { kind } }) => kind !== "below" && kind !== "noOfficials",
  );
  const { settledMoney, pendingMoney, unawardedMoney, extraMoney } = totals;
  const tiers = rounds[0]?.tiers ?? [];
  const unawarded = totals.tiers.flatMap((tier, index) =>
    tier.unawarded > 0 ? [awardTexts.unawarded(tier.unawarded, tiers[index]?.name ?? "")] : [],
  );
  return [
    awardTexts.eligible(eligible.length, standings.length),
    awardTexts.money(settledMoney, pendingMoney, unawardedMoney),
    ...(extraMoney === 0 ? [] : [awardTexts.extra(extraMoney)]),
    ...unawarded,
    ...openTies(rounds).map(({ text }) => text),
    ...(applied.length > 0 ? [awardTexts.applied(applied.join(", "))] : []),
    ...(added > 0 ? [awardTexts.newDecisions(added)] : []),
  ];
}

/** A finding per tie that waits for people. */
export function tieFindings(rounds: readonly AwardRound[], sheet: string): readonly Finding[] {
  return openTies(rounds).map(({ text }) => ({
    severity: "cần xác nhận",
    sheet,
    cell: "",
    code: "tie-pending",
    text,
  }));
}

const openTies = (rounds: readonly AwardRound[]): readonly { readonly text: string }[] =>
  rounds.flatMap((round) =>
    round.ranking.ties.flatMap((tie) => {
      const [first = 0] = tie.members;
      if (round.ranking.standings[first]?.award.kind !== "pending") return [];
      const names = tie.members.map((member) => round.names[member] ?? "");
      const { pool } = tieOptions(tie, round.tiers);
      const text = awardTexts.tie(names.join(", "), stakeOf(round, tie), formatNumber(pool));
      return [{ text }];
    }),
  );
