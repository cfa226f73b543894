import { sizesOf, type Packing } from "./packing";

/** What a price on every kind of machine time proves, and the prices themselves for the search. */
export interface Prices {
  /** Even at its cheapest the work costs more than all the time there is: nothing fits. */
  readonly refuted: boolean;
  /** Whole numbers, one per kind. */
  readonly prices: readonly number[];
}

const STEPS = 60;
/** Prices are whole multiples of a fine unit, so that the proof compares exact numbers. */
const SCALE = 1_000_000;

/**
 * The Lagrangian bound for machines of different capacity: each slot of a kind gets a price, every visit goes where it is
 * cheapest, and if all visits together cost more than all slots together, they do not fit. Prices are raised
 * where too much is asked and lowered where too little is.
 *
 * @param packing - The question; only the last deadline counts.
 * @example
 *    lagrangianBound(packing).refuted // => true when Σ min price × length > Σ price × slots
 */
export function lagrangianBound({ kinds, lengths, limits, deadlines }: Packing): Prices {
  const room = lengths.map(() => 0);
  const longest = lengths.map(() => 0);
  sizesOf({ limits } as Packing).forEach((size, bin) => {
    const kind = kinds[bin] ?? 0;
    room[kind] = (room[kind] ?? 0) + size;
    longest[kind] = Math.max(longest[kind] ?? 0, size);
  });
  let prices = lengths.map(() => 1);
  let load: number[] = [];
  const cost = (of: readonly number[]): number => {
    load = lengths.map(() => 0);
    let sum = 0;
    for (let item = 0; item < deadlines.length; item += 1) {
      let best = Infinity;
      let at = 0;
      for (let kind = 0; kind < of.length; kind += 1) {
        const length = lengths[kind]?.[item] ?? Infinity;
        const price = length > (longest[kind] ?? 0) ? Infinity : (of[kind] ?? 0) * length;
        if (price < best) [best, at] = [price, kind];
      }
      sum += best;
      load[at] = (load[at] ?? 0) + (lengths[at]?.[item] ?? 0);
    }
    return sum;
  };
  const excess = (of: readonly number[]): number =>
    cost(of) - of.reduce((sum, price, kind) => sum + price * (room[kind] ?? 0), 0);
  let best = { excess: -Infinity, prices: lengths.map(() => SCALE) };
  for (let step = 0; step < (lengths.length > 1 ? STEPS : 1); step += 1) {
    const top = Math.max(...prices);
    const whole = prices.map((price) => Math.max(1, Math.round((price / top) * SCALE)));
    const now = excess(whole);
    if (now > best.excess) best = { excess: now, prices: whole };
    if (now > 0) break;
    prices = prices.map((price, kind) => {
      const over = (load[kind] ?? 0) / Math.max(1, room[kind] ?? 0) - 1;
      return (price / top) * (1 + Math.max(-0.5, Math.min(1, over)) / (1 + step / 6));
    });
  }
  return { refuted: best.excess > 0, prices: best.prices };
}
