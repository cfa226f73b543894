import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Allocation, Limits } from "../../src/domain/allocation";
import { allocate, type AllocationMethod } from "../../src/domain/allocate";
import { DomainError } from "../../src/domain/domainError";
import type { DomainProblem } from "../../src/domain/domainProblem";
import { binhGia, binhGiaTotal } from "../support/binhGia";

const populations = binhGia.map(({ population }) => population);
const printed = binhGia.map(({ target }) => target);
const exactMethods: readonly AllocationMethod[] = ["largestRemainder", "webster"];
const allMethods: readonly AllocationMethod[] = [...exactMethods, "plainRounding"];

const problemOf = (run: () => unknown): DomainProblem | undefined => {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error.problem;
    throw error;
  }
  return undefined;
};

describe("allocate, Bình Gia 2023", () => {
  test("plain rounding gives every printed figure, and the sum 17.411 that nobody printed", () => {
    const { given, sum } = allocate("plainRounding", binhGiaTotal.target, populations);
    expect(given).toEqual(printed);
    expect(sum).toBe(17411);
  });

  test.each(exactMethods)("%s gives every printed figure but Tân Hòa's, 380 for 381", (method) => {
    const { given, sum, tied } = allocate(method, binhGiaTotal.target, populations);
    const changed = binhGia.flatMap(({ unit, target }, index) =>
      given[index] === target ? [] : [[unit, target, given[index]]],
    );
    expect(changed).toEqual([["Tân Hòa", 381, 380]]);
    expect(sum).toBe(17410);
    expect(tied).toEqual([]);
  });

  test("the ledger holds Tân Hòa's exact share: 380 and 24.720/45.934", () => {
    const { shares } = allocate("largestRemainder", binhGiaTotal.target, populations);
    expect(shares[17]).toEqual({ whole: 380, remainder: 24720, divisor: 45934 });
  });
});

describe("allocate, small cases by hand", () => {
  test.each([
    { why: "one unit gets all", total: 7, weights: [3], hamilton: [7], webster: [7] },
    { why: "nothing to give", total: 0, weights: [3, 2], hamilton: [0, 0], webster: [0, 0] },
    { why: "nothing to give to nobody", total: 0, weights: [], hamilton: [], webster: [] },
    {
      why: "nothing to give, no weights",
      total: 0,
      weights: [0, 0],
      hamilton: [0, 0],
      webster: [0, 0],
    },
    {
      why: "fewer seats than units: the heaviest get them",
      total: 2,
      weights: [1, 5, 4, 2],
      hamilton: [0, 1, 1, 0],
      webster: [0, 1, 1, 0],
    },
    {
      why: "a unit without weight gets nothing",
      total: 5,
      weights: [0, 1],
      hamilton: [0, 5],
      webster: [0, 5],
    },
    {
      why: "equal remainders: the larger weight first, wherever it stands",
      total: 3,
      weights: [1, 3, 2],
      hamilton: [0, 2, 1],
      webster: [0, 2, 1],
    },
    {
      why: "Webster goes by averages: 53/11 is more than 24/5",
      total: 10,
      weights: [53, 24, 23],
      hamilton: [5, 3, 2],
      webster: [6, 2, 2],
    },
    {
      why: "the example of Balinski and Young",
      total: 26,
      weights: [9061, 7179, 5259, 3319, 1182],
      hamilton: [9, 7, 5, 4, 1],
      webster: [9, 8, 5, 3, 1],
    },
  ])("$why", ({ total, weights, hamilton, webster }) => {
    expect(allocate("largestRemainder", total, weights).given).toEqual(hamilton);
    expect(allocate("webster", total, weights).given).toEqual(webster);
  });

  test("with one seat more the small unit loses one under Hamilton, not under Webster", () => {
    const weights = [6, 6, 2];
    expect(allocate("largestRemainder", 10, weights).given).toEqual([4, 4, 2]);
    expect(allocate("largestRemainder", 11, weights).given).toEqual([5, 5, 1]);
    expect(allocate("webster", 10, weights).given).toEqual([5, 4, 1]);
    expect(allocate("webster", 11, weights).given).toEqual([5, 5, 1]);
  });

  test.each(exactMethods)("%s names the units among which only their order decided", (method) => {
    const { given, tied } = allocate(method, 2, [10, 5, 10, 10]);
    expect(given).toEqual([1, 0, 1, 0]);
    expect(tied).toEqual([[0, 2, 3]]);
  });

  test.each(exactMethods)("%s calls nothing a tie that the weights decide", (method) => {
    // Equal claims to the last seat, but 30 is more than 10.
    const { given, tied } = allocate(method, 2, [10, 30]);
    expect(given).toEqual([0, 2]);
    expect(tied).toEqual([]);
  });

  test("an exact half rounds up on its own, and the sum shows it", () => {
    const { given, sum } = allocate("plainRounding", 1, [1, 1]);
    expect(given).toEqual([1, 1]);
    expect(sum).toBe(2);
  });
});

describe("allocate with limits", () => {
  test.each<{ why: string; total: number; weights: number[]; limits: Limits; given: number[] }>([
    {
      why: "a floor takes from the others in proportion",
      total: 100,
      weights: [60, 30, 10],
      limits: { floors: [undefined, undefined, 25] },
      given: [50, 25, 25],
    },
    {
      why: "a cap gives to the others in proportion",
      total: 100,
      weights: [60, 30, 10],
      limits: { caps: [20, undefined, undefined] },
      given: [20, 60, 20],
    },
    {
      why: "a fixed unit stands outside the sharing",
      total: 100,
      weights: [60, 30, 10],
      limits: { fixed: [undefined, 10, undefined] },
      given: [77, 10, 13],
    },
    {
      why: "a fixed figure beats floor and cap",
      total: 10,
      weights: [1, 1],
      limits: { floors: [4, undefined], caps: [5, undefined], fixed: [9, undefined] },
      given: [9, 1],
    },
    {
      why: "a unit without weight still gets its floor",
      total: 10,
      weights: [0, 1],
      limits: { floors: [3, undefined] },
      given: [3, 7],
    },
    {
      why: "after a cap has sent more to the others, a second cap holds too",
      total: 100,
      weights: [50, 30, 20],
      limits: { caps: [10, 35, undefined] },
      given: [10, 35, 55],
    },
  ])("$why", ({ total, weights, limits, given }) => {
    for (const method of exactMethods) {
      expect(allocate(method, total, weights, limits).given).toEqual(given);
    }
  });

  test("the ledger says which limit holds a unit", () => {
    const limits = {
      floors: [0, 0, 25],
      caps: [20, undefined, undefined],
      fixed: [undefined, undefined, undefined, 5],
    };
    const { shares } = allocate("largestRemainder", 100, [60, 30, 10, 1], limits);
    expect(shares.map(({ heldBy }) => heldBy)).toEqual(["cap", undefined, "floor", "fixed"]);
  });

  test.each<{
    why: string;
    total: number;
    weights: number[];
    limits?: Limits;
    problem: DomainProblem;
  }>([
    {
      why: "a total for weights that are all zero",
      total: 5,
      weights: [0, 0],
      problem: { code: "zero-weights", total: 5 },
    },
    {
      why: "a total for nobody",
      total: 5,
      weights: [],
      problem: { code: "zero-weights", total: 5 },
    },
    {
      why: "floors above the total",
      total: 5,
      weights: [1, 1],
      limits: { floors: [3, 3] },
      problem: { code: "floors-above-total", total: 5, least: 6 },
    },
    {
      why: "caps below the total",
      total: 5,
      weights: [1, 1],
      limits: { caps: [2, 2] },
      problem: { code: "caps-below-total", total: 5, most: 4 },
    },
    {
      why: "caps leave only a unit without weight",
      total: 5,
      weights: [1, 0],
      limits: { caps: [2, undefined] },
      problem: { code: "caps-below-total", total: 5, most: 2 },
    },
    {
      why: "a floor above its own cap",
      total: 5,
      weights: [1, 1],
      limits: { floors: [undefined, 4], caps: [undefined, 3] },
      problem: { code: "floor-above-cap", index: 1, floor: 4, cap: 3 },
    },
    {
      why: "a negative total",
      total: -1,
      weights: [1],
      problem: { code: "not-a-count", of: "total", index: 0, value: -1 },
    },
    {
      why: "half a person",
      total: 1,
      weights: [1, 2.5],
      problem: { code: "not-a-count", of: "weights", index: 1, value: 2.5 },
    },
    {
      why: "a sum that a double cannot hold",
      total: 1,
      weights: [2 ** 52, 2 ** 52, 2 ** 52],
      problem: { code: "sum-too-large" },
    },
  ])("$why is refused by every method", ({ total, weights, limits, problem }) => {
    for (const method of allMethods) {
      expect(problemOf(() => allocate(method, total, weights, limits))).toEqual(problem);
    }
  });
});

const anyMethod = fc.constantFrom(...exactMethods);
const anyWeights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 25 });
const someWeights = anyWeights.filter((weights) => weights.some((weight) => weight > 0));
const anyTotal = fc.integer({ min: 0, max: 100_000 });

/** Limits that leave room for the total: floors below an allocation that exists, caps above it. */
const feasible = fc
  .tuple(someWeights, anyTotal, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([weights, total, chance]) => {
    const roll = (): number => Number(chance.next().value);
    const middle = allocate(
      "largestRemainder",
      total,
      weights.map(() => 1),
    ).given;
    const floors = middle.map((figure) => (roll() < 0.3 ? Math.floor(figure * roll()) : undefined));
    const caps = middle.map((figure, unit) =>
      weights[unit] !== 0 && roll() < 0.3 ? Math.ceil(figure * (1 + roll())) : undefined,
    );
    return { weights, total, limits: { floors, caps } };
  })
  .filter(({ weights, total, limits }) => {
    const problem = problemOf(() => allocate("largestRemainder", total, weights, limits));
    return problem === undefined;
  });

const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

/** Highest averages one seat at a time, in exact arithmetic: slow and plainly right. */
function websterBySeats(total: number, weights: readonly number[]): number[] {
  const given = weights.map(() => 0);
  for (let seat = 0; seat < total; seat += 1) {
    let best = -1;
    weights.forEach((weight, unit) => {
      if (best < 0) {
        best = unit;
        return;
      }
      const mine = BigInt(weight) * BigInt(2 * (given[best] ?? 0) + 1);
      const theirs = BigInt(weights[best] ?? 0) * BigInt(2 * (given[unit] ?? 0) + 1);
      if (mine > theirs || (mine === theirs && weight > (weights[best] ?? 0))) best = unit;
    });
    given[best] = (given[best] ?? 0) + 1;
  }
  return given;
}

describe("laws of allocation", () => {
  test("the sum is the total, within every limit, by every exact method", () => {
    fc.assert(
      fc.property(anyMethod, feasible, (method, { weights, total, limits }) => {
        const { given, sum: stated } = allocate(method, total, weights, limits);
        expect(sum(given)).toBe(total);
        expect(stated).toBe(total);
        given.forEach((figure, unit) => {
          expect(figure).toBeGreaterThanOrEqual(limits.floors[unit] ?? 0);
          expect(figure).toBeLessThanOrEqual(limits.caps[unit] ?? Infinity);
        });
      }),
    );
  });

  test("largest remainder gives everyone the whole part of the exact share, or one more", () => {
    fc.assert(
      fc.property(feasible, ({ weights, total, limits }) => {
        const { given, shares } = allocate("largestRemainder", total, weights, limits);
        given.forEach((figure, unit) => {
          const { whole = 0, remainder = 0 } = shares[unit] ?? {};
          expect(figure - whole === 0 || (figure - whole === 1 && remainder > 0)).toBe(true);
        });
      }),
    );
  });

  test("exact shares add up to the total, in one proportion for all that no limit holds", () => {
    fc.assert(
      fc.property(feasible, ({ weights, total, limits }) => {
        const { shares } = allocate("largestRemainder", total, weights, limits);
        const free = shares.flatMap((share, unit) =>
          share.heldBy === undefined && (weights[unit] ?? 0) > 0 ? [{ ...share, unit }] : [],
        );
        const divisor = free[0]?.divisor ?? 1;
        const whole = sum(shares.map((share) => share.whole));
        expect((total - whole) * divisor).toBe(sum(shares.map(({ remainder }) => remainder)));
        const [first] = free;
        if (!first) return;
        const part = (share: { whole: number; remainder: number }): bigint =>
          BigInt(share.whole) * BigInt(divisor) + BigInt(share.remainder);
        const weight = (unit: number): bigint => BigInt(weights[unit] ?? 0);
        for (const share of free) {
          expect(part(share) * weight(first.unit)).toBe(part(first) * weight(share.unit));
        }
        shares.forEach((share, unit) => {
          // What holds a unit really keeps it from the common proportion.
          const proportional = part(first) * weight(unit);
          const held = BigInt(share.whole) * BigInt(divisor) * weight(first.unit);
          if (share.heldBy === "floor") expect(held >= proportional).toBe(true);
          if (share.heldBy === "cap") expect(held <= proportional).toBe(true);
        });
      }),
    );
  });

  test("Webster is what giving seat by seat to the highest average gives", () => {
    fc.assert(
      fc.property(someWeights, fc.integer({ min: 0, max: 300 }), (weights, total) => {
        expect(allocate("webster", total, weights).given).toEqual(websterBySeats(total, weights));
      }),
    );
  });

  test("under Webster a larger total takes from nobody, limits or not", () => {
    fc.assert(
      fc.property(feasible, ({ weights, total, limits }) => {
        const more = problemOf(() => allocate("webster", total + 1, weights, limits));
        fc.pre(more === undefined);
        const before = allocate("webster", total, weights, limits).given;
        const after = allocate("webster", total + 1, weights, limits).given;
        const changes = after.map((figure, unit) => figure - (before[unit] ?? 0));
        expect([...changes].sort((a, b) => b - a)[0]).toBe(1);
        expect(changes.filter((change) => change !== 0)).toHaveLength(1);
      }),
    );
  });

  test("sorting the rows otherwise sorts the figures otherwise, unless order decided", () => {
    fc.assert(
      fc.property(anyMethod, feasible, fc.nat(), (method, { weights, total, limits }, turn) => {
        const before = allocate(method, total, weights, limits);
        fc.pre(before.tied.length === 0);
        const rotate = <T>(list: readonly T[]): T[] => {
          const at = turn % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const after = allocate(method, total, rotate(weights), {
          floors: rotate(limits.floors),
          caps: rotate(limits.caps),
        });
        expect(after.given).toEqual(rotate(before.given));
        expect(after.tied).toEqual([]);
      }),
    );
  });

  test("a unit with more weight never gets less", () => {
    fc.assert(
      fc.property(anyMethod, someWeights, anyTotal, (method, weights, total) => {
        const { given } = allocate(method, total, weights);
        const pairs = weights
          .map((weight, unit) => [weight, given[unit] ?? 0] as const)
          .sort(([a, x], [b, y]) => a - b || x - y);
        pairs.forEach(([, figure], at) => {
          expect(figure).toBeGreaterThanOrEqual(pairs[at - 1]?.[1] ?? 0);
        });
      }),
    );
  });

  test("figures too large for exact doubles are still exact", () => {
    const big = fc.array(fc.integer({ min: 1, max: 2 ** 45 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(big, fc.integer({ min: 0, max: 2 ** 50 }), (weights, total) => {
        const all = weights.reduce((a, b) => a + BigInt(b), 0n);
        const { given, shares } = allocate("largestRemainder", total, weights);
        expect(sum(given)).toBe(total);
        expect(sum(allocate("webster", total, weights).given)).toBe(total);
        weights.forEach((weight, unit) => {
          const { whole = 0, remainder = 0 } = shares[unit] ?? {};
          expect(BigInt(whole) * all + BigInt(remainder)).toBe(BigInt(weight) * BigInt(total));
        });
      }),
    );
  });

  test("plain rounding is never more than one half off its share, in every row", () => {
    fc.assert(
      fc.property(someWeights, anyTotal, (weights, total) => {
        const {
          given,
          shares,
          sum: stated,
        }: Allocation = allocate("plainRounding", total, weights);
        expect(stated).toBe(sum(given));
        given.forEach((figure, unit) => {
          const { whole = 0, remainder = 0, divisor = 1 } = shares[unit] ?? {};
          const off = 2 * ((figure - whole) * divisor - remainder);
          expect(off <= divisor && off > -divisor).toBe(true);
        });
      }),
    );
  });
});
