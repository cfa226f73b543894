// A round of awards against its definition, written out without any cleverness: places, tiers, money.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AwardRules, Contestant, Tie, TieRule } from "../../../src/domain/awards/awardRanking";
import { awardTotals } from "../../../src/domain/awards/awardTotals";
import { casesShort } from "../../../src/domain/awards/casesShort";
import { casesToWin } from "../../../src/domain/awards/casesToWin";
import { decideTies } from "../../../src/domain/awards/decideTies";
import { rankAwards } from "../../../src/domain/awards/rankAwards";
import { tieOptions } from "../../../src/domain/awards/tieOptions";
import type { Day } from "../../../src/domain/day";

const HUGE = 2 ** 53 - 1;

/** Small figures, which tie often, and figures that no double tells apart. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }) },
  fc.integer({ min: HUGE - 3, max: HUGE }),
);
const contestant: fc.Arbitrary<Contestant> = fc.record({
  cases: figure,
  officials: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 4 }) }, figure),
  reachedOn: fc.option(
    fc.integer({ min: 44_972, max: 44_975 }).map((day) => day as Day),
    {
      nil: undefined,
    },
  ),
});
const contestants = fc.array(contestant, { maxLength: 14 });
const tier = fc.record({
  name: fc.constant("Giải"),
  count: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(Infinity)),
  money: fc.integer({ min: 1, max: 5_000_001 }),
});
const rules: fc.Arbitrary<AwardRules> = fc.record({
  tiers: fc.array(tier, { minLength: 1, maxLength: 4 }),
  minimum: fc.record({
    numerator: fc.integer({ min: 0, max: 7 }),
    denominator: fc.integer({ min: 1, max: 3 }),
  }),
  tieRule: fc.constantFrom<TieRule>("none", "moreCases", "moreCasesThenEarlier"),
});

const product = (a: number, b: number): bigint => BigInt(a) * BigInt(b);
const sign = (left: bigint, right: bigint): number => Number(left > right) - Number(left < right);

const byScore = (a: Contestant, b: Contestant): number =>
  sign(product(a.cases, b.officials), product(b.cases, a.officials));

const isEligible = ({ cases, officials }: Contestant, { minimum }: AwardRules): boolean =>
  officials >= 1 && product(cases, minimum.denominator) >= product(minimum.numerator, officials);

/** Whether `a` stands before `b` when prizes are given out. */
const isBefore = (
  a: Contestant,
  b: Contestant,
  { tieRule }: AwardRules,
  everybody: readonly Contestant[],
): boolean => {
  const score = byScore(a, b);
  if (score !== 0 || tieRule === "none") return score > 0;
  if (a.cases !== b.cases || tieRule === "moreCases") return a.cases > b.cases;
  const equals = everybody.filter((o) => byScore(o, a) === 0 && o.cases === a.cases);
  if (equals.some(({ reachedOn }) => reachedOn === undefined)) return false;
  return (a.reachedOn ?? 0) < (b.reachedOn ?? 0);
};

/** The prize of a place, from 0; -1 beyond the last one. */
const tierOf = (place: number, { tiers }: AwardRules): number => {
  let end = 0;
  return tiers.findIndex(({ count }) => {
    end += count;
    return place < end;
  });
};

/** What the rules say of each contestant, place by place. */
const expected = (all: readonly Contestant[], by: AwardRules) => {
  const scored = all.filter(({ officials }) => officials >= 1);
  return all.map((own) => {
    if (own.officials < 1) return { rank: undefined, kind: "noOfficials" };
    const rank = 1 + scored.filter((other) => byScore(other, own) > 0).length;
    if (!isEligible(own, by)) return { rank, kind: "below" };
    const first = scored.filter((other) => isBefore(other, own, by, scored)).length;
    const last = scored.filter((other) => !isBefore(own, other, by, scored)).length - 1;
    const [best, worst] = [tierOf(first, by), tierOf(last, by)];
    if (best === -1) return { rank, kind: "beyond" };
    return best === worst ? { rank, kind: "prize", tier: best } : { rank, kind: "pending" };
  });
};

/** Money of the prizes whose number is limited. */
const limited = (by: AwardRules): number =>
  by.tiers.reduce((sum, { count, money }) => sum + (count === Infinity ? 0 : count * money), 0);

describe("a round of awards", () => {
  test("ranks, prizes and what waits are what the rules say of each place", () => {
    fc.assert(
      fc.property(contestants, rules, (all, by) => {
        const { standings } = rankAwards(all, by);
        const got = standings.map(({ rank, award }) => ({
          rank,
          kind: award.kind,
          ...(award.kind === "prize" ? { tier: award.tier } : {}),
        }));
        expect(got).toEqual(expected(all, by));
      }),
      { numRuns: 2000 },
    );
  });

  test("what somebody lacks makes them eligible, and one case less does not", () => {
    fc.assert(
      fc.property(contestant, rules, (own, by) => {
        const award = rankAwards([own], by).standings[0]?.award;
        if (award?.kind !== "below") return;
        const more = (count: number) => ({ ...own, cases: own.cases + count });
        fc.pre(own.cases + award.short <= HUGE);
        expect(isEligible(more(award.short), by)).toBe(true);
        expect(isEligible(more(award.short - 1), by)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  /** The same round in which one has so many more cases. */
  const withMore = (all: readonly Contestant[], index: number, more: number) =>
    all.map((own, at) => (at === index ? { ...own, cases: own.cases + more } : own));
  const few = fc.array(fc.record({ cases: fc.nat(40), officials: fc.nat(4) }), {
    minLength: 1,
    maxLength: 9,
  });

  test("the cases to win are the fewest with which a prize is sure, whatever is decided about ties", () => {
    const isSure = (all: readonly Contestant[], index: number, by: AwardRules): boolean => {
      const { standings, ties } = rankAwards(all, by);
      const award = standings[index]?.award;
      if (award?.kind !== "pending") return award?.kind === "prize";
      const { members = [], atStake = [] } = ties[award.tie] ?? {};
      return atStake.reduce((sum, { slots }) => sum + slots, 0) === members.length;
    };
    fc.assert(
      fc.property(few, rules, fc.nat(), (all, by, drawn) => {
        const index = drawn % all.length;
        fc.pre((all[index]?.officials ?? 0) > 0);
        const needed = casesToWin(index, all, rankAwards(all, by), by);
        expect(isSure(withMore(all, index, needed), index, by)).toBe(true);
        if (needed > 0) expect(isSure(withMore(all, index, needed - 1), index, by)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test("the cases to share the score of the next better one are the fewest that better the rank", () => {
    fc.assert(
      fc.property(few, rules, fc.nat(), (all, by, drawn) => {
        const index = drawn % all.length;
        const own = all[index] ?? { cases: 0, officials: 0 };
        const better = all.filter(({ officials }, at) => {
          return at !== index && officials > 0 && byScore(all[at] ?? own, own) > 0;
        });
        fc.pre(own.officials > 0 && better.length > 0);
        const rank = (more: number) =>
          rankAwards(withMore(all, index, more), by).standings[index]?.rank ?? NaN;
        const needed = Math.min(
          ...better.map(({ cases, officials }) =>
            casesShort(own, { numerator: cases, denominator: officials }),
          ),
        );
        expect(rank(needed)).toBeLessThan(rank(0));
        expect(rank(needed - 1)).toBe(rank(0));
      }),
      { numRuns: 1000 },
    );
  });

  test("settled, pending and unawarded money is the structure, whatever a council decided beside it", () => {
    fc.assert(
      fc.property(
        contestants,
        rules,
        fc.array(fc.option(fc.nat({ max: 9_000_000 }), { nil: undefined }), { maxLength: 9 }),
        (all, by, given) => {
          const decisionOf = (tie: Tie) =>
            new Map(
              tie.members.flatMap((member, at) => {
                const own = given[at % (given.length || 1)];
                return own === undefined ? [] : [[member, { tier: 0, money: own }] as const];
              }),
            );
          const ranking = decideTies(rankAwards(all, by), decisionOf);
          const totals = awardTotals(ranking, by.tiers);
          const { settledMoney, pendingMoney, unawardedMoney, extraMoney } = totals;
          // A prize without a limit is part of the structure as often as a rule gives it, or it is at stake.
          const unlimited = by.tiers.findIndex(({ count }) => count === Infinity);
          const each = by.tiers[unlimited]?.money ?? 0;
          const byRule = ranking.standings.filter(
            ({ award }) => award.kind === "prize" && award.tier === unlimited,
          ).length;
          const atStake = ranking.ties
            .flatMap((tie) => tie.atStake)
            .reduce((sum, { tier: own, slots }) => sum + (own === unlimited ? slots : 0), 0);
          expect(settledMoney + pendingMoney + unawardedMoney).toBe(
            limited(by) + (byRule + atStake) * each + extraMoney,
          );
          const isDecided = ranking.standings.some(({ award }) => award.kind === "decided");
          if (!isDecided) expect(extraMoney).toBe(0);
          // Tier by tier the same, and nothing is counted twice.
          const sum = (part: "settledMoney" | "pendingMoney" | "unawardedMoney") =>
            totals.tiers.reduce((all, total) => all + total[part], 0);
          expect(sum("pendingMoney")).toBe(totals.pendingMoney);
          expect(sum("unawardedMoney")).toBe(totals.unawardedMoney);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("the options of a tie spend the pool to the last đồng", () => {
    fc.assert(
      fc.property(contestants, rules, (all, by) => {
        for (const tie of rankAwards(all, by).ties) {
          const { pool, each, left, extra } = tieOptions(tie, by.tiers);
          expect(each * tie.members.length + left).toBe(pool);
          expect(left).toBeLessThan(tie.members.length);
          const best = by.tiers[tie.atStake[0]?.tier ?? 0]?.money ?? 0;
          expect(pool + extra).toBe(best * tie.members.length);
        }
      }),
    );
  });

  test("the order of rows changes nothing", () => {
    const shuffled = contestants.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(
          all.map((_, index) => index),
          { minLength: all.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, rules, ([all, order], by) => {
        const before = rankAwards(all, by);
        const after = rankAwards(
          order.map((index) => all[index] ?? { cases: 0, officials: 0 }),
          by,
        );
        const kinds = (index: number) => {
          const { rank, award } = before.standings[index] ?? {};
          return { rank, kind: award?.kind };
        };
        expect(after.standings.map(({ rank, award }) => ({ rank, kind: award.kind }))).toEqual(
          order.map(kinds),
        );
        expect(awardTotals(after, by.tiers)).toEqual(awardTotals(before, by.tiers));
      }),
    );
  });

  test("one more case never lowers whoever has it", () => {
    fc.assert(
      fc.property(contestants, rules, fc.nat(), (all, by, at) => {
        fc.pre(all.length > 0);
        const index = at % all.length;
        fc.pre((all[index]?.cases ?? HUGE) < HUGE);
        const more = all.map((own, place) =>
          place === index ? { ...own, cases: own.cases + 1 } : own,
        );
        const rank = (list: readonly Contestant[]) =>
          rankAwards(list, { ...by, tieRule: "none" }).standings[index]?.rank ?? Infinity;
        expect(rank(more)).toBeLessThanOrEqual(rank(all));
      }),
    );
  });
});
