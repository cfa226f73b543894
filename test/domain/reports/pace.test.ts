import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Calendar } from "../../../src/domain/calendar";
import { countsOn } from "../../../src/domain/countsOn";
import type { Day } from "../../../src/domain/day";
import { nthCountedDay } from "../../../src/domain/nthCountedDay";
import type { FigureKind } from "../../../src/domain/reports/figureKind";
import { figureSeries } from "../../../src/domain/reports/figureSeries";
import { forecastAtPace } from "../../../src/domain/reports/forecastAtPace";
import { recentPace } from "../../../src/domain/reports/recentPace";
import { totalOnDays } from "../../../src/domain/reports/totalOnDays";
import { day } from "../../support/snapshotBuilder";

const EVERY: Calendar = { kind: "everyDay" };
/** 23/6/2023, a Friday. */
const FIRST = day(2023, 6, 23);

/** Series of units from their figures day by day; undefined is no report. */
const seriesOf = (
  kind: FigureKind,
  units: readonly (readonly (number | undefined)[])[],
  opening?: number,
) =>
  units.map((figures) =>
    figureSeries(
      kind,
      figures.map((figure, index) => ({ day: (FIRST + index) as Day, figure })),
      opening,
    ),
  );

const pace = (
  kind: FigureKind,
  units: readonly (readonly (number | undefined)[])[],
  calendar: Calendar = EVERY,
) => recentPace(kind, seriesOf(kind, units), calendar);

const NONE = undefined;

describe("recentPace", () => {
  test.each<{
    why: string;
    kind: FigureKind;
    units: (number | undefined)[][];
    calendar?: Calendar;
    found: ReturnType<typeof pace>;
  }>([
    {
      why: "the last seven daily reports of all units, and nothing before",
      kind: "trong ngày",
      units: [
        [900, 1, 2, 3, 4, 5, 6, 7],
        [900, 0, 0, 0, 0, 0, 0, 2],
      ],
      found: { counted: 30, days: 7, reportedDays: 7 },
    },
    {
      why: "days that nobody closed or reported are skipped in daily figures",
      kind: "trong ngày",
      units: [[1, NONE, NONE, 2, 3, 4, 5, 6, NONE, 7, 8]],
      found: { counted: 35, days: 7, reportedDays: 7 },
    },
    {
      why: "fewer reports at the start",
      kind: "trong ngày",
      units: [[5, 7, 9]],
      found: { counted: 21, days: 3, reportedDays: 3 },
    },
    {
      why: "a reported zero is a day without progress",
      kind: "trong ngày",
      units: [[6, 0, 0]],
      found: { counted: 6, days: 3, reportedDays: 3 },
    },
    {
      why: "a report on a day that does not count adds cases and no day",
      kind: "trong ngày",
      units: [[4, 4, 4]],
      calendar: { kind: "mondayToSaturday" },
      found: { counted: 12, days: 2, reportedDays: 3 },
    },
    {
      why: "totals tell what came since the report before the seven",
      kind: "lũy kế",
      units: [[100, 110, 120, 130, 140, 150, 160, 170, 187]],
      found: { counted: 77, days: 7, reportedDays: 7 },
    },
    {
      why: "a gap between totals is time like any other",
      kind: "lũy kế",
      units: [[100, NONE, NONE, NONE, 140]],
      found: { counted: 40, days: 4, reportedDays: 1 },
    },
    {
      why: "a unit's first total tells nothing of its pace",
      kind: "lũy kế",
      units: [
        [100, 110, 120],
        [NONE, NONE, 5000],
      ],
      found: { counted: 20, days: 2, reportedDays: 2 },
    },
    { why: "one total alone tells no pace", kind: "lũy kế", units: [[100]], found: NONE },
    { why: "no report at all tells no pace", kind: "trong ngày", units: [[NONE]], found: NONE },
    { why: "no unit at all", kind: "trong ngày", units: [], found: NONE },
  ])("$why", ({ kind, units, calendar, found }) => {
    expect(pace(kind, units, calendar)).toEqual(found);
  });

  const dailies = fc.array(fc.array(fc.nat(500), { minLength: 9, maxLength: 20 }), {
    minLength: 1,
    maxLength: 4,
  });

  test("is the same whichever of daily figures and totals the office writes, once there are eight", () => {
    fc.assert(
      fc.property(dailies, (units) => {
        const shortest = Math.min(...units.map(({ length }) => length));
        const daily = units.map((figures) => figures.slice(0, shortest));
        const totals = daily.map((figures) => {
          let sum = 0;
          return figures.map((figure) => (sum += figure));
        });
        expect(pace("lũy kế", totals)).toEqual(pace("trong ngày", daily));
      }),
    );
  });
});

describe("forecastAtPace", () => {
  const calendars = fc.constantFrom<Calendar>(
    EVERY,
    { kind: "mondayToSaturday", daysOff: new Set([(FIRST + 10) as Day]) },
    { kind: "workingDays", makeUpDays: new Set([(FIRST + 1) as Day]) },
  );

  test("is the first day by whose end the pace, kept up on every day that counts, has done it all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 5, max: 900 }),
        fc.integer({ min: 1, max: 9 }),
        calendars,
        (remaining, counted, days, calendar) => {
          let worked = 0;
          let at = FIRST;
          while (worked * counted < remaining * days) {
            at = (at + 1) as Day;
            if (countsOn(calendar, at)) worked += 1;
          }
          expect(forecastAtPace(remaining, { counted, days }, FIRST, calendar)).toBe(at);
        },
      ),
    );
  });

  test.each([
    { remaining: 0, counted: 5, found: "met", why: "nothing remains" },
    { remaining: -7, counted: 0, found: "met", why: "more than the target is done" },
    { remaining: 1, counted: 0, found: "never", why: "nothing moves" },
    { remaining: 10, counted: -3, found: "never", why: "totals fall" },
    { remaining: 1e9, counted: 1, found: "never", why: "a thousand years are no forecast" },
  ])("$why: $found", ({ remaining, counted, found }) => {
    expect(forecastAtPace(remaining, { counted, days: 7 }, FIRST, EVERY)).toBe(found);
  });

  test("an office's own list that has ended has no day left", () => {
    const own: Calendar = { kind: "ownList", days: new Set([FIRST]) };
    expect(forecastAtPace(10, { counted: 1, days: 1 }, FIRST, own)).toBe("never");
  });
});

describe("nthCountedDay", () => {
  test.each([
    { after: day(2023, 4, 28), count: 1, calendar: EVERY, found: day(2023, 4, 29) },
    {
      after: day(2023, 4, 28),
      count: 2,
      calendar: { kind: "mondayToSaturday" } as const,
      found: day(2023, 5, 1),
    },
    {
      after: day(2023, 4, 28),
      count: 1,
      calendar: { kind: "workingDays", daysOff: new Set([day(2023, 5, 1)]) } as const,
      found: day(2023, 5, 2),
    },
  ])("$count day(s) after $after is $found", ({ after, count, calendar, found }) => {
    expect(nthCountedDay(after, count, calendar)).toBe(found);
  });
});

describe("totalOnDays", () => {
  test("adds what is known; a unit that is silent stands with its last figure", () => {
    const units = seriesOf("trong ngày", [
      [5, NONE, 2],
      [NONE, 3, 0],
    ]);
    expect(totalOnDays(units).map(({ daily, cumulative }) => [daily, cumulative])).toEqual([
      [5, 5],
      [3, 8],
      [2, 10],
    ]);
  });

  test("is unknown before the first report, not zero", () => {
    expect(totalOnDays(seriesOf("lũy kế", [[NONE, 7]], 2))).toMatchObject([
      { daily: NONE, cumulative: NONE },
      { daily: 5, cumulative: 5 },
    ]);
    expect(totalOnDays([])).toEqual([]);
  });

  test("its last cumulative figure is the sum of all daily ones", () => {
    const figures = fc.array(
      fc.array(fc.option(fc.nat(1000), { nil: undefined }), { minLength: 6, maxLength: 6 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(figures, (units) => {
        const known = units.flat().filter((figure) => figure !== undefined);
        const last = totalOnDays(seriesOf("trong ngày", units)).at(-1);
        expect(last?.cumulative).toBe(
          known.length === 0 ? undefined : known.reduce((sum, figure) => sum + figure, 0),
        );
      }),
    );
  });
});
