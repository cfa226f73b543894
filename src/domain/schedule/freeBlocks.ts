import type { HomeSite, Machine } from "./scheduleRequest";
import { siteOn } from "./siteOn";

/** A stretch of a machine's usable time that nothing interrupts; a visit lies in one of them. */
export interface Block {
  readonly machine: number;
  /** Usable slots as points in time: day × shifts of a day + shift. */
  readonly times: readonly number[];
  /** Files of one slot. */
  readonly capacity: number;
  /** The machine stays at this place; without one it is mobile. */
  readonly home: HomeSite | undefined;
}

/**
 * The free stretches of a machine: its usable slots, cut where a visit is set and where it comes to or leaves a home site.
 *
 * @param machine - The machine.
 * @param index - Its place in the list.
 * @param times - Its usable slots, in order.
 * @param taken - Slots of visits that are set.
 * @param shiftsOfDay - Points in time per day.
 * @param capacity - Files of one slot.
 * @example
 *    freeBlocks(machine, 0, [1, 2, 3, 4], new Set([2]), 1, 320)
 *    // => [{ machine: 0, times: [1], capacity: 320, … }, { machine: 0, times: [3, 4], capacity: 320, … }]
 */
export function freeBlocks(
  machine: Machine,
  index: number,
  times: readonly number[],
  taken: ReadonlySet<number>,
  shiftsOfDay: number,
  capacity: number,
): Block[] {
  const blocks: Block[] = [];
  let current: number[] = [];
  let home: HomeSite | undefined;
  const close = (): void => {
    // A machine whose time is not cut keeps the slots it shares with others, by which searches know machines alike.
    const whole = current.length === times.length ? times : current;
    if (current.length > 0) blocks.push({ machine: index, times: whole, capacity, home });
    current = [];
  };
  for (const time of times) {
    const at = siteOn(machine, Math.floor(time / shiftsOfDay));
    if (at !== home || taken.has(time)) close();
    home = at;
    if (!taken.has(time)) current.push(time);
  }
  close();
  return blocks;
}
