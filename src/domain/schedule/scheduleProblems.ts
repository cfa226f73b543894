import type { Day } from "../day";
import { prepare } from "./prepare";
import type { HomeSite, IntakeUnit, Machine, ScheduleRequest } from "./scheduleRequest";

/** Why a request cannot be scheduled as it stands. Machines, units and homes are places in their lists. */
export type ScheduleProblem =
  | { readonly code: "no-machines" | "no-needs" }
  /** Not a whole number of at least 0. */
  | { readonly code: "need-not-a-count"; readonly unit: number }
  /** Not a whole number of at least 1. */
  | { readonly code: "capacity-not-a-count" | "shifts-not-a-count"; readonly machine: number }
  | { readonly code: "machine-ends-before-start"; readonly machine: number }
  | { readonly code: "machine-after-end"; readonly machine: number; readonly end: Day }
  | {
      readonly code: "home-ends-before-start" | "homes-overlap";
      readonly machine: number;
      readonly home: number;
    }
  /** A home site names a unit that is not in the list, or that another home site or another machine has. */
  | {
      readonly code: "home-unit-unknown" | "home-unit-elsewhere";
      readonly machine: number;
      readonly home: number;
      readonly unit: number;
    }
  | { readonly code: "unit-machine-unknown"; readonly unit: number }
  | { readonly code: "due-before-start"; readonly unit: number; readonly start: Day }
  | { readonly code: "fixed-ends-before-start"; readonly unit: number }
  /** The machine does not work then, is taken, is at a home site, or has not enough days for the need. */
  | { readonly code: "fixed-impossible"; readonly unit: number }
  /** No machine may ever visit the unit as asked. */
  | { readonly code: "unit-without-machine"; readonly unit: number };

const isCount = (value: number, least: number): boolean =>
  Number.isSafeInteger(value) && value >= least;

// The problems of a list whose condition holds.
const those = (list: readonly (readonly [boolean, ScheduleProblem])[]): ScheduleProblem[] =>
  list.flatMap(([applies, problem]) => (applies ? [problem] : []));

const ofMachine = (
  { first, last = first, shifts, capacity }: Machine,
  machine: number,
  end: Day = first,
): ScheduleProblem[] =>
  those([
    [!isCount(capacity, 1), { code: "capacity-not-a-count", machine }],
    [!isCount(shifts, 1), { code: "shifts-not-a-count", machine }],
    [last < first, { code: "machine-ends-before-start", machine }],
    [first > end, { code: "machine-after-end", machine, end }],
  ]);

const ofHomes = ({ machines, units }: ScheduleRequest): ScheduleProblem[] => {
  const named = new Set<number>();
  return machines.flatMap(({ homes = [] }, machine) =>
    homes.flatMap((site, home): ScheduleProblem[] => {
      const meets = ({ from, to }: HomeSite): boolean => site.from <= to && from <= site.to;
      const own = those([
        [site.to < site.from, { code: "home-ends-before-start", machine, home }],
        [homes.slice(0, home).some(meets), { code: "homes-overlap", machine, home }],
      ]);
      const ofUnits = site.units.flatMap((unit) => {
        const elsewhere = named.has(unit) || (units[unit]?.machine ?? machine) !== machine;
        named.add(unit);
        return those([
          [!units[unit], { code: "home-unit-unknown", machine, home, unit }],
          [elsewhere, { code: "home-unit-elsewhere", machine, home, unit }],
        ]);
      });
      return [...own, ...ofUnits];
    }),
  );
};

const ofUnit = (
  { need, served = 0, machine = 0, due = Infinity as Day, fixed }: IntakeUnit,
  unit: number,
  { machines }: ScheduleRequest,
): ScheduleProblem[] => {
  const start = Math.min(...machines.map(({ first }) => first)) as Day;
  const turned = fixed?.to !== undefined && fixed.to < fixed.from;
  return those([
    [!isCount(need, 0) || !isCount(served, 0), { code: "need-not-a-count", unit }],
    [!machines[machine], { code: "unit-machine-unknown", unit }],
    [due < start, { code: "due-before-start", unit, start }],
    [turned, { code: "fixed-ends-before-start", unit }],
  ]);
};

/**
 * Everything in a request that must be put right before a schedule can be made.
 *
 * @param request - Machines and units.
 * @example
 *    scheduleProblems({ machines: [], units: [], granularity: "day" }) // => [{ code: "no-machines" }]
 */
export function scheduleProblems(request: ScheduleRequest): readonly ScheduleProblem[] {
  const { machines, units, end } = request;
  if (machines.length === 0) return [{ code: "no-machines" }];
  const problems = [
    ...machines.flatMap((machine, index) => ofMachine(machine, index, end)),
    ...ofHomes(request),
    ...units.flatMap((unit, index) => ofUnit(unit, index, request)),
  ];
  if (problems.length > 0) return problems;
  if (units.every(({ need, served = 0 }) => need <= served)) return [{ code: "no-needs" }];
  return prepare(request).impossible.map((unit) => ({
    code: units[unit]?.fixed ? "fixed-impossible" : "unit-without-machine",
    unit,
  }));
}
