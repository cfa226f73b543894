import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Calendar } from "../../src/domain/calendar";
import { countDays } from "../../src/domain/countDays";
import { civilDate, weekday, type Day } from "../../src/domain/day";
import { daysOf } from "../../src/domain/daysOf";
import { civil } from "../support/civil";

const holidays2023 = new Set(
  ["29/4/2023", "30/4/2023", "1/5/2023", "2/5/2023", "3/5/2023"].map(civil),
);

const from = civil("11/4/2023");
const to = civil("20/6/2023");

describe("countDays", () => {
  test.each([
    { why: "Bình Gia, both ends", convention: "bothEnds", days: 71 },
    {
      why: "Bình Gia as printed: the data are of the first day",
      convention: "skipFirst",
      days: 70,
    },
  ] as const)("$why: $days", ({ convention, days }) => {
    expect(countDays(from, to, convention)).toBe(days);
  });

  test.each<{ why: string; calendar: Calendar; days: number }>([
    { why: "Monday to Friday", calendar: { kind: "workingDays" }, days: 51 },
    {
      why: "without the holidays of 29/4–3/5, of which three are weekdays",
      calendar: { kind: "workingDays", daysOff: holidays2023 },
      days: 48,
    },
    { why: "Monday to Saturday", calendar: { kind: "mondayToSaturday" }, days: 61 },
    {
      why: "Monday to Saturday without four holidays that are no Sunday",
      calendar: { kind: "mondayToSaturday", daysOff: holidays2023 },
      days: 57,
    },
    {
      why: "a Saturday that makes up for a day off counts",
      calendar: { kind: "workingDays", makeUpDays: new Set([civil("15/4/2023")]) },
      days: 52,
    },
    {
      why: "days off that the office names come off every day too",
      calendar: { kind: "everyDay", daysOff: holidays2023 },
      days: 66,
    },
    {
      why: "an own list counts its days inside the window and nothing else",
      calendar: {
        kind: "ownList",
        days: new Set(["10/4/2023", "11/4/2023", "30/4/2023", "21/6/2023"].map(civil)),
      },
      days: 2,
    },
  ])("$why: $days", ({ calendar, days }) => {
    expect(countDays(from, to, "bothEnds", calendar)).toBe(days);
  });

  test("a window of one day has one day, or none when its first day is behind", () => {
    expect(countDays(from, from, "bothEnds")).toBe(1);
    expect(countDays(from, from, "skipFirst")).toBe(0);
  });

  test("a first day that does not count in the calendar is skipped all the same, and no other", () => {
    const sunday = civil("16/4/2023");
    expect(countDays(sunday, civil("18/4/2023"), "skipFirst", { kind: "workingDays" })).toBe(2);
  });

  test("a window of days off only has no days", () => {
    const calendar: Calendar = { kind: "workingDays", daysOff: holidays2023 };
    expect(countDays(civil("29/4/2023"), civil("3/5/2023"), "bothEnds", calendar)).toBe(0);
  });

  test("an end before the start is refused", () => {
    expect(() => countDays(to, from)).toThrow("end-before-start");
  });
});

const anyDay = fc.integer({
  min: civil("1/1/2023"),
  max: civil("31/12/2027"),
}) as fc.Arbitrary<Day>;
const anyDays = fc.array(anyDay, { maxLength: 40 }).map((days) => new Set(days));
const anyCalendar: fc.Arbitrary<Calendar> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("everyDay" as const, "mondayToSaturday" as const, "workingDays" as const),
    daysOff: anyDays,
    makeUpDays: anyDays,
  }),
  fc.record({ kind: fc.constant("ownList" as const), days: anyDays }),
);
const anyWindow = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe("days of a window", () => {
  test("a window split in two loses no day and counts none twice", () => {
    fc.assert(
      fc.property(anyWindow, anyDay, anyCalendar, ([first, last], cut, calendar) => {
        fc.pre(first <= cut && cut < last);
        const whole = daysOf(first as Day, last as Day, "bothEnds", calendar);
        const parts = [
          ...daysOf(first as Day, cut, "bothEnds", calendar),
          ...daysOf(cut, last as Day, "skipFirst", calendar),
        ];
        expect(parts).toEqual(whole);
      }),
    );
  });

  test("a later end never has fewer days", () => {
    fc.assert(
      fc.property(anyWindow, anyCalendar, ([first, last], calendar) => {
        const longer = countDays(first as Day, (last + 1) as Day, "bothEnds", calendar);
        const shorter = countDays(first as Day, last as Day, "bothEnds", calendar);
        expect(longer - shorter === 0 || longer - shorter === 1).toBe(true);
      }),
    );
  });

  test("days off never count unless they are made up, and weekends only when made up", () => {
    fc.assert(
      fc.property(anyWindow, anyDays, anyDays, ([first, last], daysOff, makeUpDays) => {
        const calendar: Calendar = { kind: "workingDays", daysOff, makeUpDays };
        for (const day of daysOf(first as Day, last as Day, "bothEnds", calendar)) {
          if (makeUpDays.has(day)) continue;
          expect(daysOff.has(day)).toBe(false);
          expect(weekday(day)).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  test("days come in order and inside the window", () => {
    const days = daysOf(civil("30/4/2023"), civil("2/5/2023"));
    expect(days.map((day) => civilDate(day).date)).toEqual([30, 1, 2]);
  });
});
