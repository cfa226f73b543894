import type { Contestant } from "../../domain/awards/awardRanking";
import { rankAwards } from "../../domain/awards/rankAwards";
import type { Structure, Subject } from "./structure";
import { sortedByName } from "./sortedByName";
import { tieRules, type TieSetting } from "./tieRules";
import type { VerdictRound } from "./verdictOf";

/** Who competes, as the sheet shows it. */
export interface AwardEntry extends Contestant {
  readonly name: string;
  /** The unit of a person; "" for units. */
  readonly unit: string;
  /** What became of cases that do not count, and other things to know; whole sentences. */
  readonly remarks: readonly string[];
}

/** One ranking with everybody in it: the whole table, or one unit. */
export interface AwardRound extends VerdictRound {
  /** "" for the whole table, else the unit. */
  readonly scope: string;
  readonly entries: readonly AwardEntry[];
  readonly tie: TieSetting;
  /** Where a council's decision stands, by entry that it gave something, or nothing. */
  readonly decidedAs?: ReadonlyMap<number, string>;
}

/** Ranks entries; who stands where in the table decides nothing, not even the order of equals. */
export function awardRound(
  {
    scope,
    entries: unordered,
  }: { readonly scope: string; readonly entries: readonly AwardEntry[] },
  subject: Subject,
  { tiers, minimum, isRate }: Structure,
  tie: TieSetting,
): AwardRound {
  const entries = sortedByName(unordered, ({ name }) => name);
  const ranking = rankAwards(entries, { tiers, minimum, tieRule: tieRules[tie.word] });
  const names = entries.map(({ name }) => name);
  const round = { scope, subject, entries, names, tie, tiers, minimum, isRate };
  return { ...round, ranking, contestants: entries };
}
