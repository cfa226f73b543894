import type { Block } from "./freeBlocks";
import type { Job, Task } from "./task";
import { visitLength } from "./visitLength";

/** A job with the machine it is bound to and the home site it belongs to, if any. */
export interface Wish {
  readonly job: Job;
  readonly machine: number | undefined;
  readonly home: boolean;
}

/** Whether a visit may lie in a stretch. */
export const mayTake = ({ machine, home, job }: Wish, block: Block): boolean =>
  (machine === undefined || machine === block.machine) &&
  (block.home ? block.home.units.includes(job.unit) : !home);

/** Blocks that are alike for every wish get the same number. */
function kindsOf(blocks: readonly Block[], wishes: readonly Wish[]): number[] {
  const bound = new Set(wishes.map(({ machine }) => machine));
  const known = new Map<string, number>();
  return blocks.map(({ capacity, machine, home }) => {
    const key = [capacity, bound.has(machine) || home ? machine : "", home?.from].join();
    const kind = known.get(key) ?? known.size;
    known.set(key, kind);
    return kind;
  });
}

/** The order in which a stretch serves its visits: earliest and due days first, then the longest. */
function inOrder(
  wishes: readonly Wish[],
  lengths: readonly (readonly number[])[],
  blocks: readonly Block[],
): number[] {
  const start = blocks.reduce((first, { times }) => Math.min(first, times[0] ?? first), Infinity);
  const end = blocks.reduce(
    (last, { times }) => Math.max(last, times[times.length - 1] ?? last),
    0,
  );
  const keys = wishes.map(({ job }, at) => [
    Math.max(job.release, start) + Math.min(job.due, end),
    -Math.min(...lengths.map((row) => row[at] ?? Infinity)),
    ...lengths.map((row) => -(row[at] ?? 0)),
    job.due,
    -job.files,
    job.rank,
  ]);
  return wishes
    .map((_, at) => at)
    .sort((a, b) => {
      const [left, right] = [keys[a] ?? [], keys[b] ?? []];
      const at = left.findIndex((value, place) => value !== right[place]);
      return (left[at] ?? 0) - (right[at] ?? 0);
    });
}

/**
 * Divides visits and free stretches into tasks that do not depend on one another, such as each home site and all that is mobile.
 *
 * @param wishes - Visits to be placed.
 * @param blocks - Free stretches.
 * @param shiftsOfDay - Points in time per day.
 * @returns The tasks, and the units that no stretch may take.
 * @example
 *    tasksOf(wishes, blocks, 1).tasks.length // => 2 with one home site
 */
export function tasksOf(
  wishes: readonly Wish[],
  blocks: readonly Block[],
  shiftsOfDay: number,
): { readonly tasks: readonly Task[]; readonly impossible: readonly number[] } {
  const kinds = kindsOf(blocks, wishes);
  const sample = [...new Set(kinds)].map((kind) => blocks[kinds.indexOf(kind)]);
  const allowed = wishes.map((wish) =>
    sample.flatMap((block, kind) => (block && mayTake(wish, block) ? [kind] : [])),
  );
  // Kinds that share a visit belong together: each points to the smallest of its group.
  const group = sample.map((_, kind) => kind);
  for (const own of allowed) {
    const [least, ...others] = own.map((kind) => group[kind] ?? kind).sort((a, b) => a - b);
    group.forEach((at, kind) => {
      if (others.includes(at)) group[kind] = least ?? at;
    });
  }
  const tasks = [...new Set(group)].flatMap((own): Task[] => {
    const members = group.flatMap((at, kind) => (at === own ? [kind] : []));
    const mine = wishes.filter((_, at) => members.includes(allowed[at]?.[0] ?? -1));
    if (mine.length === 0) return [];
    const bins = blocks.flatMap((_, at) => (members.includes(kinds[at] ?? -1) ? [at] : []));
    const chosen = bins.flatMap((at) => blocks[at] ?? []);
    const lengths = members.map((kind) => {
      const block = sample[kind];
      return mine.map((wish) =>
        block && mayTake(wish, block) ? visitLength(wish.job.files, block.capacity) : Infinity,
      );
    });
    const order = inOrder(mine, lengths, chosen);
    return [
      {
        jobs: order.flatMap((at) => mine[at]?.job ?? []),
        blocks: chosen,
        kinds: bins.map((at) => members.indexOf(kinds[at] ?? -1)),
        lengths: lengths.map((row) => order.map((at) => row[at] ?? Infinity)),
        shiftsOfDay,
      },
    ];
  });
  const impossible = wishes.flatMap(({ job }, at) => (allowed[at]?.length === 0 ? [job.unit] : []));
  return { tasks, impossible };
}
