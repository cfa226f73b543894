import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { countDays } from "../../src/domain/countDays";
import { feasibility } from "../../src/domain/feasibility";
import { paceFromToday } from "../../src/domain/paceFromToday";
import { civil } from "../support/civil";

// Định Hóa 2024; the signing day is unreadable, so the window is an assumption.
const daysLeft = countDays(civil("7/2/2024"), civil("29/12/2024"));

describe("feasibility", () => {
  test("Định Hóa has 327 days left", () => {
    expect(daysLeft).toBe(327);
  });

  test.each([
    { why: "all not issued or not activated", remaining: 34239, pace: 70, days: 490, needed: 105 },
    { why: "the files alone", remaining: 27496, pace: 70, days: 393, needed: 85 },
  ])(
    "Định Hóa at 70 a day, $why: $days days, needs $needed a day",
    ({ remaining, pace, days, needed }) => {
      expect(feasibility(remaining, pace, daysLeft)).toEqual({
        daysNeeded: days,
        paceNeeded: needed,
        isFeasible: false,
      });
    },
  );

  test("Định Hóa's 3.132 cards at 30 a day take 105 days: feasible", () => {
    expect(feasibility(3132, 30, daysLeft)).toEqual({
      daysNeeded: 105,
      paceNeeded: 10,
      isFeasible: true,
    });
  });

  test.each([
    {
      why: "nothing remains",
      remaining: 0,
      pace: 0,
      left: 0,
      result: { daysNeeded: 0, paceNeeded: 0, isFeasible: true },
    },
    {
      why: "more is done than was asked",
      remaining: -5,
      pace: 3,
      left: 2,
      result: { daysNeeded: 0, paceNeeded: 0, isFeasible: true },
    },
    {
      why: "finished on the very last day",
      remaining: 100,
      pace: 10,
      left: 10,
      result: { daysNeeded: 10, paceNeeded: 10, isFeasible: true },
    },
    {
      why: "a pace of zero never ends",
      remaining: 1,
      pace: 0,
      left: 9,
      result: { daysNeeded: "never", paceNeeded: 1, isFeasible: false },
    },
    {
      why: "no day is left",
      remaining: 10,
      pace: 10,
      left: 0,
      result: { daysNeeded: 1, paceNeeded: "overdue", isFeasible: false },
    },
  ])("$why", ({ remaining, pace, left, result }) => {
    expect(feasibility(remaining, pace, left)).toEqual(result);
  });
});

describe("paceFromToday", () => {
  test("the pace is enough, and one less is not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 999 }),
        (remaining, days) => {
          const pace = paceFromToday(remaining, days);
          expect(pace).not.toBe("overdue");
          expect(Number(pace) * days).toBeGreaterThanOrEqual(remaining);
          expect((Number(pace) - 1) * days).toBeLessThan(remaining);
        },
      ),
    );
  });

  test("unmet without a day left is overdue, never infinite; met is 0 even then", () => {
    expect(paceFromToday(1, 0)).toBe("overdue");
    expect(paceFromToday(1, -3)).toBe("overdue");
    expect(paceFromToday(0, 0)).toBe(0);
  });
});
