// Requests of the size of a district, 12 to 25 units, for the tests and the bench: needs as communes have them, and needs that
// are hard to fit.
import type { Day } from "../../../src/domain/day";
import type {
  IntakeUnit,
  Machine,
  ScheduleRequest,
} from "../../../src/domain/schedule/scheduleRequest";
import { CALENDARS, day, equalMachines } from "./requests";

type Random = (below: number) => number;

const START = day("11/4/2023");
const later = (random: Random, least: number, most: number): Day =>
  (START + least + random(most - least + 1)) as Day;

/** Lognormal, about 800 files in the middle. */
export function realisticNeeds(count: number, random: Random): number[] {
  const share = (): number => (1 + random(1_000_000)) / 1_000_001;
  const normal = (): number => Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share());
  return Array.from({ length: count }, () =>
    Math.max(30, Math.round(Math.exp(6.7 + 0.6 * normal()))),
  );
}

/** Uniform: 20 to 99 machine-days, so that two to six visits fill a machine. */
export const hardNeeds = (count: number, random: Random): number[] =>
  Array.from({ length: count }, () => 20 + random(80));

const TWO_SHIFTS = { shifts: 2, capacity: 160 };

interface Parts {
  readonly needs: (count: number, random: Random) => number[];
  readonly machine: (random: Random) => Partial<Machine>;
  readonly unit?: (random: Random) => Partial<IntakeUnit>;
}

const off = (random: Random, count: number, most: number): ReadonlySet<Day> =>
  new Set(Array.from({ length: count }, () => later(random, 0, most)));

const calendarOf = (random: Random): Machine["calendar"] =>
  CALENDARS[random(3)] ?? { kind: "everyDay" };

const PARTS: Readonly<Record<string, Parts>> = {
  "equal machines": { needs: realisticNeeds, machine: () => TWO_SHIFTS },
  "mixed capacities": {
    needs: realisticNeeds,
    machine: (random) => ({ shifts: 1 + random(3), capacity: 80 + 40 * random(4) }),
  },
  calendars: {
    needs: realisticNeeds,
    machine: (random) => ({
      ...TWO_SHIFTS,
      first: later(random, 0, 10),
      calendar: calendarOf(random),
      daysOff: off(random, 4, 40),
    }),
  },
  "due days": {
    needs: realisticNeeds,
    machine: () => TWO_SHIFTS,
    unit: (random) => (random(10) < 7 ? { due: later(random, 3, 40) } : {}),
  },
  "everything at once": {
    needs: realisticNeeds,
    machine: (random) => ({
      shifts: 1 + random(2),
      capacity: 120 + 40 * random(3),
      first: later(random, 0, 10),
      calendar: calendarOf(random),
      daysOff: off(random, 4, 40),
    }),
    unit: (random) => (random(2) === 0 ? { due: later(random, 5, 60) } : {}),
  },
  "hard: equal machines": { needs: hardNeeds, machine: () => ({}) },
  "hard: mixed capacities": {
    needs: (count, random) => hardNeeds(count, random).map((need) => 3 * need),
    machine: (random) => ({ capacity: 2 + random(6) }),
  },
  "hard: calendars": {
    needs: hardNeeds,
    machine: (random) => ({
      first: later(random, 0, 30),
      calendar: calendarOf(random),
      daysOff: off(random, 8, 80),
    }),
  },
  "hard: due days": {
    needs: (count, random) => hardNeeds(count, random).map((need) => Math.ceil(need / 3)),
    machine: () => ({}),
    unit: (random) => (random(5) < 4 ? { due: later(random, 5, 80) } : {}),
  },
};

/** Kinds of districts by name; those that begin with "hard" are made to be hard. */
export const DISTRICTS: readonly (readonly [
  name: string,
  make: (random: Random) => ScheduleRequest,
])[] = Object.entries(PARTS).map(([name, { needs, machine, unit }]) => [
  name,
  (random) => {
    const count = 12 + random(14);
    // Two to six units for each machine.
    const machines = Math.max(2, Math.floor((10 * count) / (20 + random(40))));
    return {
      machines: equalMachines(machines).map((one) => ({ ...one, ...machine(random) })),
      units: needs(count, random).map((need) => ({ need, ...unit?.(random) })),
      granularity: "day",
    };
  },
]);
