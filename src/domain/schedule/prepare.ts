import { fixedVisits, type FixedVisit } from "./fixedVisits";
import { freeBlocks, type Block } from "./freeBlocks";
import type { ScheduleRequest } from "./scheduleRequest";
import { mayTake, type Wish } from "./tasksOf";
import { filesLeft, timeline, type Timeline } from "./timeline";

/** A request as visits to place and free stretches to place them in. */
export interface Prepared {
  readonly line: Timeline;
  readonly fixed: readonly FixedVisit[];
  readonly blocks: readonly Block[];
  readonly wishes: readonly Wish[];
  /** Units that no machine can ever visit as asked. */
  readonly impossible: readonly number[];
}

/** Place of each unit in the office's own order: by priority, then as listed. */
const ranksOf = ({ units }: ScheduleRequest): ReadonlyMap<number, number> => {
  const priority = (unit: number): number => units[unit]?.priority ?? Number.MAX_VALUE;
  const order = units.map((_, unit) => unit).sort((a, b) => priority(a) - priority(b) || a - b);
  return new Map(order.map((unit, rank) => [unit, rank]));
};

/**
 * Makes the usable slots of a request into free stretches, without the visits already set, and its units into visits to place.
 *
 * @param request - Machines and units.
 * @example
 *    prepare(request).wishes.length // => 19
 */
export function prepare(request: ScheduleRequest): Prepared {
  const { machines, units } = request;
  const line = timeline(request);
  const { shiftsOfDay } = line;
  const fixed = fixedVisits(request, line);
  const blocks = machines.flatMap((machine, index) => {
    const taken = new Set(fixed.flatMap((visit) => (visit.machine === index ? visit.times : [])));
    const capacity = line.capacities[index] ?? 1;
    return freeBlocks(machine, index, line.times[index] ?? [], taken, shiftsOfDay, capacity);
  });
  const homes = machines.flatMap((machine) => machine.homes ?? []);
  const ranks = ranksOf(request);
  const needy = units.flatMap((unit, index): Wish[] => {
    const files = filesLeft(request, index);
    if (files === 0) return [];
    const due = unit.due === undefined ? Infinity : (unit.due + 1) * shiftsOfDay - 1;
    const home = homes.find((site) => site.units.includes(index));
    // At a home site the office's order is the one in which it names the units there.
    const rank = home ? home.units.indexOf(index) : (ranks.get(index) ?? 0);
    return [{ unit: index, files, rank, due, machine: unit.machine, home }];
  });
  const kept = new Set(fixed.map(({ unit }) => unit));
  const impossible = needy.filter(
    (wish) =>
      !kept.has(wish.unit) &&
      (units[wish.unit]?.fixed !== undefined || !blocks.some((block) => mayTake(wish, block))),
  );
  const lost = new Set(impossible);
  return {
    line,
    fixed,
    blocks,
    wishes: needy.filter((wish) => !kept.has(wish.unit) && !lost.has(wish)),
    impossible: impossible.map(({ unit }) => unit),
  };
}
