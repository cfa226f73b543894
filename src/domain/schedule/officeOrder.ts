import { contentsOf } from "./outcome";
import { lengthIn, limitIn, type Assignment, type Packing } from "./packing";
import { packingAt, type Job, type Task } from "./task";

const byRank =
  ({ jobs }: Task) =>
  (a: number, b: number): number =>
    (jobs[a]?.rank ?? 0) - (jobs[b]?.rank ?? 0);

/**
 * Visits of equal length may change places: the office's first unit takes the earliest place there is for its
 * length, then the next.
 */
function dealOut(task: Task, packing: Packing, contents: readonly number[][]): number[][] {
  const quotas = new Map<number, Map<number, number>>();
  const length = (item: number): number => task.lengths[0]?.[item] ?? 0;
  contents.forEach((items, bin) => {
    for (const item of items) {
      const quota = quotas.get(length(item)) ?? new Map<number, number>();
      quota.set(bin, (quota.get(bin) ?? 0) + 1);
      quotas.set(length(item), quota);
    }
  });
  const ends = contents.map(() => 0);
  const dealt: number[][] = contents.map(() => []);
  for (const item of packing.deadlines.map((_, at) => at).sort(byRank(task))) {
    const quota = quotas.get(length(item)) ?? new Map<number, number>();
    let chosen = -1;
    let earliest = Infinity;
    for (const [bin] of quota) {
      const time = task.blocks[bin]?.times[ends[bin] ?? 0] ?? Infinity;
      const machine = task.blocks[bin]?.machine ?? 0;
      const before = time - earliest || machine - (task.blocks[chosen]?.machine ?? Infinity);
      if (before < 0) [chosen, earliest] = [bin, time];
    }
    const left = (quota.get(chosen) ?? 0) - 1;
    if (left > 0) quota.set(chosen, left);
    else quota.delete(chosen);
    dealt[chosen]?.push(item);
    ends[chosen] = (ends[chosen] ?? 0) + length(item);
  }
  return dealt;
}

/** Lawler's rule: of the items whose deadline allows it, the office's last one goes last, and so on backwards. */
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
  const released = packing.heads.length > 1 || task.jobs.some(({ release }) => release > 0);
  const free = !released && packing.limits.length === 1;
  const ordered =
    free && task.lengths.length === 1
      ? dealOut(task, packing, contents)
      : contents.map((items, bin) => {
          if (released) return items;
          return free ? items.sort(byRank(task)) : latestLast(task, packing, items, bin);
        });
  return ordered.map((items) => items.flatMap((item) => task.jobs[item] ?? []));
}
