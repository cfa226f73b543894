import { describe, expect, test } from "@jest/globals";
import { dueInstant } from "../../../src/domain/reports/dueInstant";
import { instant } from "../../../src/domain/reports/instant";
import { monthlyDays } from "../../../src/domain/reports/monthlyDays";
import { formatDay } from "../../../src/app/text/formatDay";
import { day } from "../../support/snapshotBuilder";

const D = day(2023, 6, 23);

describe("dueInstant", () => {
  test.each([
    { why: "15h30 of the same day", due: { day: D, minute: 930 }, at: instant(D, 930) },
    {
      why: "without an hour, the end of the day",
      due: { day: D, minute: 1440 },
      at: instant(D, 1440),
    },
    {
      why: "“trước ngày 30/3” by the letter ends with 29/3",
      due: { day: day(2023, 3, 30), minute: 1440, isDayIncluded: false },
      at: instant(day(2023, 3, 30), 0),
    },
    {
      why: "“trước ngày 30/3” as offices take it includes 30/3",
      due: { day: day(2023, 3, 30), minute: 1440, isDayIncluded: true },
      at: instant(day(2023, 3, 31), 0),
    },
    {
      why: "10/9/2023 is a Sunday and moves on to Monday where the office says so",
      due: { day: day(2023, 9, 10), minute: 1440, movesTo: { kind: "workingDays" } as const },
      at: instant(day(2023, 9, 11), 1440),
    },
    {
      why: "it moves over holidays too: 30/4, 1/5, 2/5 and 3/5/2023",
      due: {
        day: day(2023, 4, 30),
        minute: 480,
        movesTo: {
          kind: "workingDays",
          daysOff: new Set([day(2023, 5, 1), day(2023, 5, 2), day(2023, 5, 3)]),
        } as const,
      },
      at: instant(day(2023, 5, 4), 480),
    },
    {
      why: "a calendar without working days moves nothing",
      due: { day: D, minute: 480, movesTo: { kind: "ownList", days: new Set<never>() } as const },
      at: instant(D, 480),
    },
  ])("$why", ({ due, at }) => {
    expect(dueInstant(due)).toBe(at);
  });
});

describe("monthlyDays", () => {
  test.each([
    {
      why: "day 10 in the campaign of Quận 5: four times, one of them a Sunday",
      from: D,
      to: day(2023, 11, 5),
      date: 10,
      days: ["10/07/2023", "10/08/2023", "10/09/2023", "10/10/2023"],
    },
    {
      why: "the first day has nothing to report, the last one has",
      from: day(2023, 6, 10),
      to: day(2023, 8, 10),
      date: 10,
      days: ["10/07/2023", "10/08/2023"],
    },
    {
      why: "day 31 is the last day of shorter months, over the end of a year",
      from: day(2023, 12, 1),
      to: day(2024, 4, 30),
      date: 31,
      days: ["31/12/2023", "31/01/2024", "29/02/2024", "31/03/2024", "30/04/2024"],
    },
    { why: "a window without the day has none", from: D, to: day(2023, 7, 9), date: 10, days: [] },
  ])("$why", ({ from, to, date, days }) => {
    expect(monthlyDays(from, to, date).map(formatDay)).toEqual(days);
  });
});
