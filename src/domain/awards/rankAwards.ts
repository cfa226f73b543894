import type { Award, AwardRanking, AwardRules, Contestant, Tie, TieRule } from "./awardRanking";
import { casesShort } from "./casesShort";
import { compareScores } from "./compareScores";
import { competitionRanks } from "./competitionRanks";
import type { Tier } from "./tier";

type Place = Contestant & { readonly index: number };

/**
 * Ranks contestants by their exact scores and gives out prizes as far as the rules decide.
 *
 * Inside one tier equal scores change nothing; across the edge of a tier or of the last prize the group is left pending.
 * Prizes for which too few are eligible stay unawarded. Source: A6.
 *
 * @param contestants - Counts from 0 up, in any order: the order decides nothing but who is listed first among equals.
 * @param rules - Tiers, minimum and what parts ties.
 * @example
 *    rankAwards([{ cases: 12, officials: 2 }], {
 *      tiers: [{ name: "Nhất", count: 1, money: 5000000 }],
 *      minimum: { numerator: 5, denominator: 1 },
 *      tieRule: "none",
 *    }).standings // => [{ rank: 1, award: { kind: "prize", tier: 0, money: 5000000 } }]
 */
export function rankAwards(
  contestants: readonly Contestant[],
  { tiers, minimum, tieRule }: AwardRules,
): AwardRanking {
  const places = contestants.map((contestant, index): Place => ({ ...contestant, index }));
  const scored = places.filter(({ officials }) => officials > 0);
  const best = (a: Place, b: Place): number => compareScores(b, a);
  const ranks = competitionRanks(scored, best);
  const rankOf = new Map(scored.map(({ index }, at) => [index, ranks[at]]));
  const groups = groupsOf([...scored].sort(best), tieRule);
  const ties: Tie[] = [];
  const awards = new Map<number, Award>();
  let taken = 0;
  for (const group of groups) {
    const short = shortOf(group, minimum);
    const award = short > 0 ? undefined : awardOf(group, tiers, taken, ties);
    for (const place of group) {
      awards.set(place.index, award ?? { kind: "below", short: casesShort(place, minimum) });
    }
    taken += group.length;
  }
  return {
    standings: places.map(({ index }) => ({
      rank: rankOf.get(index),
      award: awards.get(index) ?? { kind: "noOfficials" },
    })),
    order: [
      ...groups.flat().map(({ index }) => index),
      ...places.filter(({ officials }) => officials <= 0).map(({ index }) => index),
    ],
    ties,
  };
}

/** Equal scores reach the minimum together. */
const shortOf = ([first]: readonly Place[], minimum: AwardRules["minimum"]): number =>
  first === undefined ? 0 : casesShort(first, minimum);

/** Runs of contestants that nothing parts, best first. */
const groupsOf = (sorted: readonly Place[], tieRule: TieRule): readonly (readonly Place[])[] => {
  const byScore = runs(sorted, compareScores);
  if (tieRule === "none") return byScore;
  const byCases = byScore.flatMap((group) => {
    const most = (a: Place, b: Place): number => b.cases - a.cases;
    return runs([...group].sort(most), most);
  });
  return tieRule === "moreCases" ? byCases : byCases.flatMap(byDay);
};

/** Days part a group only where they are known of all. */
const byDay = (group: readonly Place[]): readonly (readonly Place[])[] => {
  if (group.some(({ reachedOn }) => reachedOn === undefined)) return [group];
  const first = (a: Place, b: Place): number => (a.reachedOn ?? 0) - (b.reachedOn ?? 0);
  return runs([...group].sort(first), first);
};

const runs = (
  sorted: readonly Place[],
  compare: (a: Place, b: Place) => number,
): readonly (readonly Place[])[] => {
  const found: Place[][] = [];
  let last: Place | undefined;
  for (const place of sorted) {
    if (last !== undefined && compare(last, place) === 0) found[found.length - 1]?.push(place);
    else found.push([place]);
    last = place;
  }
  return found;
};

const awardOf = (
  group: readonly Place[],
  tiers: readonly Tier[],
  taken: number,
  ties: Tie[],
): Award => {
  const atStake = slotsOf(tiers, taken, group.length);
  const [first] = atStake;
  if (first === undefined) return { kind: "beyond" };
  if (first.slots === group.length) {
    return { kind: "prize", tier: first.tier, money: tiers[first.tier]?.money ?? 0 };
  }
  ties.push({ members: group.map(({ index }) => index), atStake });
  return { kind: "pending", tie: ties.length - 1 };
};

/** The prizes for places from `taken` on, at most `count` of them. */
const slotsOf = (tiers: readonly Tier[], taken: number, count: number): Tie["atStake"] => {
  let start = 0;
  return tiers.flatMap((tier, index) => {
    const end = start + tier.count;
    const slots = Math.min(end, taken + count) - Math.max(start, taken);
    start = end;
    return slots > 0 ? [{ tier: index, slots }] : [];
  });
};
