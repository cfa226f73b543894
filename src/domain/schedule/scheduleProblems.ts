import type { Day } from "../day";
import { prepare } from "./prepare";
import type { HomeSite, Machine, ScheduleRequest } from "./scheduleRequest";

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

function ofMachine(machine: Machine, index: number, end: Day | undefined): ScheduleProblem[] {
  const { first, last, shifts, capacity } = machine;
  const problems: ScheduleProblem[] = [];
  if (!isCount(capacity, 1)) problems.push({ code: "capacity-not-a-count", machine: index });
  if (!isCount(shifts, 1)) problems.push({ code: "shifts-not-a-count", machine: index });
  if (last !== undefined && last < first) {
    problems.push({ code: "machine-ends-before-start", machine: index });
  }
  if (end !== undefined && first > end) {
    problems.push({ code: "machine-after-end", machine: index, end });
  }
  return problems;
}

function ofHomes({ machines, units }: ScheduleRequest): ScheduleProblem[] {
  const sites = machines.flatMap(({ homes = [] }, machine) =>
    homes.map((site, home) => ({ site, machine, home })),
  );
  const meets = (one: HomeSite, other: HomeSite): boolean =>
    one.from <= other.to && other.from <= one.to;
  const owner = new Map<number, HomeSite>();
  return sites.flatMap(({ site, machine, home }): ScheduleProblem[] => {
    const earlier = (machines[machine]?.homes ?? []).slice(0, home);
    const problems: ScheduleProblem[] = [];
    if (site.to < site.from) problems.push({ code: "home-ends-before-start", machine, home });
    if (earlier.some((other) => meets(site, other))) {
      problems.push({ code: "homes-overlap", machine, home });
    }
    for (const unit of site.units) {
      if (!units[unit]) problems.push({ code: "home-unit-unknown", machine, home, unit });
      const bound = units[unit]?.machine ?? machine;
      if (owner.has(unit) || bound !== machine) {
        problems.push({ code: "home-unit-elsewhere", machine, home, unit });
      }
      owner.set(unit, site);
    }
    return problems;
  });
}

function ofUnits({ machines, units }: ScheduleRequest): ScheduleProblem[] {
  const start = machines.reduce(
    (least, { first }) => (first < least ? first : least),
    Infinity as Day,
  );
  return units.flatMap(({ need, served = 0, machine = 0, due = start, fixed }, unit) => {
    const problems: ScheduleProblem[] = [];
    if (!isCount(need, 0) || !isCount(served, 0)) problems.push({ code: "need-not-a-count", unit });
    if (!machines[machine]) problems.push({ code: "unit-machine-unknown", unit });
    if (due < start) problems.push({ code: "due-before-start", unit, start });
    if (fixed?.to !== undefined && fixed.to < fixed.from) {
      problems.push({ code: "fixed-ends-before-start", unit });
    }
    return problems;
  });
}

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
    ...ofUnits(request),
  ];
  if (problems.length > 0) return problems;
  if (units.every(({ need, served = 0 }) => need <= served)) return [{ code: "no-needs" }];
  return prepare(request).impossible.map((unit) => ({
    code: units[unit]?.fixed ? "fixed-impossible" : "unit-without-machine",
    unit,
  }));
}
