import { lengthIn, sizesOf, type Assignment, type Packing } from "./packing";
import { placement } from "./placement";
import { rePartition } from "./rePartition";

/** Work that a search may still do, in steps; it bounds every search instead of the clock, so that answers never differ. */
export interface Effort {
  left: number;
}

/** A pair of bins with more items than this exchanges only the shortest of them. */
const MOST_ITEMS = 60;
const KICKS = 12;

/**
 * Makes an assignment fit by dividing the items of too full bins anew, each time with one other bin.
 *
 * @param packing - The question.
 * @param start - Where to begin.
 * @param effort - Reduced by what was used.
 * @returns An assignment that fits, or `undefined` when none was found.
 * @example
 *    repair(packing, [0, 0, 1], { left: 1e6 }) // => [0, 1, 1]
 */
export function repair(
  packing: Packing,
  start: Assignment,
  effort: Effort,
): Assignment | undefined {
  const sizes = sizesOf(packing);
  const contents: number[][] = sizes.map(() => []);
  start.forEach((bin, item) => contents[bin]?.push(item));
  const excess = contents.map((items, bin) => placement(packing, bin, items).excess);
  const simple = packing.limits.length === 1 && packing.heads.length === 1;
  const itemsOf = (bin: number): number[] => contents[bin] ?? [];

  /** Divides the items of two bins anew; tells whether that was an improvement, or at least no loss beyond the slack. */
  const divide = (first: number, second: number, slack: number): boolean => {
    const union = [...itemsOf(first), ...itemsOf(second)].sort((a, b) => a - b);
    const fixed = simple ? Math.max(0, union.length - MOST_ITEMS) : 0;
    const stays = new Set(union.slice(0, fixed));
    const load = (bin: number): number =>
      itemsOf(bin).reduce(
        (sum, item) => sum + (stays.has(item) ? lengthIn(packing, item, bin) : 0),
        0,
      );
    const moving = union.slice(fixed);
    effort.left -= moving.length * ((sizes[first] ?? 0) + 20);
    if (moving.length === 0) return false;
    const division = rePartition(packing, first, second, moving, [load(first), load(second)]);
    const before = (excess[first] ?? 0) + (excess[second] ?? 0);
    if (!division || division.excess >= before + slack) return false;
    const toFirst = new Set(moving.filter((_, index) => division.toFirst[index]));
    const stayed = new Set(itemsOf(first).filter((item) => stays.has(item)));
    contents[first] = union.filter((item) => toFirst.has(item) || stayed.has(item));
    contents[second] = union.filter((item) => !toFirst.has(item) && !stayed.has(item));
    excess[first] = 0;
    excess[second] = division.excess;
    return true;
  };
  const roomiest = (): number[] => {
    const room = contents.map(
      (items, bin) =>
        (sizes[bin] ?? 0) - items.reduce((sum, item) => sum + lengthIn(packing, item, bin), 0),
    );
    return sizes.map((_, bin) => bin).sort((a, b) => (room[b] ?? 0) - (room[a] ?? 0) || a - b);
  };
  const improve = (bin: number): boolean => {
    let better = false;
    for (const other of roomiest()) {
      if (other === bin || effort.left < 0 || (excess[bin] ?? 0) === 0) continue;
      better = divide(other, bin, 0) || divide(bin, other, 0) || better;
    }
    return better;
  };
  const tooFull = (): number[] =>
    excess
      .flatMap((value, bin) => (value > 0 ? [bin] : []))
      .sort((a, b) => (excess[b] ?? 0) - (excess[a] ?? 0) || a - b);

  let kick = 0;
  for (;;) {
    const worst = tooFull();
    if (worst.length === 0) {
      const result: number[] = [];
      contents.forEach((items, bin) => {
        for (const item of items) result[item] = bin;
      });
      return result;
    }
    if (effort.left < 0) return undefined;
    if (worst.map(improve).includes(true)) continue;
    // Stuck: hand the excess on to other bins, which opens new pairs.
    kick += 1;
    if (kick > KICKS) return undefined;
    const bin = worst[kick % worst.length] ?? 0;
    divide(bin, (bin + kick * 7 + 1) % sizes.length, 2);
  }
}
