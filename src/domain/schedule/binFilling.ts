import { cheapestKinds } from "./cheapestKinds";
import { fullestSum } from "./fullestSum";
import { lengthIn, sizesOf, type Packing } from "./packing";

/** Lengths that are still to be placed, longest first, with the items that have them. */
type Stock = [number, number[]][];

// The items whose cheapest kind this is, by length.
function stockOf(items: readonly number[], lengths: readonly number[]): Stock {
  const stock = new Map<number, number[]>();
  for (const item of items) {
    const length = lengths[item] ?? Infinity;
    const same = stock.get(length);
    if (same) same.push(item);
    else stock.set(length, [item]);
  }
  return [...stock].sort((a, b) => b[0] - a[0]);
}

// Takes the longest item that fits and then those that fill the rest best.
function fillOne(stock: Stock, room: number, put: (item: number) => void): void {
  const take = (length: number): void => {
    const item = stock.find(([own]) => own === length)?.[1].pop();
    if (item !== undefined) put(item);
  };
  const longest = stock.find(([length, items]) => length <= room && items.length > 0)?.[0];
  if (longest === undefined) return;
  take(longest);
  const counts = stock.map(([length, items]) => [length, items.length] as const);
  for (const length of fullestSum(counts, room - longest)) take(length);
}

/**
 * Fills one bin after another, each with the longest visit left and then as fully as the others allow. A visit belongs to the
 * kind of machine where it is cheapest; what finds no room goes where it does least harm.
 *
 * @param packing - The question, with one deadline.
 * @param prices - Of a slot, per kind.
 * @returns An assignment; bins may be too full.
 * @example
 *    binFilling(packing, [1]) // => [0, 1, 1, 0]
 */
export function binFilling(packing: Packing, prices: readonly number[]): number[] {
  const sizes = sizesOf(packing);
  const room = [...sizes];
  const assignment = packing.deadlines.map(() => -1);
  const put = (item: number, bin: number): void => {
    assignment[item] = bin;
    room[bin] = (room[bin] ?? 0) - lengthIn(packing, item, bin);
  };
  const cost = (item: number, kind: number): number =>
    (prices[kind] ?? 0) * (packing.lengths[kind]?.[item] ?? Infinity);
  const cheapest = cheapestKinds(packing, prices);
  const items = assignment.map((_, item) => item).reverse();
  const largestFirst = sizes.map((_, bin) => bin).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  prices.forEach((_, kind) => {
    const own = items.filter((item) => cheapest[item] === kind);
    const stock = stockOf(own, packing.lengths[kind] ?? []);
    for (const bin of largestFirst) {
      if (packing.kinds[bin] !== kind) continue;
      fillOne(stock, sizes[bin] ?? 0, (item) => {
        put(item, bin);
      });
    }
  });
  const harm = (item: number, bin: number): readonly [number, number, number] => {
    const left = room[bin] ?? 0;
    const excess = Math.max(0, lengthIn(packing, item, bin) - left);
    return [excess, cost(item, packing.kinds[bin] ?? 0), left];
  };
  assignment.forEach((placed, item) => {
    if (placed >= 0) return;
    let best = 0;
    let least = harm(item, 0);
    for (let bin = 1; bin < room.length; bin += 1) {
      const own = harm(item, bin);
      if ((own[0] - least[0] || own[1] - least[1] || own[2] - least[2]) < 0)
        [best, least] = [bin, own];
    }
    put(item, best);
  });
  return assignment;
}
