import { lengthIn, limitIn, type Packing } from "./packing";

/** A new division of the items of two bins. */
export interface Division {
  /** Of each item, whether it goes to the first bin. */
  readonly toFirst: readonly boolean[];
  /** By how many slots the second bin is too full; the first never is. */
  readonly excess: number;
}

/** The best partial division per number of slots used of the first bin. */
interface Table {
  /** Where the second bin ends. */
  readonly ends: Float64Array;
  /** How much too late the second bin was at worst. */
  readonly worst: Float64Array;
}

const isBetter = (excess: number, known = Infinity, end: number, knownEnd = 0): boolean =>
  excess < known || (excess === known && end < knownEnd);

// Lets one item go to either bin; from high to low, so that no division takes it twice.
function extend(
  { ends, worst }: Table,
  packing: Packing,
  [first, second, item]: readonly [number, number, number],
  from: Int32Array,
): void {
  const [lengthA, lengthB] = [lengthIn(packing, item, first), lengthIn(packing, item, second)];
  const [limitA, limitB] = [limitIn(packing, item, first), limitIn(packing, item, second)];
  for (let used = ends.length - 1; used >= 0; used -= 1) {
    const excess = worst[used] ?? Infinity;
    if (excess === Infinity) continue;
    const end = ends[used] ?? 0;
    const after = used + lengthA;
    if (after <= limitA && isBetter(excess, worst[after], end, ends[after])) {
      worst[after] = excess;
      ends[after] = end;
      from[after] = used;
    }
    const own = end + lengthB;
    ends[used] = own;
    worst[used] = Math.max(excess, own - limitB);
    from[used] = -1;
  }
}

const bestIn = ({ ends, worst }: Table, prices: readonly [number, number]): number => {
  const value = (used: number): number => used * prices[0] + (ends[used] ?? 0) * prices[1];
  let best = 0;
  worst.forEach((excess, used) => {
    const difference = excess - (worst[best] ?? 0);
    if (difference < 0 || (difference === 0 && value(used) <= value(best))) best = used;
  });
  return best;
};

// Which items went to the first bin when it ends at this slot.
function traceBack(origins: readonly Int32Array[], end: number): boolean[] {
  let at = end;
  const toFirst = origins.map(() => false);
  for (let index = origins.length - 1; index >= 0; index -= 1) {
    const origin = origins[index]?.[at] ?? -1;
    if (origin < 0) continue;
    toFirst[index] = true;
    at = origin;
  }
  return toFirst;
}

/**
 * Divides the items of two bins anew so that the first keeps all its deadlines and the second is as little too full as
 * possible: dynamic programming over the slots used of the first (for equal machines, subset sums).
 *
 * Exact where only the last deadline counts; with several, the best partial division per number of slots is
 * carried on, which is exact when the second bin can keep them all.
 *
 * @param packing - The question.
 * @param first - The bin that is kept within its limits.
 * @param second - The bin that takes the rest.
 * @param items - The items of both, in their order.
 * @param base - Slots of both that stay as they are, before these items.
 * @param prices - Of a slot of both: of equally good divisions the one that uses the least value is taken.
 * @example
 *    rePartition(packing, 0, 1, [0, 1, 2]) // => { toFirst: [true, false, false], excess: 0 }
 */
export function rePartition(
  packing: Packing,
  first: number,
  second: number,
  items: readonly number[],
  base: readonly [number, number] = [0, 0],
  prices: readonly [number, number] = [1, 1],
): Division | undefined {
  const width = Math.max(...items.map((item) => limitIn(packing, item, first))) + 1;
  if (base[0] >= width) return undefined;
  const table: Table = {
    ends: new Float64Array(width).fill(Infinity),
    worst: new Float64Array(width).fill(Infinity),
  };
  table.ends[base[0]] = base[1];
  table.worst[base[0]] = 0;
  // Where an item that went to the first bin began; −1 for the second bin.
  const origins = items.map((item) => {
    const from = new Int32Array(width);
    extend(table, packing, [first, second, item], from);
    return from;
  });
  const at = bestIn(table, prices);
  const excess = table.worst[at] ?? Infinity;
  return excess === Infinity ? undefined : { toFirst: traceBack(origins, at), excess };
}
