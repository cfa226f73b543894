import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { exhaustivePacking } from "../../../src/domain/schedule/exhaustivePacking";
import { knapsackBound } from "../../../src/domain/schedule/knapsackBound";
import { lagrangianBound } from "../../../src/domain/schedule/lagrangianBound";
import { longestVisitBound } from "../../../src/domain/schedule/longestVisitBound";
import { martelloTothBound } from "../../../src/domain/schedule/martelloTothBound";
import type { Packing } from "../../../src/domain/schedule/packing";
import { pigeonholeBound } from "../../../src/domain/schedule/pigeonholeBound";
import { placement } from "../../../src/domain/schedule/placement";
import { refutation } from "../../../src/domain/schedule/refutation";
import { repair } from "../../../src/domain/schedule/repair";
import { rePartition } from "../../../src/domain/schedule/rePartition";
import { totalLoadBound } from "../../../src/domain/schedule/totalLoadBound";

/** Every way to give each item a bin. */
function* assignments(items: number, bins: number): Generator<number[]> {
  for (let code = 0; code < bins ** items; code += 1) {
    yield Array.from({ length: items }, (_, item) => Math.floor(code / bins ** item) % bins);
  }
}

const binItems = (assignment: readonly number[], bin: number): number[] =>
  assignment.flatMap((own, item) => (own === bin ? [item] : []));

const fits = (packing: Packing, assignment: readonly number[]): boolean =>
  packing.kinds.every((_, bin) => placement(packing, bin, binItems(assignment, bin)).excess === 0);

const possible = (packing: Packing): boolean => {
  for (const assignment of assignments(packing.deadlines.length, packing.kinds.length)) {
    if (fits(packing, assignment)) return true;
  }
  return false;
};

/** Whether each visit fits somewhere by itself; what does not is refuted before anything is tried. */
const fitsAlone = (packing: Packing): boolean => !longestVisitBound(packing);

/** Tiny questions: up to 6 visits, 3 stretches, 2 kinds, 2 deadlines. */
const packingArbitrary: fc.Arbitrary<Packing> = fc
  .record({
    lengths: fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 6,
    }),
    sizes: fc.array(
      fc.record({
        size: fc.integer({ min: 0, max: 16 }),
        early: fc.integer({ min: 0, max: 16 }),
        kind: fc.nat(1),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    kinds: fc.constantFrom(1, 2),
    due: fc.nat(6),
  })
  .map(({ lengths, sizes, kinds, due }) => ({
    kinds: sizes.map(({ kind }) => kind % kinds),
    lengths: [0, 1].slice(0, kinds).map((kind) => lengths.map((both) => both[kind] ?? 1)),
    limits: [
      ...(due > 0 ? [sizes.map(({ size, early }) => Math.min(size, early))] : []),
      sizes.map(({ size }) => size),
    ],
    deadlines: lengths.map((_, item) => (due === 0 ? 0 : item < due ? 0 : 1)),
  }));

/** One kind, one deadline: what the simple bounds are about. */
const simpleArbitrary = packingArbitrary.filter(
  ({ lengths, limits }) => lengths.length === 1 && limits.length === 1,
);

describe("a bound", () => {
  const onDemand = [
    ["totalLoad", totalLoadBound],
    ["pigeonhole", pigeonholeBound],
    ["binBound", martelloTothBound],
  ] as const;

  test.each(onDemand)("never rules out what is possible: %s", (_, impossible) => {
    fc.assert(
      fc.property(simpleArbitrary, (packing) => {
        const demand = {
          sizes: [...(packing.limits[0] ?? [])].filter((size) => size > 0).sort((a, b) => b - a),
          lengths: [...(packing.lengths[0] ?? [])].sort((a, b) => b - a),
        };
        if (impossible(demand)) expect(possible(packing)).toBe(false);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test.each([
    ["longestVisit", longestVisitBound],
    ["lagrangian", (packing: Packing): boolean => lagrangianBound(packing).refuted],
    [
      "knapsack",
      (packing: Packing): boolean => fitsAlone(packing) && knapsackBound(packing).excess > 0,
    ],
    ["any of them", (packing: Packing): boolean => refutation(packing) !== undefined],
  ] as const)("never rules out what is possible: %s", (_, impossible) => {
    fc.assert(
      fc.property(packingArbitrary, (packing) => {
        if (impossible(packing)) expect(possible(packing)).toBe(false);
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  test.each([
    [totalLoadBound, [31, 31], [60, 3], true, "63 slots are asked of 62"],
    [totalLoadBound, [32, 32], [32, 31], false, "63 slots are asked of 64"],
    [totalLoadBound, [20, 12], [20, 13], true, "33 slots are asked of 32"],
    [pigeonholeBound, [10, 10], [6, 6, 5], true, "two of three share, and 6 + 5 > 10"],
    [pigeonholeBound, [11, 10], [6, 6, 5], false, "6 + 5 = 11"],
    [martelloTothBound, [10, 10], [6, 6, 5], true, "each of the three needs a stretch of its own"],
    [martelloTothBound, [10, 10], [6, 6, 4], false, "6 + 4 = 10"],
    [martelloTothBound, [10, 10, 10], [7, 7, 6, 4, 4], true, "only one of the 4s fits beside a 6"],
  ] as const)("decides as on paper (%#)", (impossible, sizes, lengths, answer, why) => {
    expect([why, impossible({ sizes, lengths })]).toEqual([why, answer]);
  });
});

describe("trying everything", () => {
  test("finds an assignment exactly when there is one", () => {
    fc.assert(
      fc.property(packingArbitrary, (packing) => {
        if (!fitsAlone(packing)) return;
        const found = exhaustivePacking(packing, knapsackBound(packing), { left: 1_000_000 });
        if (found === undefined) throw new Error("a million steps suffice for six visits");
        expect(found !== "none").toBe(possible(packing));
        if (found !== "none") expect(fits(packing, found)).toBe(true);
      }),
      { numRuns: 600, seed: 13 },
    );
  });

  test("says nothing when the steps do not suffice", () => {
    const packing: Packing = {
      kinds: [0, 0],
      lengths: [[3, 3, 2, 2, 2]],
      limits: [[6, 6]],
      deadlines: [0, 0, 0, 0, 0],
    };
    expect(exhaustivePacking(packing, knapsackBound(packing), { left: 1 })).toBeUndefined();
  });
});

describe("dividing the visits of two stretches anew", () => {
  test("leaves the second as little too full as any division does, with one deadline", () => {
    const two = packingArbitrary.filter(
      ({ kinds, limits }) => kinds.length === 2 && limits.length === 1,
    );
    fc.assert(
      fc.property(two, (packing) => {
        const items = packing.deadlines.map((_, item) => item);
        let least = Infinity;
        for (const assignment of assignments(items.length, 2)) {
          if (placement(packing, 0, binItems(assignment, 0)).excess > 0) continue;
          least = Math.min(least, placement(packing, 1, binItems(assignment, 1)).excess);
        }
        const division = rePartition(packing, 0, 1, items);
        expect(division?.excess).toBe(least);
        const assignment = division?.toFirst.map((first) => (first ? 0 : 1)) ?? [];
        expect(placement(packing, 0, binItems(assignment, 0)).excess).toBe(0);
        expect(placement(packing, 1, binItems(assignment, 1)).excess).toBe(least);
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  test("keeps all deadlines of both whenever that is possible", () => {
    const two = packingArbitrary.filter(({ kinds }) => kinds.length === 2);
    fc.assert(
      fc.property(two, (packing) => {
        const items = packing.deadlines.map((_, item) => item);
        const division = rePartition(packing, 0, 1, items);
        expect(division?.excess === 0).toBe(possible(packing));
      }),
      { numRuns: 300, seed: 15 },
    );
  });
});

describe("a repair", () => {
  test("gives nothing or an assignment of every visit that fits", () => {
    fc.assert(
      fc.property(packingArbitrary, (packing) => {
        const start = packing.deadlines.map(() => 0);
        const prices = packing.lengths.map(() => 1);
        const found = repair(packing, start, prices, { left: 100_000 });
        if (!found) return;
        expect(found).toHaveLength(start.length);
        expect(fits(packing, found)).toBe(true);
      }),
      { numRuns: 300, seed: 16 },
    );
  });
});
