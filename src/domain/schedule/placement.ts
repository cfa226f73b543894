import { lengthIn, limitIn, type Packing } from "./packing";

/** A bin's items in the order in which it serves them, where they end, and by how much the worst is too late. */
export interface Stretch {
  /** Slots used up to and with the last item. */
  readonly end: number;
  /** The most slots by which an item runs past its deadline; 0 when all fit. */
  readonly excess: number;
}

/**
 * Where the items of a bin end when it serves them one after another as early as it can.
 *
 * @param packing - The question.
 * @param bin - The bin.
 * @param items - Its items, in the order of service.
 * @example
 *    placement(packing, 0, [0, 3]) // => { end: 12, excess: 0 }
 */
export function placement(packing: Packing, bin: number, items: readonly number[]): Stretch {
  let end = 0;
  let excess = 0;
  for (const item of items) {
    end += lengthIn(packing, item, bin);
    excess = Math.max(excess, end - limitIn(packing, item, bin));
  }
  return { end, excess };
}
