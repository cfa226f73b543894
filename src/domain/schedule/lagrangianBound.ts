import { sizesOf, type Packing } from "./packing";

/** What a price on every kind of machine time proves, and the prices themselves for the search. */
export interface Prices {
  /** Even at its cheapest the work costs more than all the time there is: nothing fits. */
  readonly refuted: boolean;
  /** Whole numbers, one per kind. */
  readonly prices: readonly number[];
}

const STEPS = 200;
/** Prices are whole multiples of a fine unit, so that the proof compares exact numbers. */
const SCALE = 1_000_000;

// Sends every visit where it is cheapest: what that costs in all, and the slots it asks of each kind.
function cheapestWork(
  lengths: readonly (readonly number[])[],
  longest: readonly number[],
  prices: readonly number[],
): { readonly cost: number; readonly load: readonly number[] } {
  const load = prices.map(() => 0);
  let sum = 0;
  const priceOf = (kind: number, item: number): number => {
    const length = lengths[kind]?.[item] ?? Infinity;
    return length > (longest[kind] ?? 0) ? Infinity : (prices[kind] ?? 0) * length;
  };
  (lengths[0] ?? []).forEach((_, item) => {
    let least = priceOf(0, item);
    let at = 0;
    for (let kind = 1; kind < prices.length; kind += 1) {
      const price = priceOf(kind, item);
      if (price < least) [least, at] = [price, kind];
    }
    sum += least;
    load[at] = (load[at] ?? 0) + (lengths[at]?.[item] ?? 0);
  });
  return { cost: sum, load };
}

/**
 * The Lagrangian bound for machines of different capacity: each slot of a kind gets a price, every visit goes where it is
 * cheapest, and if all visits together cost more than all slots together, they do not fit. Prices are raised
 * where too much is asked and lowered where too little is.
 *
 * @param packing - The question; only the last deadline counts.
 * @example
 *    lagrangianBound(packing).refuted // => true when Σ min price × length > Σ price × slots
 */
export function lagrangianBound(packing: Packing): Prices {
  const { kinds, lengths } = packing;
  const sizes = sizesOf(packing);
  const perKind = lengths.map((_, kind) => sizes.filter((_size, bin) => kinds[bin] === kind));
  const room = perKind.map((own) => own.reduce((sum, size) => sum + size, 0));
  const longest = perKind.map((own) => Math.max(0, ...own));
  let prices = lengths.map(() => SCALE);
  let best = { excess: -Infinity, prices };
  for (let step = 0; step < STEPS; step += 1) {
    const { cost, load } = cheapestWork(lengths, longest, prices);
    const excess = cost - prices.reduce((sum, price, kind) => sum + price * (room[kind] ?? 0), 0);
    if (excess > best.excess) best = { excess, prices };
    if (excess > 0 || prices.length === 1) break;
    const raised = prices.map((price, kind) => {
      const over = (load[kind] ?? 0) / Math.max(1, room[kind] ?? 0) - 1;
      return price * (1 + Math.max(-0.5, Math.min(1, over)) / (1 + step / 6));
    });
    const top = Math.max(...raised);
    prices = raised.map((price) => Math.max(1, Math.round((price / top) * SCALE)));
  }
  return { refuted: best.excess > 0, prices: best.prices };
}
