import type { AwardRanking, AwardRules, Contestant } from "../../domain/awards/awardRanking";
import { rankAwards } from "../../domain/awards/rankAwards";
import { sortedByName } from "./sortedByName";
import type { VerdictRound } from "./verdictOf";

/** Who competes, as the sheet shows it. */
export interface AwardEntry extends Contestant {
  readonly name: string;
  /** The unit of a person; "" for units. */
  readonly unit: string;
  /** Divides a rate and is not what the sheet shows as officials. */
  readonly headcount: number;
  /** What became of cases that do not count, and other things to know; whole sentences. */
  readonly remarks: readonly string[];
}

/** One ranking with everybody in it: the whole table, or one unit. */
export interface AwardRound extends VerdictRound {
  /** "" for the whole table, else the unit. */
  readonly scope: string;
  readonly entries: readonly AwardEntry[];
}

/** Ranks entries; who stands where in the table decides nothing, not even the order of equals. */
export function awardRound(
  scope: string,
  unordered: readonly AwardEntry[],
  rules: AwardRules,
): AwardRound {
  const entries = sortedByName(unordered, ({ name }) => name);
  const ranking: AwardRanking = rankAwards(entries, rules);
  const names = entries.map(({ name }) => name);
  return { scope, entries, ranking, contestants: entries, names, ...rules };
}
