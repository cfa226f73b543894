import { placement } from "./placement";
import type { Assignment } from "./packing";
import { packingAt, type Task } from "./task";

/** When an assignment is done, and by how many days its latest unit is late. */
export interface Outcome {
  /** The last point in time used. */
  readonly end: number;
  readonly lateness: number;
}

/** The items of each bin, in the order of the task. */
export const contentsOf = (task: Task, assignment: Assignment): number[][] => {
  const contents: number[][] = task.blocks.map(() => []);
  assignment.forEach((bin, item) => contents[bin]?.push(item));
  return contents;
};

/**
 * When an assignment is done, and by how many days its latest unit is late.
 *
 * @param task - Visits and free stretches.
 * @param assignment - The stretch of each visit.
 * @example
 *    outcome(task, [0, 1, 1]) // => { end: 45030, lateness: 0 }
 */
export function outcome(task: Task, assignment: Assignment): Outcome {
  const packing = packingAt(task, Infinity, Infinity);
  const day = (time: number): number => Math.floor(time / task.shiftsOfDay);
  const withDue = task.jobs.some(({ due }) => due < Infinity);
  let last = -Infinity;
  let lateness = 0;
  contentsOf(task, assignment).forEach((items, bin) => {
    const timeAt = (count: number): number => task.blocks[bin]?.times[count - 1] ?? Infinity;
    if (items.length > 0) last = Math.max(last, timeAt(placement(packing, bin, items).end));
    if (!withDue) return;
    items.forEach((item, place) => {
      const due = task.jobs[item]?.due ?? Infinity;
      if (due === Infinity) return;
      const { end } = placement(packing, bin, items.slice(0, place + 1));
      lateness = Math.max(lateness, day(timeAt(end)) - day(due));
    });
  });
  return { end: last, lateness };
}
