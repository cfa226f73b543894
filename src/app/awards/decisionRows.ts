import type { Tie } from "../../domain/awards/awardRanking";
import { tieOptions } from "../../domain/awards/tieOptions";
import { awardReasons } from "../messages/awardReasons";
import { digest } from "../plan/digest";
import type { CellContent } from "../plan/plan";
import type { AwardRound } from "./awardRound";
import { nameKey } from "./nameKey";
import { stakeText } from "./stakeText";
import { tieWays } from "./tieWays";

/** The same for the same units with the same scores and the same prizes at stake, and for nothing else. */
export function tieCode(round: AwardRound, tie: Tie): string {
  const { subject, tiers } = round;
  const members = tie.members.map((member) => {
    const { name = "", unit = "", cases = 0, officials = 0 } = round.entries[member] ?? {};
    return [nameKey(name), nameKey(unit), cases, officials].join("\t");
  });
  const stake = [stakeText(tie, tiers), tieOptions(tie, tiers).pool].join("\t");
  const parts = [subject, nameKey(round.scope), stake, ...members.sort()];
  return `${subject === "Tập thể" ? "TT" : "CN"}-${digest(parts).slice(0, 8).toUpperCase()}`;
}

/** The rows of a tie on the sheet "Quyết định", for people to fill in. */
export function decisionRows(round: AwardRound, tie: Tie): readonly (readonly CellContent[])[] {
  const { subject, tiers, scope } = round;
  const code = tieCode(round, tie);
  const ways = awardReasons.waysAlone(tieWays(tie, tiers, subject));
  return tie.members.map((member) => {
    const { name = "", unit = "", cases = 0, officials = 0 } = round.entries[member] ?? {};
    const by = subject === "Tập thể" ? officials : "";
    return [code, subject, scope || unit, name, cases, by, ways, "", "", ""].map((value) => ({
      value,
    }));
  });
}
