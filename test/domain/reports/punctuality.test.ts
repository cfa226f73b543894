import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Instant } from "../../../src/domain/reports/instant";
import { punctuality, type Punctuality } from "../../../src/domain/reports/punctuality";
import { punctualityLeague } from "../../../src/domain/reports/punctualityLeague";
import { reportTally } from "../../../src/domain/reports/reportTally";

const at = (minute: number) => minute as Instant;
const DUE = at(10_000);

describe("punctuality", () => {
  test.each([
    {
      why: "before the hour",
      receipt: { isReceived: true, received: at(9_999) },
      is: { kind: "onTime" },
    },
    {
      why: "the hour itself is on time",
      receipt: { isReceived: true, received: DUE },
      is: { kind: "onTime" },
    },
    {
      why: "one minute later is late by one minute",
      receipt: { isReceived: true, received: at(10_001) },
      is: { kind: "late", minutes: 1 },
    },
    {
      why: "the hour of receipt outranks that of entry: villages report by phone",
      receipt: { isReceived: true, received: at(9_000), entered: at(11_000) },
      is: { kind: "onTime" },
    },
    {
      why: "without one, the hour of entry counts",
      receipt: { isReceived: true, entered: at(10_035) },
      is: { kind: "late", minutes: 35 },
    },
    {
      why: "with neither nobody is late",
      receipt: { isReceived: true },
      is: { kind: "unknownHour" },
    },
    {
      why: "nothing came, and the hour is past",
      receipt: { isReceived: false },
      is: { kind: "missing" },
    },
  ])("$why", ({ receipt, is }) => {
    expect(punctuality(receipt, DUE, at(20_000))).toEqual(is);
  });

  test("what is not due yet is not missing, at the very hour neither", () => {
    expect(punctuality({ isReceived: false }, DUE, at(9_000))).toEqual({ kind: "notDue" });
    expect(punctuality({ isReceived: false }, DUE, DUE)).toEqual({ kind: "notDue" });
    expect(punctuality({ isReceived: false }, DUE, at(10_001))).toEqual({ kind: "missing" });
  });

  test("an office may count the very hour as late", () => {
    expect(punctuality({ isReceived: true, received: DUE }, DUE, DUE, false)).toEqual({
      kind: "late",
      minutes: 0,
    });
    expect(punctuality({ isReceived: false }, DUE, DUE, false)).toEqual({ kind: "missing" });
  });
});

const report: fc.Arbitrary<Punctuality> = fc.oneof(
  fc.constantFrom<Punctuality>(
    { kind: "onTime" },
    { kind: "missing" },
    { kind: "notDue" },
    { kind: "unknownHour" },
  ),
  fc.nat(500).map((minutes): Punctuality => ({ kind: "late", minutes })),
);

describe("reportTally", () => {
  test("what is not due is neither expected nor missing", () => {
    const reports: Punctuality[] = [
      { kind: "onTime" },
      { kind: "late", minutes: 35 },
      { kind: "late", minutes: 5 },
      { kind: "missing" },
      { kind: "unknownHour" },
      { kind: "notDue" },
    ];
    expect(reportTally(reports)).toEqual({
      expected: 5,
      received: 4,
      onTime: 1,
      late: 2,
      unknownHour: 1,
      missing: 1,
      notDue: 1,
      lateMinutes: 40,
      longestMinutes: 35,
    });
  });

  test("every report is counted once", () => {
    fc.assert(
      fc.property(fc.array(report), (reports) => {
        const { expected, received, missing, notDue, onTime, late, unknownHour } =
          reportTally(reports);
        expect(expected + notDue).toBe(reports.length);
        expect(received + missing).toBe(expected);
        expect(onTime + late + unknownHour).toBe(received);
      }),
    );
  });
});

describe("punctualityLeague", () => {
  const tally = (onTime: number, late: number, missing: number, unknown = 0, minutes = 1) =>
    reportTally([
      ...Array.from({ length: onTime }, (): Punctuality => ({ kind: "onTime" })),
      ...Array.from({ length: late }, (): Punctuality => ({ kind: "late", minutes })),
      ...Array.from({ length: missing }, (): Punctuality => ({ kind: "missing" })),
      ...Array.from({ length: unknown }, (): Punctuality => ({ kind: "unknownHour" })),
    ]);

  test("equal shares share a rank, and the next is left out; the order within says who misses less", () => {
    const tallies = [tally(1, 0, 1), tally(3, 0, 0), tally(2, 2, 0), tally(1, 3, 0)];
    expect(punctualityLeague(tallies)).toEqual([
      { index: 1, rank: 1 },
      { index: 2, rank: 2 },
      { index: 0, rank: 2 },
      { index: 3, rank: 4 },
    ]);
  });

  test("of equal shares with as many missing, less delay stands first, then the order of the office", () => {
    const tallies = [tally(1, 1, 0, 0, 60), tally(1, 1, 0, 0, 5), tally(1, 1, 0, 0, 60)];
    expect(punctualityLeague(tallies).map(({ index }) => index)).toEqual([1, 0, 2]);
  });

  test("unknown hours count neither for nor against, and alone give no rank", () => {
    expect(punctualityLeague([tally(0, 0, 0, 9), tally(9, 1, 0, 90)])).toEqual([
      { index: 1, rank: 1 },
      { index: 0, rank: undefined },
    ]);
  });

  test("a better share is never behind a worse one, whatever the order", () => {
    const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(3));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 12 }), (rows) => {
        const tallies = rows.map(([a, b, c, d]) => tally(a, b, c, d));
        const league = punctualityLeague(tallies);
        expect([...league].map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          rows.map((_, i) => i),
        );
        const share = (index: number): bigint[] => {
          const [a = 0, b = 0, c = 0] = rows[index] ?? [];
          return [BigInt(a), BigInt(a + b + c)];
        };
        const ranked = league.filter(({ rank }) => rank !== undefined);
        ranked.slice(1).forEach((place, at) => {
          const before = ranked[at];
          if (!before) throw new Error("no place before");
          const [a = 0n, m = 0n] = share(before.index);
          const [b = 0n, n = 0n] = share(place.index);
          expect(a * n >= b * m).toBe(true);
          expect(before.rank === place.rank).toBe(a * n === b * m);
        });
      }),
    );
  });
});
