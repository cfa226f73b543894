import { lengthIn, sizesOf, type Assignment, type Packing } from "./packing";
import { placement } from "./placement";
import { rePartition } from "./rePartition";

/** Work that a search may still do, in steps; it bounds every search instead of the clock, so that answers never differ. */
export interface Effort {
  left: number;
}

/** A bin while it is being repaired. */
interface Bin {
  readonly at: number;
  items: number[];
  excess: number;
  /** Slots not used, below 0 when too full. */
  room: number;
}

/** A pair of bins with more items than this exchanges only the shortest of them. */
const MOST_ITEMS = 60;
const KICKS = 12;

/**
 * Makes an assignment fit by dividing the items of too full bins anew, each time with one other bin.
 *
 * @param packing - The question.
 * @param start - Where to begin.
 * @param prices - Of a slot, per kind: where nothing fits better, what uses less value is taken.
 * @param effort - Reduced by what was used.
 * @returns An assignment that fits, or `undefined` when none was found.
 * @example
 *    repair(packing, [0, 0, 1], [1], { left: 1e6 }) // => [0, 1, 1]
 */
export function repair(
  packing: Packing,
  start: Assignment,
  prices: readonly number[],
  effort: Effort,
): Assignment | undefined {
  const simple = packing.limits.length === 1 && packing.heads.length === 1;
  const sizes = sizesOf(packing);
  const priceOf = ({ at }: Bin): number => prices[packing.kinds[at] ?? 0] ?? 1;
  const load = (bin: number, items: readonly number[]): number =>
    items.reduce((sum, item) => sum + lengthIn(packing, item, bin), 0);
  const bins = sizes.map((_, at): Bin => ({ at, items: [], excess: 0, room: 0 }));
  const fill = (bin: Bin, items: number[]): void => {
    bin.items = items;
    bin.excess = placement(packing, bin.at, items).excess;
    bin.room = (sizes[bin.at] ?? 0) - load(bin.at, items);
  };
  start.forEach((bin, item) => bins[bin]?.items.push(item));
  for (const bin of bins) fill(bin, bin.items);

  /** Divides the items of two bins anew; tells whether the excess fell, or at least rose by less than the slack. */
  const divide = (first: Bin, second: Bin, slack: number): boolean => {
    const union = [...first.items, ...second.items].sort((a, b) => a - b);
    const fixed = simple ? Math.max(0, union.length - MOST_ITEMS) : 0;
    const moving = union.slice(fixed);
    if (moving.length === 0 || first === second) return false;
    effort.left -= moving.length * ((sizes[first.at] ?? 0) + 20);
    const isFirst = new Set(first.items);
    const stay = union.slice(0, fixed);
    const stays = [true, false].map((own) => stay.filter((item) => isFirst.has(item) === own));
    const [keep = [], leave = []] = stays;
    const base = [load(first.at, keep), load(second.at, leave)] as const;
    const value = [priceOf(first), priceOf(second)] as const;
    const division = rePartition(packing, first.at, second.at, moving, base, value);
    const excess = first.excess + second.excess;
    if (!division || division.excess > excess + slack) return false;
    const rooms = (): number => first.room * value[0] + second.room * value[1];
    const before = rooms();
    const old = [first.items, second.items];
    fill(first, [...keep, ...moving.filter((_, index) => division.toFirst[index])]);
    fill(second, [...leave, ...moving.filter((_, index) => !division.toFirst[index])]);
    if (division.excess < excess || rooms() > before || slack > 0) return true;
    fill(first, old[0] ?? []);
    fill(second, old[1] ?? []);
    return false;
  };
  // On machines of one kind a full partner cannot help.
  const oneKind = simple && packing.lengths.length === 1;
  const improve = (bin: Bin): boolean => {
    let better = false;
    const partners = bins.filter((other) => other !== bin && !(oneKind && other.room <= 0));
    for (const other of partners.sort((a, b) => b.room - a.room || a.at - b.at)) {
      if (effort.left < 0 || bin.excess === 0) break;
      better = divide(other, bin, 0) || divide(bin, other, 0) || better;
    }
    return better;
  };

  for (let kick = 0; kick <= KICKS;) {
    const worst = bins.filter(({ excess }) => excess > 0);
    if (worst.length === 0) {
      const result: number[] = [];
      for (const { at, items } of bins) for (const item of items) result[item] = at;
      return result;
    }
    if (effort.left < 0) return undefined;
    worst.sort((a, b) => b.excess - a.excess || a.at - b.at);
    if (worst.map(improve).includes(true)) continue;
    // Stuck: hand the excess on to another bin, which opens new pairs.
    kick += 1;
    const bin = worst[kick % worst.length];
    const other = bin && bins[(bin.at + kick * 7 + 1) % bins.length];
    if (other) divide(bin, other, 1);
  }
  return undefined;
}
