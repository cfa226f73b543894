import type { Award, AwardRanking, Tie } from "./awardRanking";

/** What a council gave one member of a tie. */
export type Decided = Omit<Extract<Award, { kind: "decided" }>, "kind">;

/**
 * The same ranking with the ties that a council has decided; the rest stays pending. Source: A6.
 *
 * @param ranking - As the rules left it.
 * @param decisionOf - What each member of a tie gets, by member; undefined where nothing is decided.
 * @example
 *    decideTies(ranking, () => undefined) // => ranking, every tie still pending
 */
export function decideTies(
  ranking: AwardRanking,
  decisionOf: (tie: Tie) => ReadonlyMap<number, Decided> | undefined,
): AwardRanking {
  const decided = new Map<number, Decided>();
  for (const tie of ranking.ties) {
    const decision = decisionOf(tie);
    // Half a decision decides nothing: the money at stake is one sum.
    if (!tie.members.every((member) => decision?.has(member))) continue;
    decision?.forEach((own, member) => decided.set(member, own));
  }
  const standings = ranking.standings.map((standing, index) => {
    const own = decided.get(index);
    return own === undefined
      ? standing
      : { ...standing, award: { kind: "decided", ...own } as const };
  });
  return { ...ranking, standings };
}
