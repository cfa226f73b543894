import { prepare, type Prepared } from "./prepare";
import type { ScheduleRequest } from "./scheduleRequest";
import { solveTasks, type Solution } from "./solveTasks";
import type { Task } from "./task";
import { tasksOf, type Wish } from "./tasksOf";
import { dayAt } from "./timeline";

/** A request in which every visit has found its place. */
export interface Solved extends Solution {
  readonly prepared: Prepared;
  readonly tasks: readonly Task[];
  /** The last point in time of any visit; −Infinity without visits. */
  readonly end: number;
}

/**
 * Places all visits, or some of them, as well as it can.
 *
 * @param request - Machines and units.
 * @param prepared - The same, prepared.
 * @param wishes - The visits to place besides those that are set.
 * @returns `undefined` when a visit finds no place.
 * @example
 *    solveWishes(request, prepared, prepared.wishes)?.end // => 45058
 */
export function solveWishes(
  request: ScheduleRequest,
  prepared: Prepared,
  wishes: readonly Wish[],
): Solved | undefined {
  const { fixed, line, blocks } = prepared;
  const late = fixed.map(({ unit, times }) => {
    const last = dayAt(times[times.length - 1] ?? 0, line.shiftsOfDay);
    return last - (request.units[unit]?.due ?? Infinity);
  });
  const tasks = tasksOf(wishes, blocks, line.shiftsOfDay);
  const solution = solveTasks(tasks, Math.max(0, ...late));
  if (!solution) return undefined;
  const ends = [
    ...solution.ends.map(({ value }) => value),
    ...fixed.map(({ times }) => times[times.length - 1] ?? -Infinity),
  ];
  return { ...solution, prepared, tasks, end: Math.max(-Infinity, ...ends) };
}

/**
 * Places every visit of a request as well as it can.
 *
 * @param request - Machines and units.
 * @param prepared - The same, prepared.
 * @returns `undefined` when a visit finds no place.
 * @example
 *    solve(request)?.end // => 45058
 */
export function solve(request: ScheduleRequest, prepared = prepare(request)): Solved | undefined {
  return prepared.impossible.length > 0
    ? undefined
    : solveWishes(request, prepared, prepared.wishes);
}
