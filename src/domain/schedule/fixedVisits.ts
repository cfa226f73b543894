import { dayAt, filesLeft, type Timeline } from "./timeline";
import type { HomeSite, ScheduleRequest } from "./scheduleRequest";
import { siteOn } from "./siteOn";
import { visitLength } from "./visitLength";

/** A visit that the office has set. */
export interface FixedVisit {
  readonly unit: number;
  readonly machine: number;
  readonly times: readonly number[];
  /** Whether it is at the machine's home site. */
  readonly atHome: boolean;
}

const slotsFor = (
  request: ScheduleRequest,
  { times, capacities, shiftsOfDay }: Timeline,
  unit: number,
  machine: number,
): readonly number[] => {
  const { from = 0, to } = request.units[unit]?.fixed ?? {};
  const later = (times[machine] ?? []).filter((time) => time >= from * shiftsOfDay);
  if (to !== undefined) return later.filter((time) => time < (to + 1) * shiftsOfDay);
  const length = visitLength(filesLeft(request, unit), capacities[machine] ?? 1);
  return later.length < length ? [] : later.slice(0, length);
};

/**
 * The visits that are set, each with its slots. Where the office gave dates but no machine, the first machine that is
 * free on all of them and works on the first of them is taken.
 *
 * @param request - Machines and units.
 * @param line - Usable slots of the machines.
 * @returns The visits; a unit whose dates no machine can keep has none.
 * @example
 *    fixedVisits(request, line) // => [{ unit: 0, machine: 1, times: [45027, 45028] }]
 */
export function fixedVisits(request: ScheduleRequest, line: Timeline): FixedVisit[] {
  const taken = request.machines.map(() => new Set<number>());
  const visits: FixedVisit[] = [];
  const sites = request.machines.flatMap(({ homes }) => homes ?? []);
  const siteOf = (unit: number): HomeSite | undefined =>
    sites.find((site) => site.units.includes(unit));
  const fits = (unit: number, machine: number): readonly number[] => {
    const times = slotsFor(request, line, unit, machine);
    const own = request.machines[machine];
    const dayOf = (time: number): number => dayAt(time, line.shiftsOfDay);
    const starts = dayOf(times[0] ?? -1) === request.units[unit]?.fixed?.from;
    const free = times.every(
      (time) =>
        taken[machine]?.has(time) !== true && own && siteOn(own, dayOf(time)) === siteOf(unit),
    );
    return starts && free ? times : [];
  };
  // Those with a machine of their own come first, or others might take their place.
  const units = request.units.flatMap(({ fixed }, unit) =>
    fixed && filesLeft(request, unit) > 0 ? [unit] : [],
  );
  const own = (unit: number): number | undefined => request.units[unit]?.machine;
  const ordered = [
    ...units.filter((unit) => own(unit) !== undefined),
    ...units.filter((unit) => own(unit) === undefined),
  ];
  for (const unit of ordered) {
    const candidates = own(unit) === undefined ? request.machines.keys() : [own(unit) ?? 0];
    for (const machine of candidates) {
      const times = fits(unit, machine);
      if (times.length === 0) continue;
      for (const time of times) taken[machine]?.add(time);
      visits.push({ unit, machine, times, atHome: siteOf(unit) !== undefined });
      break;
    }
  }
  return visits;
}
