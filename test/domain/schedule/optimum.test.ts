import { describe, expect, test } from "@jest/globals";
import type { Day } from "../../../src/domain/day";
import { makeSchedule } from "../../../src/domain/schedule/makeSchedule";
import type { ScheduleRequest } from "../../../src/domain/schedule/scheduleRequest";
import { validateSchedule } from "../../../src/domain/schedule/validateSchedule";
import { canBeDone, highs } from "./oracle";
import { CALENDARS, day, equalMachines, seeded } from "./requests";

const START = day("11/4/2023");
const INSTANCES = 200;

const needs = (random: (below: number) => number): { need: number }[] =>
  Array.from({ length: 4 + random(5) }, () => ({ need: 1 + random(40) }));

const KINDS: readonly [string, (random: (below: number) => number) => ScheduleRequest][] = [
  [
    "equal machines",
    (random) => ({
      machines: equalMachines(2 + random(2), { capacity: 1 + random(4) }),
      units: needs(random),
      granularity: "day",
    }),
  ],
  [
    "machines of different capacity",
    (random) => ({
      machines: equalMachines(2 + random(2)).map((machine) => ({
        ...machine,
        shifts: 1 + random(2),
        capacity: 2 + random(5),
      })),
      units: needs(random),
      granularity: "day",
    }),
  ],
  [
    "machines with calendars of their own",
    (random) => ({
      machines: equalMachines(2 + random(2), { capacity: 2 }).map((machine, index) => ({
        ...machine,
        first: (START + random(9)) as Day,
        calendar: CALENDARS[random(3)] ?? { kind: "everyDay" },
        daysOff: new Set(Array.from({ length: 3 }, () => (START + random(15)) as Day)),
        ...(index > 0 && random(3) === 0 && { last: (START + 12 + random(8)) as Day }),
      })),
      units: needs(random),
      granularity: "day",
    }),
  ],
  [
    "units with due days",
    (random) => ({
      machines: equalMachines(2 + random(2)).map((machine) => ({
        ...machine,
        capacity: 2 + random(2),
        calendar: CALENDARS[random(2)] ?? { kind: "everyDay" },
      })),
      units: needs(random).map((unit) =>
        random(4) === 0 ? unit : { ...unit, due: (START + random(25)) as Day },
      ),
      granularity: "day",
    }),
  ],
];

describe("the best schedule that integer programming finds", () => {
  test.each(KINDS)("is no better than ours, which says so, for %s", async (_, make) => {
    const solver = await highs();
    const random = seeded(2023);
    for (let instance = 0; instance < INSTANCES; instance += 1) {
      const request = make(random);
      const { visits, certificate } = makeSchedule(request);
      if (!certificate) throw new Error("no schedule");
      const { lastDay, lateness } = certificate;
      expect(validateSchedule(request, visits)).toEqual([]);
      expect(certificate).toMatchObject({ proved: true, gap: 0, boundDay: lastDay });
      expect(lateness.days).toBe(lateness.bound);
      expect(canBeDone(solver, request, lastDay - 1, lateness.days)).toBe(false);
      if (lateness.days > 0) {
        expect(canBeDone(solver, request, lastDay + 1000, lateness.days - 1)).toBe(false);
      }
      // What was promised is what the visits do.
      const ends = visits.map(({ unit, slots }) => ({ unit, end: slots.at(-1)?.day ?? 0 }));
      expect(Math.max(...ends.map(({ end }) => end))).toBe(lastDay);
      const late = ends.map(({ unit, end }) => end - (request.units[unit]?.due ?? Infinity));
      expect(Math.max(0, ...late)).toBe(lateness.days);
    }
  });
});
