import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Calendar } from "../../../src/domain/calendar";
import { countDays } from "../../../src/domain/countDays";
import { dayOf, type Day } from "../../../src/domain/day";
import { completionStatus } from "../../../src/domain/completion/completionStatus";
import { forecastFinish } from "../../../src/domain/completion/forecastFinish";
import { plannedToDate } from "../../../src/domain/completion/plannedToDate";
import { progressDays } from "../../../src/domain/completion/progressDays";
import { roundedRate } from "../../../src/domain/completion/roundedRate";

const on = (year: number, month: number, date: number): Day => {
  const day = dayOf({ year, month, date });
  if (day === undefined) throw new Error("no such day");
  return day;
};
const count = fc.integer({ min: 0, max: 10_000_000 });
const positive = fc.integer({ min: 1, max: 10_000_000 });

describe("roundedRate", () => {
  test.each([
    { done: 5414, base: 5563, scale: 10_000, rate: 9732, why: "Chợ Chu's lost percentage" },
    { done: 4254, base: 5414, scale: 100, rate: 79, why: "level 2 of cards, no decimals" },
    { done: 3552, base: 4254, scale: 1000, rate: 835, why: "activations of level 2, one decimal" },
    { done: 1, base: 8, scale: 100, rate: 13, why: "a half rounds up" },
    { done: 2699, base: 2700, scale: 1000, rate: 999, why: "not reached is never 100,0 %" },
    { done: 2700, base: 2700, scale: 1000, rate: 1000, why: "reached is" },
    { done: 2701, base: 2700, scale: 100, rate: 100, why: "just over rounds to 100" },
    { done: 5400, base: 2700, scale: 100, rate: 200, why: "more than 100 % is legitimate" },
    { done: 0, base: 2700, scale: 100, rate: 0, why: "nothing done is 0 %" },
    { done: -27, base: 2700, scale: 100, rate: -1, why: "below the opening figure" },
    { done: 5, base: 0, scale: 100, rate: undefined, why: "no base, no rate" },
  ])("$done of $base × $scale is $rate: $why", ({ done, base, scale, rate }) => {
    expect(roundedRate(done, base, scale)).toBe(rate);
  });

  test("is 100 % or more exactly when the base is reached", () => {
    fc.assert(
      fc.property(count, positive, fc.constantFrom(100, 1000, 10_000), (done, base, scale) => {
        expect((roundedRate(done, base, scale) ?? NaN) >= scale).toBe(done >= base);
      }),
    );
  });

  test("is within half a step of the exact rate, save just below 100 %", () => {
    fc.assert(
      fc.property(count, positive, (done, base) => {
        const off =
          BigInt(roundedRate(done, base, 1000) ?? 0) * BigInt(base) - BigInt(done) * 1000n;
        const isCapped = done < base && (base - done) * 2000 <= base;
        expect(isCapped || (off < 0n ? -off : off) * 2n <= BigInt(base)).toBe(true);
      }),
    );
  });
});

describe("progressDays", () => {
  const window = {
    from: on(2023, 4, 11),
    to: on(2023, 6, 20),
    convention: "skipFirst",
    calendar: { kind: "everyDay" },
  } as const;

  test.each([
    { asOf: on(2023, 4, 10), elapsed: 0, why: "before the window" },
    { asOf: on(2023, 4, 11), elapsed: 0, why: "the first day is behind already" },
    { asOf: on(2023, 4, 12), elapsed: 1, why: "the as-of day is included" },
    { asOf: on(2023, 6, 20), elapsed: 70, why: "the last day" },
    { asOf: on(2023, 7, 1), elapsed: 70, why: "after the window" },
  ])("$elapsed days of 70: $why", ({ asOf, elapsed }) => {
    expect(progressDays(window, asOf)).toEqual({ all: 70, elapsed });
  });

  test("counts in the window's own calendar", () => {
    const working = { ...window, calendar: { kind: "workingDays" } } as const;
    // Saturday 15 and Sunday 16 April add nothing to Friday 14 April.
    expect(progressDays(working, on(2023, 4, 16))).toEqual(progressDays(working, on(2023, 4, 14)));
    expect(progressDays(working, on(2023, 4, 14)).elapsed).toBe(3);
  });

  test("refuses a window without days", () => {
    const none = { ...window, calendar: { kind: "ownList", days: new Set<Day>() } } as const;
    expect(() => progressDays(none, window.to)).toThrow("no-days");
    const upsideDown = { ...window, from: window.to, to: window.from };
    expect(() => progressDays(upsideDown, window.to)).toThrow("end-before-start");
  });
});

describe("plannedToDate", () => {
  test("is exact and reaches the target on the last day", () => {
    expect(plannedToDate(2700, 33, 70)).toEqual({ whole: 1272, remainder: 60, divisor: 70 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 1000 }), (target, all) => {
        expect(plannedToDate(target, all, all)).toEqual({
          whole: target,
          remainder: 0,
          divisor: all,
        });
        expect(plannedToDate(target, 0, all).whole).toBe(0);
      }),
    );
  });

  test("refuses no days", () => {
    expect(() => plannedToDate(10, 0, 0)).toThrow("no-days");
  });
});

describe("completionStatus", () => {
  const days = { all: 70, elapsed: 35 };
  test.each([
    { done: 1001, status: "exceeded", why: "above the target" },
    { done: 1000, status: "met", why: "the target exactly" },
    { done: 500, status: "onTrack", why: "planned to date exactly" },
    { done: 499, status: "behind", why: "one below planned" },
    { done: 400, status: "behind", why: "80 % of planned exactly" },
    { done: 399, status: "atRisk", why: "less than 80 % of planned" },
    { done: -1, status: "atRisk", why: "below the opening figure" },
  ])("$done of 1000 at half time is $status: $why", ({ done, status }) => {
    expect(completionStatus(1000, done, days)).toBe(status);
  });

  test("is not completed once no day is left, met or exceeded excepted", () => {
    const over = { all: 70, elapsed: 70 };
    expect(completionStatus(1000, 999, over)).toBe("notCompleted");
    expect(completionStatus(1000, 1000, over)).toBe("met");
    expect(completionStatus(1000, 1001, over)).toBe("exceeded");
  });

  test("nothing is late before the first day", () => {
    expect(completionStatus(1000, 0, { all: 70, elapsed: 0 })).toBe("onTrack");
  });

  test("the threshold is a setting", () => {
    expect(completionStatus(1000, 450, days, 90)).toBe("behind");
    expect(completionStatus(1000, 449, days, 90)).toBe("atRisk");
  });

  test("agrees with exact arithmetic where a double would not tell", () => {
    fc.assert(
      fc.property(positive, count, fc.integer({ min: 2, max: 400 }), (target, done, all) => {
        fc.pre(done < target);
        const elapsed = Math.floor(all / 2);
        const planned = BigInt(target) * BigInt(elapsed);
        const reached = BigInt(done) * BigInt(all);
        const expected =
          reached >= planned ? "onTrack" : reached * 100n >= planned * 80n ? "behind" : "atRisk";
        expect(completionStatus(target, done, { all, elapsed })).toBe(expected);
      }),
    );
  });
});

describe("forecastFinish", () => {
  const everyDay: Calendar = { kind: "everyDay" };
  const from = on(2023, 4, 11);

  test.each([
    { done: 2700, finish: "met", why: "the target is reached" },
    { done: 2800, finish: "met", why: "more than the target" },
    { done: 0, finish: "never", why: "no pace to go by" },
    { done: 1350, finish: on(2023, 6, 16), why: "half in 33 days, the rest in 33 more" },
    { done: 1349, finish: on(2023, 6, 17), why: "a day begun is a day" },
  ])("$done of 2700 after 33 days: $why", ({ done, finish }) => {
    const window = { from, convention: "skipFirst", calendar: everyDay } as const;
    expect(forecastFinish(2700, done, 33, window)).toBe(finish);
  });

  test("is never without days behind, and never when it takes a lifetime", () => {
    const window = { from, convention: "bothEnds", calendar: everyDay } as const;
    expect(forecastFinish(100, 50, 0, window)).toBe("never");
    expect(forecastFinish(10_000_000, 1, 30, window)).toBe("never");
  });

  test("is never when the office's own list ends before", () => {
    const calendar: Calendar = { kind: "ownList", days: new Set([from, on(2023, 4, 15)]) };
    const window = { from, convention: "bothEnds", calendar } as const;
    expect(forecastFinish(10, 5, 1, window)).toBe(on(2023, 4, 15));
    expect(forecastFinish(10, 3, 1, window)).toBe("never");
  });

  test("is the first day by which the pace since the start is enough, on the same calendar", () => {
    const makeUpDays = new Set([on(2023, 4, 22), on(2023, 5, 6)]);
    const daysOff = new Set([on(2023, 5, 1), on(2023, 5, 2)]);
    const calendar: Calendar = { kind: "workingDays", daysOff, makeUpDays };
    const window = { from, convention: "bothEnds", calendar } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 500 }),
        fc.integer({ min: 1, max: 499 }),
        fc.integer({ min: 1, max: 40 }),
        (target, done, elapsed) => {
          fc.pre(done < target);
          const finish = forecastFinish(target, done, elapsed, window);
          fc.pre(typeof finish === "number");
          const days = (to: Day): number => countDays(from, to, "bothEnds", calendar);
          expect(days(finish) * done).toBeGreaterThanOrEqual(target * elapsed);
          expect((days(finish) - 1) * done).toBeLessThan(target * elapsed);
          expect(finish === from || days((finish - 1) as Day) === days(finish) - 1).toBe(true);
        },
      ),
    );
  });
});
