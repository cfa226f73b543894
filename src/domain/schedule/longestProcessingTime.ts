import { lengthIn, limitIn, type Assignment, type Packing } from "./packing";
import { packingAt, type Task } from "./task";

// The bin in which an item ends earliest, and the slots that are used then.
function earliest(
  { blocks }: Task,
  packing: Packing,
  ends: readonly number[],
  item: number,
): { readonly bin: number; readonly end: number } | undefined {
  let best: { readonly bin: number; readonly end: number } | undefined;
  let first = Infinity;
  for (let bin = 0; bin < ends.length; bin += 1) {
    const end = (ends[bin] ?? 0) + lengthIn(packing, item, bin);
    if (end > limitIn(packing, item, bin)) continue;
    const time = blocks[bin]?.times[end - 1] ?? Infinity;
    if (time >= first) continue;
    first = time;
    best = { bin, end };
  }
  return best;
}

/**
 * Longest processing time first: each visit in turn goes where it ends earliest. Visits with due days
 * come in the order of these instead.
 *
 * On m equal machines the last day is at most 4/3 − 1/(3m) times the earliest one (Graham, 1969). Every schedule made here
 * starts from this one, and is never worse.
 *
 * @param task - Visits, in the order just described, and free stretches.
 * @returns The stretch of each visit, or `undefined` when one finds no room.
 * @example
 *    longestProcessingTime(task) // => [0, 1, 1] for visits of 3, 2 and 1 days on two machines
 */
export function longestProcessingTime(task: Task): Assignment | undefined {
  const packing = packingAt(task, Infinity, Infinity);
  const ends = task.blocks.map(() => 0);
  const assignment: number[] = [];
  for (let item = 0; item < task.jobs.length; item += 1) {
    const place = earliest(task, packing, ends, item);
    if (!place) return undefined;
    ends[place.bin] = place.end;
    assignment.push(place.bin);
  }
  return assignment;
}
