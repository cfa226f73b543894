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
  readonly size: number;
  readonly price: number;
  items: readonly number[];
  excess: number;
  /** Slots not used, below 0 when too full. */
  room: number;
}

/** A pair of bins with more items than this exchanges only the shortest of them. */
const MOST_ITEMS = 60;
const KICKS = 12;

const load = (packing: Packing, bin: number, items: readonly number[]): number =>
  items.reduce((sum, item) => sum + lengthIn(packing, item, bin), 0);

function fill(packing: Packing, bin: Bin, items: readonly number[]): void {
  bin.items = items;
  bin.excess = placement(packing, bin.at, items).excess;
  bin.room = bin.size - load(packing, bin.at, items);
}

const isSimple = ({ limits }: Packing): boolean => limits.length === 1;

// The items of two bins, divided anew.
function divided(packing: Packing, first: Bin, second: Bin): [number[], number[]] | undefined {
  const union = [...first.items, ...second.items].sort((a, b) => a - b);
  const fixed = new Set(isSimple(packing) ? union.slice(0, -MOST_ITEMS) : []);
  const moving = union.filter((item) => !fixed.has(item));
  const keep = first.items.filter((item) => fixed.has(item));
  const leave = second.items.filter((item) => fixed.has(item));
  const base = [load(packing, first.at, keep), load(packing, second.at, leave)] as const;
  const prices = [first.price, second.price] as const;
  const division = rePartition(packing, first.at, second.at, moving, base, prices);
  const { toFirst } = division ?? {};
  return (
    toFirst && [
      [...keep, ...moving.filter((_, index) => toFirst[index])],
      [...leave, ...moving.filter((_, index) => !toFirst[index])],
    ]
  );
}

// Divides the items of two bins anew if that lowers the excess or, for the same excess, the value in use; or anyway, when
// bold, as long as the excess does not rise.
function divide(packing: Packing, first: Bin, second: Bin, effort: Effort, bold = false): boolean {
  const items = Math.min(MOST_ITEMS, first.items.length + second.items.length);
  if (items === 0 || first === second) return false;
  effort.left -= items * (first.size + 20);
  const division = divided(packing, first, second);
  if (!division) return false;
  const state = (): readonly [number, number] => [
    first.excess + second.excess,
    -first.room * first.price - second.room * second.price,
  ];
  const before = { state: state(), first: first.items, second: second.items };
  fill(packing, first, division[0]);
  fill(packing, second, division[1]);
  const [excess, value] = state();
  const rise = excess - before.state[0] || (bold ? -1 : value - before.state[1]);
  if (rise < 0) return true;
  fill(packing, first, before.first);
  fill(packing, second, before.second);
  return false;
}

const binsOf = (packing: Packing, start: Assignment, prices: readonly number[]): Bin[] => {
  const contents: number[][] = packing.kinds.map(() => []);
  start.forEach((bin, item) => contents[bin]?.push(item));
  return sizesOf(packing).map((size, at) => {
    const price = prices[packing.kinds[at] ?? 0] ?? 1;
    const bin: Bin = { at, size, price, items: [], excess: 0, room: 0 };
    fill(packing, bin, contents[at] ?? []);
    return bin;
  });
};

// Takes from a bin what is too much; full partners cannot help where all machines are of one kind.
function relieve(packing: Packing, bin: Bin, bins: readonly Bin[], effort: Effort): boolean {
  const oneKind = isSimple(packing) && packing.lengths.length === 1;
  const partners = bins.filter((other) => other !== bin && (!oneKind || other.room > 0));
  let better = false;
  for (const other of partners.sort((a, b) => b.room - a.room || a.at - b.at)) {
    if (effort.left < 0 || bin.excess === 0) break;
    better = divide(packing, other, bin, effort) || divide(packing, bin, other, effort) || better;
  }
  return better;
}

const assignmentOf = (bins: readonly Bin[]): Assignment => {
  const assignment: number[] = [];
  for (const { at, items } of bins) for (const item of items) assignment[item] = at;
  return assignment;
};

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
  const bins = binsOf(packing, start, prices);
  for (let kick = 0; kick <= KICKS && effort.left >= 0;) {
    const worst = bins.filter(({ excess }) => excess > 0);
    if (worst.length === 0) return assignmentOf(bins);
    worst.sort((a, b) => b.excess - a.excess || a.at - b.at);
    if (worst.map((bin) => relieve(packing, bin, bins, effort)).includes(true)) continue;
    // Stuck: hand the excess on to another bin, which opens new pairs.
    kick += 1;
    const bin = worst[kick % worst.length];
    const other = bin && bins[(bin.at + kick * 7 + 1) % bins.length];
    if (other) divide(packing, bin, other, effort, true);
  }
  return undefined;
}
