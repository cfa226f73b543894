import type { Tie } from "../../domain/awards/awardRanking";
import { digest } from "../plan/digest";
import type { CellContent } from "../plan/plan";
import type { AwardRound } from "./awardRound";
import { nameKey } from "./nameKey";
import type { Subject } from "./readStructure";

/** "2 Giải nhì, 1 Giải ba". */
export function stakeOf({ tiers }: Pick<AwardRound, "tiers">, { atStake }: Tie): string {
  return atStake.map(({ tier, slots }) => `${slots} ${tiers[tier]?.name ?? ""}`).join(", ");
}

/** The same for the same units with the same scores and the same prizes at stake, and for nothing else. */
export function tieCode(subject: Subject, round: AwardRound, tie: Tie): string {
  const members = tie.members.map((member) => {
    const { name = "", unit = "", cases = 0, officials = 0 } = round.entries[member] ?? {};
    return [nameKey(name), nameKey(unit), cases, officials].join("\t");
  });
  const parts = [subject, nameKey(round.scope), stakeOf(round, tie), ...members.sort()];
  return `${subject === "Tập thể" ? "TT" : "CN"}-${digest(parts).slice(0, 8).toUpperCase()}`;
}

/** The rows of a tie on the sheet "Quyết định", for people to fill in. */
export function decisionRows(
  subject: Subject,
  round: AwardRound,
  tie: Tie,
): readonly (readonly CellContent[])[] {
  const code = tieCode(subject, round, tie);
  return tie.members.map((member) => {
    const { name = "", unit = "", cases = 0, headcount = 0 } = round.entries[member] ?? {};
    const scope = round.scope === "" ? unit : round.scope;
    const people = subject === "Tập thể" ? headcount : "";
    return [code, subject, scope, name, cases, people, stakeOf(round, tie), "", "", ""].map(
      (value) => ({ value }),
    );
  });
}
