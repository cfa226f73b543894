import { fixedVisits, type FixedVisit } from "./fixedVisits";
import { freeBlocks, type Block } from "./freeBlocks";
import type { ScheduleRequest } from "./scheduleRequest";
import type { Task } from "./task";
import { tasksOf, type Wish } from "./tasksOf";
import { filesLeft, timeline, type Timeline } from "./timeline";

/** A request as questions that can be solved. */
export interface Prepared {
  readonly line: Timeline;
  readonly fixed: readonly FixedVisit[];
  readonly blocks: readonly Block[];
  readonly tasks: readonly Task[];
  /** Units that no machine can ever visit as asked. */
  readonly impossible: readonly number[];
  /** The visits to place. */
  readonly wishes: readonly Wish[];
}

const ranksOf = ({ units }: ScheduleRequest): number[] => {
  const ranks: number[] = [];
  units
    .map(({ priority = Infinity }, unit) => ({ priority, unit }))
    .sort((a, b) => (a.priority === b.priority ? a.unit - b.unit : a.priority - b.priority))
    .forEach(({ unit }, rank) => {
      ranks[unit] = rank;
    });
  return ranks;
};

/**
 * Turns a request into tasks: usable slots, without those of visits already set, cut into free stretches, and the visits to place.
 *
 * @param request - Machines and units.
 * @param chosen - Only these units, all by default.
 * @example
 *    prepare(request).tasks.length // => 1 for mobile machines only
 */
export function prepare(
  request: ScheduleRequest,
  chosen: (unit: number) => boolean = () => true,
): Prepared {
  const { machines, units } = request;
  const line = timeline(request);
  const { shiftsOfDay } = line;
  const fixed = fixedVisits(request, line);
  const blocks = machines.flatMap((machine, index) => {
    const taken = new Set(fixed.flatMap((visit) => (visit.machine === index ? visit.times : [])));
    const capacity = line.capacities[index] ?? 1;
    const own = line.times[index] ?? [];
    const whole = taken.size === 0 && (machine.homes ?? []).length === 0;
    if (whole) return own.length > 0 ? [{ machine: index, times: own, capacity }] : [];
    return freeBlocks(machine, index, own, taken, shiftsOfDay, capacity);
  });
  const atHome = new Set(
    machines.flatMap(({ homes }) => (homes ?? []).flatMap((home) => home.units)),
  );
  const ranks = ranksOf(request);
  const wishes = units.flatMap((unit, index): Wish[] => {
    const files = filesLeft(request, index);
    if (files === 0 || unit.fixed || !chosen(index)) return [];
    const job = {
      unit: index,
      files,
      rank: ranks[index] ?? 0,
      release: (unit.notBefore ?? 0) * shiftsOfDay,
      due: unit.due === undefined ? Infinity : (unit.due + 1) * shiftsOfDay - 1,
    };
    return [{ job, machine: unit.machine, home: atHome.has(index) }];
  });
  const { tasks, impossible } = tasksOf(wishes, blocks, shiftsOfDay);
  const kept = new Set(fixed.map(({ unit }) => unit));
  const lost = units.flatMap((unit, index) =>
    unit.fixed && filesLeft(request, index) > 0 && !kept.has(index) ? [index] : [],
  );
  return { line, fixed, blocks, tasks, impossible: [...impossible, ...lost], wishes };
}
