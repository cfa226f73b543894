import { describe, expect, test } from "@jest/globals";
import type { AwardRules, Contestant } from "../../../src/domain/awards/awardRanking";
import { awardTotals } from "../../../src/domain/awards/awardTotals";
import { decideTies } from "../../../src/domain/awards/decideTies";
import { rankAwards } from "../../../src/domain/awards/rankAwards";
import { tieOptions } from "../../../src/domain/awards/tieOptions";
import type { Tier } from "../../../src/domain/awards/tier";
import type { Day } from "../../../src/domain/day";

/** The district of Đức Thọ, 42/KH-TCTĐA06. */
const district: readonly Tier[] = [
  { name: "Giải nhất", count: 1, money: 5_000_000 },
  { name: "Giải nhì", count: 2, money: 3_000_000 },
  { name: "Giải ba", count: 3, money: 2_000_000 },
  { name: "Giải khuyến khích", count: 5, money: 1_000_000 },
];
const five = { numerator: 5, denominator: 1 };
const rules: AwardRules = { tiers: district, minimum: five, tieRule: "none" };
const unit = (cases: number, officials = 1, reachedOn?: number): Contestant => ({
  cases,
  officials,
  ...(reachedOn === undefined ? {} : { reachedOn: reachedOn as Day }),
});
const words = (contestants: readonly Contestant[], over: Partial<AwardRules> = {}) => {
  const { standings } = rankAwards(contestants, { ...rules, ...over });
  return standings.map(({ rank, award }) => {
    if (award.kind === "prize") return `${String(rank)} ${district[award.tier]?.name ?? ""}`;
    return `${String(rank)} ${award.kind}${award.kind === "below" ? ` ${award.short}` : ""}`;
  });
};
const down = (from: number, count: number): Contestant[] =>
  Array.from({ length: count }, (_, index) => unit(from - index));

describe("rankAwards", () => {
  test("a full round of the district spends 22.000.000 on eleven units, and the twelfth gets nothing", () => {
    const ranking = rankAwards(down(100, 12), rules);
    const totals = awardTotals(ranking, district);
    expect(totals.settledMoney).toBe(22_000_000);
    expect(totals.tiers.map(({ settled }) => settled)).toEqual([1, 2, 3, 5]);
    expect(ranking.standings[11]).toEqual({ rank: 12, award: { kind: "beyond" } });
    expect([totals.pendingMoney, totals.unawardedMoney, totals.extraMoney]).toEqual([0, 0, 0]);
  });

  test.each([
    { score: unit(50, 10), says: "1 Giải nhất", why: "exactly five is eligible" },
    { score: unit(1249, 250), says: "1 below 1", why: "4,996 is not, though it prints as 5,00" },
    { score: unit(47, 10), says: "1 below 3", why: "three cases are short" },
    { score: unit(0, 0), says: "undefined noOfficials", why: "nobody to divide by" },
    { score: unit(50, 1), says: "1 Giải nhất", why: "a unit of one official" },
    { score: unit(0, 3), says: "1 below 15", why: "no case at all" },
  ])("$why: $score.cases cases of $score.officials", ({ score, says }) => {
    expect(words([score])).toEqual([says]);
  });

  test("exactly fifty cases make a person eligible, and forty-nine do not", () => {
    const minimum = { numerator: 50, denominator: 1 };
    const tiers = [{ name: "Cá nhân", count: 3, money: 1_000_000 }];
    const { standings } = rankAwards([unit(50), unit(49)], { tiers, minimum, tieRule: "none" });
    expect(standings.map(({ award }) => award.kind)).toEqual(["prize", "below"]);
  });

  test("equal fractions are equal: 70/7 and 100/10 share a rank, and the next is left out", () => {
    expect(words([unit(90, 10), unit(70, 7), unit(11), unit(100, 10)])).toEqual([
      "4 Giải ba",
      "2 Giải nhì",
      "1 Giải nhất",
      "2 Giải nhì",
    ]);
  });

  test("the exact order survives where doubles see equals", () => {
    const big = 2 ** 53 - 1;
    // Both fractions are the same double; the second is the smaller one.
    const [a, b] = [unit(big, big - 2), unit(big - 1, big - 3)];
    expect(a.cases / a.officials).toBe(b.cases / b.officials);
    const minimum = { numerator: 1, denominator: 1 };
    expect(words([a, b], { minimum })).toEqual(["2 Giải nhì", "1 Giải nhất"]);
  });

  test("a tie inside one tier changes nothing", () => {
    expect(words([unit(9), unit(8), unit(8), unit(7)])).toEqual([
      "1 Giải nhất",
      "2 Giải nhì",
      "2 Giải nhì",
      "4 Giải ba",
    ]);
  });

  test("a tie across Nhì and Ba waits for a decision, with its options in money", () => {
    const ranking = rankAwards([unit(9), unit(8), unit(8), unit(8), unit(7)], rules);
    expect(ranking.ties).toEqual([
      {
        members: [1, 2, 3],
        atStake: [
          { tier: 1, slots: 2 },
          { tier: 2, slots: 1 },
        ],
      },
    ]);
    expect(ranking.ties.map((tie) => tieOptions(tie, district))).toEqual([
      { pool: 8_000_000, each: 2_666_666, left: 2, extra: 1_000_000 },
    ]);
    expect(awardTotals(ranking, district)).toMatchObject({
      settledMoney: 7_000_000,
      pendingMoney: 8_000_000,
      unawardedMoney: 7_000_000,
    });
  });

  test("a tie for the eleventh and twelfth place waits too, with one prize for both", () => {
    const ranking = rankAwards([...down(100, 10), unit(20), unit(20)], rules);
    expect(ranking.ties).toEqual([{ members: [10, 11], atStake: [{ tier: 3, slots: 1 }] }]);
  });

  test.each([
    { tieRule: "none", kinds: ["pending", "pending"] },
    { tieRule: "moreCases", kinds: ["prize", "prize"] },
  ] as const)("under $tieRule, 70/7 and 100/10 for the first prize are $kinds", (over) => {
    const { standings } = rankAwards([unit(70, 7), unit(100, 10)], { ...rules, ...over });
    expect(standings.map(({ award }) => award.kind)).toEqual(over.kinds);
    expect(standings.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  test("the earlier day decides only where the days of all are known", () => {
    const over = { tieRule: "moreCasesThenEarlier" } as const;
    expect(words([unit(9, 1, 45_050), unit(9, 1, 45_040)], over)).toEqual([
      "1 Giải nhì",
      "1 Giải nhất",
    ]);
    expect(words([unit(9, 1, 45_050), unit(9, 1)], over)).toEqual(["1 pending", "1 pending"]);
    expect(words([unit(9, 1, 45_050), unit(9, 1, 45_050)], over)).toEqual([
      "1 pending",
      "1 pending",
    ]);
  });

  test("fewer than eleven eligible leave the last prizes unawarded", () => {
    const totals = awardTotals(rankAwards(down(13, 12), rules), district);
    expect(totals.tiers.map(({ unawarded }) => unawarded)).toEqual([0, 0, 0, 2]);
    expect([totals.settledMoney, totals.unawardedMoney]).toEqual([20_000_000, 2_000_000]);
  });

  test("without a limit everybody who reaches the minimum gets the award", () => {
    const tiers = [{ name: "Hoàn thành", count: Infinity, money: 500_000 }];
    const minimum = { numerator: 80, denominator: 100 };
    const ranking = rankAwards([unit(80, 100), unit(79, 100), unit(800, 1000), unit(99, 99)], {
      tiers,
      minimum,
      tieRule: "none",
    });
    expect(ranking.standings.map(({ award }) => award.kind)).toEqual([
      "prize",
      "below",
      "prize",
      "prize",
    ]);
    expect(awardTotals(ranking, tiers)).toMatchObject({
      settledMoney: 1_500_000,
      unawardedMoney: 0,
    });
  });
});

describe("decideTies", () => {
  const ranking = rankAwards([unit(9), unit(8), unit(8), unit(8), unit(7)], rules);
  const decide = (entries: readonly (readonly [number, number | undefined, number])[]) =>
    decideTies(
      ranking,
      () => new Map(entries.map(([member, tier, money]) => [member, { tier, money }] as const)),
    );

  test("settles a tie as the council gave it, and says what it cost more", () => {
    const all = decide([1, 2, 3].map((member) => [member, 1, 3_000_000] as const));
    expect(all.standings.map(({ award }) => award.kind)).toEqual([
      "prize",
      "decided",
      "decided",
      "decided",
      "prize",
    ]);
    expect(awardTotals(all, district)).toMatchObject({
      settledMoney: 16_000_000,
      pendingMoney: 0,
      extraMoney: 1_000_000,
    });
  });

  test("may share the pool, or give a member nothing", () => {
    const shared = decide([1, 2, 3].map((member) => [member, 1, 2_666_666] as const));
    expect(awardTotals(shared, district).extraMoney).toBe(-2);
    const kept = decide([
      [1, 1, 3_000_000],
      [2, 1, 3_000_000],
      [3, undefined, 0],
    ]);
    expect(awardTotals(kept, district).extraMoney).toBe(-2_000_000);
  });

  test("leaves a tie pending while one of its members is not decided", () => {
    expect(decide([[1, 1, 3_000_000]])).toEqual(ranking);
  });
});
