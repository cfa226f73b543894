import { lagrangianBound } from "./lagrangianBound";
import { likeness } from "./likeness";
import { lengthIn, limitIn, sizesOf, type Packing } from "./packing";

/** What a bin can take, by the items from one on and the slots in use: row by row for every item, and one row for none. */
export interface Takings {
  readonly width: number;
  readonly most: Float64Array;
}

/** A worth for every item, what the bins can take of it, and what that proves. */
export interface Worths {
  /** Of each item, a whole number. */
  readonly worths: readonly number[];
  /** Of each item and of none, the worth of the items from it on. */
  readonly worthFrom: readonly number[];
  /** Of each bin; bins that are alike share one. */
  readonly takings: readonly Takings[];
  /** The worth of all items that all bins together cannot take, of that of all items; above 0 nothing fits. */
  readonly excess: number;
}

const STEPS = 150;
/** After so many steps without progress, smaller ones are taken from the best point. */
const PATIENCE = 10;
/** The excess that steps aim at. */
const AIM = 0.002;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The most worth of the items from one on that a bin can still take.
 *
 * @param takings - What the bin can take.
 * @param item - The first item in question.
 * @param used - Slots of the bin that are in use.
 * @example
 *    worthLeft(takings, 0, 0) // => 12
 */
export function worthLeft(takings: Takings | undefined, item: number, used: number): number {
  return takings?.most[item * takings.width + used] ?? 0;
}

// A knapsack with deadlines, from the last item back; items are taken in their order.
function takingsOf(packing: Packing, bin: number, worths: readonly number[]): Takings {
  const width = (sizesOf(packing)[bin] ?? 0) + 1;
  const most = new Float64Array(width * (worths.length + 1));
  for (let item = worths.length - 1; item >= 0; item -= 1) {
    const worth = worths[item] ?? 0;
    const length = lengthIn(packing, item, bin);
    const row = item * width;
    most.copyWithin(row, row + width, row + 2 * width);
    for (let used = limitIn(packing, item, bin) - length; used >= 0; used -= 1) {
      const taken = worth + (most[row + width + used + length] ?? 0);
      if (taken > (most[row + used] ?? 0)) most[row + used] = taken;
    }
  }
  return { width, most };
}

const pointAt = (packing: Packing, alike: readonly number[], worths: readonly number[]): Worths => {
  const known = new Map<number, Takings>();
  const takings = alike.map((same, bin) => {
    const own = known.get(same) ?? takingsOf(packing, bin, worths);
    known.set(same, own);
    return own;
  });
  const worthFrom = [...worths, 0];
  for (let item = worths.length - 1; item >= 0; item -= 1)
    worthFrom[item] = (worthFrom[item] ?? 0) + (worthFrom[item + 1] ?? 0);
  const taken = total(takings.map((own) => worthLeft(own, 0, 0)));
  return { worths, worthFrom, takings, excess: 1 - taken / total(worths) };
};

// How often the bins take each item when every one takes what is worth most to it.
function timesTaken(packing: Packing, { worths, takings }: Worths): number[] {
  const times = worths.map(() => 0);
  takings.forEach((own, bin) => {
    let used = 0;
    for (let item = 0; item < times.length; item += 1) {
      if (worthLeft(own, item, used) === worthLeft(own, item + 1, used)) continue;
      used += lengthIn(packing, item, bin);
      times[item] = (times[item] ?? 0) + 1;
    }
  });
  return times;
}

// Raises what no bin takes and lowers what several take; undefined where each is taken once, which fits as it is.
function step(packing: Packing, from: Worths, scale: number): readonly number[] | undefined {
  const times = timesTaken(packing, from);
  const norm = total(times.map((own) => (1 - own) ** 2));
  if (norm === 0) return undefined;
  // Polyak's step.
  const size = (scale * total(from.worths) * (AIM - from.excess)) / norm;
  return from.worths.map((worth, item) =>
    Math.max(0, Math.round(worth + size * (1 - (times[item] ?? 0)))),
  );
}

/**
 * The Lagrangian bound with a knapsack per machine: each item gets a worth, every bin takes what is worth most to it, and if
 * all bins together cannot take the worth of all items, these do not fit. Worths are found by subgradient steps.
 *
 * @param packing - The question; every item fits some bin.
 * @see M. L. Fisher, R. Jaikumar, L. N. Van Wassenhove, A multiplier adjustment method for the generalized assignment
 *    problem, 1986.
 * @example
 *    knapsackBound(packing).excess // => 1/3 for three visits of 3 days on two machines of 5
 */
export function knapsackBound(packing: Packing): Worths {
  const alike = likeness(packing);
  const { prices } = lagrangianBound(packing);
  const costs = packing.deadlines.map((_, item) =>
    prices.map((price, kind) => price * (packing.lengths[kind]?.[item] ?? Infinity)),
  );
  let best = pointAt(
    packing,
    alike,
    costs.map((own) => Math.min(...own)),
  );
  let next: Worths | undefined = best;
  let scale = 1;
  for (let steps = 0, since = 0; next && best.excess <= 0 && steps < STEPS; steps += 1) {
    since += 1;
    if (next.excess > best.excess) [best, since] = [next, 0];
    if (since > PATIENCE) [next, scale, since] = [best, scale / 2, 0];
    const worths = step(packing, next, scale);
    next = worths && pointAt(packing, alike, worths);
  }
  return best;
}
