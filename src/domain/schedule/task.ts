import type { Block } from "./freeBlocks";
import type { Packing } from "./packing";

/** A visit to be placed. Times are points as in `Block`. */
export interface Job {
  readonly unit: number;
  readonly files: number;
  /** Place in the office's own order, priorities first. */
  readonly rank: number;
  /** Last point in time that is not late; Infinity without one. */
  readonly due: number;
}

/** Visits and free stretches that depend on one another, and on no others. */
export interface Task {
  /** In the order in which a stretch serves them. */
  readonly jobs: readonly Job[];
  readonly blocks: readonly Block[];
  /** Of each block, its row of `lengths`. */
  readonly kinds: readonly number[];
  readonly lengths: readonly (readonly number[])[];
  /** Points in time per day. */
  readonly shiftsOfDay: number;
}

const slotsBefore = (times: readonly number[], time: number): number => {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
};

const rows = (blocks: readonly Block[], points: readonly number[]): number[][] =>
  points.map((time) => {
    const known = new Map<readonly number[], number>();
    return blocks.map(({ times }) => {
      const count = known.get(times) ?? slotsBefore(times, time);
      known.set(times, count);
      return count;
    });
  });

const distinct = (values: readonly number[]): number[] =>
  [...new Set(values)].sort((a, b) => a - b);

/**
 * The question whether a task can be done by a point in time, with no unit later than so many days after its due day.
 *
 * @param task - Visits and free stretches.
 * @param end - The last point in time that may be used.
 * @param lateness - Days, 0 or more.
 * @example
 *    packingAt(task, 45058, 0).limits // => [[32, 32]] for two machines that are free from 45027 on
 */
export function packingAt(task: Task, end: number, lateness: number): Packing {
  const deadlines = task.jobs.map(({ due }) => Math.min(end, due + lateness * task.shiftsOfDay));
  const ends = distinct([...deadlines, end]);
  const endRow = new Map(ends.map((time, row) => [time, row]));
  return {
    kinds: task.kinds,
    lengths: task.lengths,
    limits: rows(
      task.blocks,
      ends.map((time) => time + 1),
    ),
    deadlines: deadlines.map((time) => endRow.get(time) ?? 0),
  };
}
