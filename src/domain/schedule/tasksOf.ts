import type { Block } from "./freeBlocks";
import type { HomeSite } from "./scheduleRequest";
import type { Job, Task } from "./task";
import { visitLength } from "./visitLength";

/** A visit to place, with the machine that it is bound to and the home site that it belongs to, if any. */
export interface Wish extends Job {
  readonly machine: number | undefined;
  readonly home: HomeSite | undefined;
}

/** Whether a visit may lie in a stretch. */
export const mayTake = (wish: Wish, { machine, home }: Block): boolean =>
  wish.home === home && (wish.machine ?? machine) === machine;

// The order in which a stretch serves its visits: by due days, which is best (Jackson, 1955), then the longest first.
function inOrder(
  jobs: readonly Wish[],
  lengths: readonly number[][],
  blocks: readonly Block[],
): number[] {
  const end = blocks.reduce((last, { times }) => Math.max(last, times[times.length - 1] ?? 0), 0);
  const keys = jobs.map(({ due, files, rank }, item) => {
    const own = lengths.map((row) => row[item] ?? Infinity);
    return [Math.min(due, end), -Math.min(...own), ...own, due, -files, rank];
  });
  return jobs
    .map((_, item) => item)
    .sort((a, b) => {
      const [left = [], right = []] = [keys[a], keys[b]];
      const at = left.findIndex((value, place) => value !== right[place]);
      return (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
    });
}

function taskOf(wishes: readonly Wish[], blocks: readonly Block[], shiftsOfDay: number): Task {
  const bound = new Set(wishes.map(({ machine }) => machine));
  // Stretches that are alike for every visit are of one kind.
  const samples = new Map<string, Block>();
  const names = blocks.map((block) => {
    const name = [block.capacity, bound.has(block.machine) ? block.machine : ""].join();
    samples.set(name, block);
    return name;
  });
  const lengths = [...samples.values()].map((block) =>
    wishes.map((wish) =>
      mayTake(wish, block) ? visitLength(wish.files, block.capacity) : Infinity,
    ),
  );
  const order = inOrder(wishes, lengths, blocks);
  const kinds = [...samples.keys()];
  return {
    jobs: order.flatMap((at) => wishes[at] ?? []),
    blocks,
    kinds: names.map((name) => kinds.indexOf(name)),
    lengths: lengths.map((row) => order.map((at) => row[at] ?? Infinity)),
    shiftsOfDay,
  };
}

/**
 * Divides visits and free stretches into tasks that do not depend on one another: each home site, and all that is mobile.
 *
 * @param wishes - Visits to be placed.
 * @param blocks - Free stretches.
 * @param shiftsOfDay - Points in time per day.
 * @example
 *    tasksOf(wishes, blocks, 1).length // => 2 with one home site
 */
export function tasksOf(
  wishes: readonly Wish[],
  blocks: readonly Block[],
  shiftsOfDay: number,
): readonly Task[] {
  return [...new Set(wishes.map(({ home }) => home))].map((site) =>
    taskOf(
      wishes.filter(({ home }) => home === site),
      blocks.filter(({ home }) => home === site),
      shiftsOfDay,
    ),
  );
}
