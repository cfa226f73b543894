import { contentsOf } from "./outcome";
import { lengthIn, limitIn, type Assignment, type Packing } from "./packing";
import { packingAt, type Job, type Task } from "./task";

const byRank =
  ({ jobs }: Task) =>
  (a: number, b: number): number =>
    (jobs[a]?.rank ?? 0) - (jobs[b]?.rank ?? 0);

// Deals the visits out anew: those of equal length may change places, so in the office's order each takes the earliest
// start there is for its length.
function dealOut(task: Task, contents: readonly (readonly number[])[]): number[][] {
  const length = (item: number): number => task.lengths[0]?.[item] ?? 0;
  // Per length, the bins that serve visits of it, as often as they do.
  const places = new Map<number, number[]>();
  contents.forEach((items, bin) => {
    for (const item of items) {
      const same = places.get(length(item));
      if (same) same.push(bin);
      else places.set(length(item), [bin]);
    }
  });
  const ends = contents.map(() => 0);
  const dealt: number[][] = contents.map(() => []);
  const start = (bin: number): number => task.blocks[bin]?.times[ends[bin] ?? 0] ?? Infinity;
  for (const item of task.jobs.map((_, at) => at).sort(byRank(task))) {
    const bins = places.get(length(item)) ?? [];
    let best = 0;
    bins.forEach((bin, at) => {
      if (start(bin) < start(bins[best] ?? 0)) best = at;
    });
    const [bin = 0] = bins.splice(best, 1);
    dealt[bin]?.push(item);
    ends[bin] = (ends[bin] ?? 0) + length(item);
  }
  return dealt;
}

// Lawler's rule: of the items whose deadline allows it, the office's last one goes last, and so on backwards.
function latestLast(task: Task, packing: Packing, items: readonly number[], bin: number): number[] {
  const left = [...items].sort(byRank(task));
  let end = items.reduce((sum, item) => sum + lengthIn(packing, item, bin), 0);
  const backwards: number[] = [];
  while (left.length > 0) {
    let at = left.length - 1;
    while (at > 0 && limitIn(packing, left[at] ?? 0, bin) < end) at -= 1;
    const [item = 0] = left.splice(at, 1);
    backwards.push(item);
    end -= lengthIn(packing, item, bin);
  }
  return backwards.reverse();
}

/**
 * The visits of each stretch in the office's own order, as far as that costs neither lateness nor the last day.
 *
 * @param task - Visits and free stretches.
 * @param assignment - The stretch of each visit.
 * @param end - The last point in time that may be used.
 * @param lateness - Days of lateness that are allowed.
 * @returns Per stretch, its visits in the order of service.
 * @example
 *    officeOrder(task, [0, 1, 0], 45058, 0) // => [[jobs of stretch 0], [jobs of stretch 1]]
 */
export function officeOrder(
  task: Task,
  assignment: Assignment,
  end: number,
  lateness: number,
): (readonly Job[])[] {
  const packing = packingAt(task, end, lateness);
  const contents = contentsOf(task, assignment);
  const equal = packing.limits.length === 1 && task.lengths.length === 1;
  const ordered = equal
    ? dealOut(task, contents)
    : contents.map((items, bin) => latestLast(task, packing, items, bin));
  return ordered.map((items) => items.flatMap((item) => task.jobs[item] ?? []));
}
