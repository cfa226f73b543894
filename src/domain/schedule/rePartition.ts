import { headIn, lengthIn, limitIn, type Packing } from "./packing";

/** A new division of the items of two bins. */
export interface Division {
  /** Of each item, whether it goes to the first bin. */
  readonly toFirst: readonly boolean[];
  /** By how many slots the second bin is too full; the first never is. */
  readonly excess: number;
}

/**
 * Divides the items of two bins anew so that the first keeps all its deadlines and the second is as little too full as
 * possible: dynamic programming over the slots used of the first (for equal machines, subset sums).
 *
 * Exact where only the last deadline counts; with several deadlines the best partial division per number of
 * slots is carried on, which is exact when the second bin can keep them all.
 *
 * @param packing - The question.
 * @param first - The bin that is kept within its limits.
 * @param second - The bin that takes the rest.
 * @param items - The items of both, in their order.
 * @param base - Slots of both that stay as they are, before these items.
 * @example
 *    rePartition(packing, 0, 1, [0, 1, 2]) // => { toFirst: [true, false, false], excess: 0 }
 */
export function rePartition(
  packing: Packing,
  first: number,
  second: number,
  items: readonly number[],
  base: readonly [number, number] = [0, 0],
): Division | undefined {
  const width = Math.max(...items.map((item) => limitIn(packing, item, first))) + 1;
  // Per number of slots used of the first bin: where the second ends, and how much too late it was at worst.
  let ends = new Float64Array(width).fill(Infinity);
  let worst = new Float64Array(width).fill(Infinity);
  let nextEnds = new Float64Array(width);
  let nextWorst = new Float64Array(width);
  // Where an item that went to the first bin began; −1 for the second bin.
  const from = new Int32Array(width * items.length);
  if (base[0] >= width) return undefined;
  worst[base[0]] = 0;
  ends[base[0]] = base[1];
  const offer = (at: number, excess: number, end: number, origin: number, cell: number): void => {
    const known = nextWorst[at] ?? 0;
    if (excess > known || (excess === known && end >= (nextEnds[at] ?? 0))) return;
    nextWorst[at] = excess;
    nextEnds[at] = end;
    from[cell + at] = origin;
  };
  items.forEach((item, index) => {
    const [headA, lengthA] = [headIn(packing, item, first), lengthIn(packing, item, first)];
    const [headB, lengthB] = [headIn(packing, item, second), lengthIn(packing, item, second)];
    const [limitA, limitB] = [limitIn(packing, item, first), limitIn(packing, item, second)];
    nextEnds.fill(Infinity);
    nextWorst.fill(Infinity);
    for (let used = 0; used < width; used += 1) {
      const excess = worst[used] ?? Infinity;
      if (excess === Infinity) continue;
      const before = ends[used] ?? 0;
      const end = Math.max(before, headB) + lengthB;
      offer(used, Math.max(excess, end - limitB), end, -1, index * width);
      const after = Math.max(used, headA) + lengthA;
      if (after <= limitA) offer(after, excess, before, used, index * width);
    }
    [ends, nextEnds] = [nextEnds, ends];
    [worst, nextWorst] = [nextWorst, worst];
  });
  let at = 0;
  for (let used = 1; used < width; used += 1) {
    const [excess, least] = [worst[used] ?? Infinity, worst[at] ?? Infinity];
    if (excess < least || (excess === least && (ends[used] ?? 0) <= (ends[at] ?? 0))) at = used;
  }
  const excess = worst[at] ?? Infinity;
  if (excess === Infinity) return undefined;
  const toFirst: boolean[] = items.map(() => false);
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const origin = from[index * width + at] ?? -1;
    if (origin < 0) continue;
    toFirst[index] = true;
    at = origin;
  }
  return { toFirst, excess };
}
