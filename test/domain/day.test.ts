import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { civilDate, dayOf, weekday, type Day } from "../../src/domain/day";

describe("day", () => {
  test.each([
    { why: "the launch at Bình Gia", year: 2023, month: 4, date: 11, day: 45027 },
    { why: "the day before March in a leap year", year: 2024, month: 2, date: 29, day: 45351 },
    { why: "the first serial day of 1900", year: 1900, month: 1, date: 1, day: 2 },
    { why: "2000 is a leap year", year: 2000, month: 2, date: 29, day: 36585 },
  ])("$why, $date/$month/$year, is day $day", ({ year, month, date, day }) => {
    expect(dayOf({ year, month, date })).toBe(day);
    expect(civilDate(day as Day)).toEqual({ year, month, date });
  });

  test.each([
    { why: "June has 30 days", year: 2023, month: 6, date: 31 },
    { why: "2023 is no leap year", year: 2023, month: 2, date: 29 },
    { why: "1900 was no leap year", year: 1900, month: 2, date: 29 },
    { why: "there is no month 13", year: 2023, month: 13, date: 1 },
    { why: "there is no date 0", year: 2023, month: 1, date: 0 },
    { why: "dates are whole", year: 2023, month: 1, date: 1.5 },
  ])("$date/$month/$year does not exist: $why", ({ year, month, date }) => {
    expect(dayOf({ year, month, date })).toBeUndefined();
  });

  test("every day has one date, as JavaScript's own calendar has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 150_000 }), (serial) => {
        const { year, month, date } = civilDate(serial as Day);
        expect(dayOf({ year, month, date })).toBe(serial);
        const utc = new Date(Date.UTC(1899, 11, 30 + serial));
        expect([year, month, date]).toEqual([
          utc.getUTCFullYear(),
          utc.getUTCMonth() + 1,
          utc.getUTCDate(),
        ]);
        expect(weekday(serial as Day) % 7).toBe(utc.getUTCDay());
      }),
    );
  });
});
