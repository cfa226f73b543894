import type { Tie } from "../../domain/awards/awardRanking";
import type { AwardTotals } from "../../domain/awards/awardTotals";
import { tieOptions } from "../../domain/awards/tieOptions";
import type { Finding } from "../finding";
import { awardTexts } from "../messages/awards";
import { formatNumber } from "../text/formatNumber";
import type { AwardRound } from "./awardRound";
import { nameList } from "./nameList";
import { prizeText, stakeText } from "./stakeText";

/**
 * What the preview says of the rounds: who is eligible, the money, what decisions did. Ties that wait are findings.
 *
 * @param applied - Names of those to whom a decision was applied.
 * @param asked - Rows that are added to the sheet of decisions.
 */
export function awardSummary(
  rounds: readonly AwardRound[],
  totals: AwardTotals,
  applied: readonly string[],
  asked: number,
): readonly string[] {
  const { tiers = [], subject = "Tập thể" } = rounds[0] ?? {};
  const who = subject === "Tập thể" ? "đơn vị" : "cán bộ";
  const standings = rounds.flatMap(({ ranking }) => ranking.standings);
  const eligible = standings.filter(
    ({ award: { kind } }) => kind !== "below" && kind !== "noOfficials",
  );
  const { settledMoney, pendingMoney, unawardedMoney, extraMoney } = totals;
  const unawarded = totals.tiers.flatMap((tier, index) =>
    tier.unawarded > 0
      ? [awardTexts.unawarded(tier.unawarded, prizeText(tiers[index]?.name ?? ""), who)]
      : [],
  );
  return [
    awardTexts.eligible(eligible.length, standings.length, who),
    awardTexts.money(settledMoney, pendingMoney, unawardedMoney),
    ...(extraMoney === 0 ? [] : [awardTexts.extra(extraMoney)]),
    ...unawarded,
    ...(applied.length > 0 ? [awardTexts.applied(nameList(applied, subject))] : []),
    ...(asked > 0 ? [awardTexts.newDecisions(asked)] : []),
  ];
}

/** A finding per tie that waits for people. */
export function tieFindings(rounds: readonly AwardRound[], sheet: string): readonly Finding[] {
  return rounds.flatMap((round) =>
    round.ranking.ties
      .filter(({ members: [first = 0] }) => {
        return round.ranking.standings[first]?.award.kind === "pending";
      })
      .map((tie) => ({
        severity: "cần xác nhận",
        sheet,
        cell: "",
        code: "tie-pending",
        text: tieText(round, tie),
      })),
  );
}

const tieText = ({ names, subject, tiers }: AwardRound, tie: Tie): string => {
  const tied = tie.members.map((member) => names[member] ?? "");
  const pool = formatNumber(tieOptions(tie, tiers).pool);
  return awardTexts.tie(nameList(tied, subject), stakeText(tie, tiers), pool);
};
