import { prepare, type Prepared } from "./prepare";
import type { ScheduleRequest } from "./scheduleRequest";
import { solveTasks, type Solution } from "./solveTasks";
import { dayAt } from "./timeline";

/** A request in which every visit has found its place. */
export interface Solved {
  readonly prepared: Prepared;
  readonly solution: Solution;
  /** The last point in time of any visit; −Infinity without visits. */
  readonly end: number;
}

/**
 * Places every visit of a request, or of some of its units.
 *
 * @param request - Machines and units.
 * @param chosen - Only these units, all by default.
 * @returns `undefined` when a visit finds no place.
 * @example
 *    solve(request)?.end // => 45058
 */
export function solve(
  request: ScheduleRequest,
  chosen?: (unit: number) => boolean,
): Solved | undefined {
  const prepared = prepare(request, chosen);
  const { fixed, line, tasks, impossible } = prepared;
  if (impossible.some((unit) => chosen?.(unit) ?? true)) return undefined;
  const late = fixed.map(({ unit, times }) => {
    const due = request.units[unit]?.due ?? Infinity;
    return dayAt(times[times.length - 1] ?? 0, line.shiftsOfDay) - due;
  });
  const solution = solveTasks(tasks, Math.max(0, ...late));
  if (!solution) return undefined;
  const ends = [
    ...solution.ends.map(({ value }) => value),
    ...fixed.map(({ times }) => times[times.length - 1] ?? -Infinity),
  ];
  return { prepared, solution, end: Math.max(-Infinity, ...ends) };
}
