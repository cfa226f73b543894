import type { Block } from "./freeBlocks";
import { officeOrder } from "./officeOrder";
import type { Solved } from "./solve";
import { visitLength } from "./visitLength";

/** A visit as points in time. */
export interface Stay {
  readonly unit: number;
  readonly machine: number;
  readonly times: readonly number[];
  readonly atHome: boolean;
}

/** A free stretch and how many of its first slots are in use. */
export interface Use {
  readonly block: Block;
  readonly used: number;
}

/**
 * The visits of a solution as points in time, and what they leave of the free stretches.
 *
 * @param solved - A solved request.
 * @example
 *    staysOf(solved).stays[0] // => { unit: 0, machine: 0, times: [45027, 45028, 45029], atHome: false }
 */
export function staysOf({ prepared, tasks, ends, lateness }: Solved): {
  readonly stays: readonly Stay[];
  readonly uses: readonly Use[];
} {
  const stays: Stay[] = [...prepared.fixed];
  const used = new Map<Block, number>();
  tasks.forEach((task, index) => {
    const best = ends[index];
    if (!best) return;
    const ordered = officeOrder(task, best.assignment, best.value, lateness.days);
    ordered.forEach((jobs, bin) => {
      const block = task.blocks[bin];
      if (!block) return;
      let end = 0;
      for (const { unit, files } of jobs) {
        const start = end;
        end += visitLength(files, block.capacity);
        const times = block.times.slice(start, end);
        stays.push({ unit, machine: block.machine, times, atHome: block.home !== undefined });
      }
      used.set(block, end);
    });
  });
  return { stays, uses: prepared.blocks.map((block) => ({ block, used: used.get(block) ?? 0 })) };
}
