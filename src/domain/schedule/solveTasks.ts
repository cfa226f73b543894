import { bestAssignment, type Best } from "./bestAssignment";
import { lessIdle } from "./lessIdle";
import { longestProcessingTime } from "./longestProcessingTime";
import { outcome } from "./outcome";
import { packingAt, type Task } from "./task";

/** All tasks done: the least lateness first, then each task as early as that lateness allows. */
export interface Solution {
  /** Per task, its best last point in time. */
  readonly ends: readonly Best[];
  readonly lateness: { readonly days: number; readonly bound: number };
}

const FAR = 1_000_000;

/**
 * Solves tasks that share nothing but their two aims: the greatest lateness of all first, then the last day of each.
 *
 * @param tasks - The tasks.
 * @param unavoidable - Days of lateness that visits already set bring with them.
 * @returns `undefined` when some task does not fit into its machines' time.
 * @example
 *    solveTasks(tasks, 0)?.ends[0]?.value // => 45058
 */
export function solveTasks(tasks: readonly Task[], unavoidable: number): Solution | undefined {
  const starts = tasks.map(longestProcessingTime);
  const lasts = tasks.map(({ blocks }) =>
    blocks.reduce((last, { times }) => Math.max(last, times[times.length - 1] ?? last), 0),
  );
  let days = unavoidable;
  let bound = unavoidable;
  const kept: (Best["assignment"] | undefined)[] = [];
  for (const [index, task] of tasks.entries()) {
    const last = lasts[index] ?? 0;
    const start = starts[index];
    kept.push(start);
    if (task.jobs.every(({ due }) => due === Infinity)) continue;
    const best = bestAssignment(
      {
        packingFor: (lateness) => packingAt(task, last, lateness),
        valueOf: (assignment) => outcome(task, assignment).lateness,
        least: 0,
        most: FAR,
      },
      start,
    );
    if (!best) return undefined;
    kept[index] = best.assignment;
    days = Math.max(days, best.value);
    bound = Math.max(bound, best.bound);
  }
  const ends: Best[] = [];
  for (const [index, task] of tasks.entries()) {
    const best = bestAssignment(
      {
        packingFor: (end) => packingAt(task, end, days),
        valueOf: (assignment) => outcome(task, assignment).end,
        least: task.blocks.reduce(
          (first, { times }) => Math.min(first, times[0] ?? first),
          Infinity,
        ),
        most: lasts[index] ?? 0,
      },
      kept[index],
    );
    if (!best) return undefined;
    ends.push({ ...best, assignment: lessIdle(task, best.assignment, best.value, days) });
  }
  return { ends, lateness: { days, bound } };
}
