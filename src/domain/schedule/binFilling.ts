import { lengthIn, sizesOf, type Packing } from "./packing";

/** Lengths that are still to be placed, with the items that have them. */
type Stock = Map<number, number[]>;

/**
 * The lengths, from the longest down, that come closest to filling the room: bounded subset sums.
 *
 * @param stock - How many of each length there are.
 * @param room - Slots to fill.
 */
function fullestSum(stock: readonly (readonly [number, number])[], room: number): number[] {
  // The length by which a sum was first reached; 0 is reached by nothing.
  const by = new Int32Array(room + 1).fill(-1);
  by[0] = 0;
  for (const [length, count] of stock) {
    const used = new Int32Array(room + 1);
    for (let sum = length; sum <= room; sum += 1) {
      const before = used[sum - length] ?? 0;
      if (by[sum] !== -1 || by[sum - length] === -1 || before >= count) continue;
      by[sum] = length;
      used[sum] = before + 1;
    }
    if (by[room] !== -1) break;
  }
  let sum = room;
  while (by[sum] === -1) sum -= 1;
  const chosen: number[] = [];
  for (; sum > 0; sum -= by[sum] ?? sum) chosen.push(by[sum] ?? 0);
  return chosen;
}

/**
 * Fills one bin after another, each with the longest visit left and then as fully as the others allow; visits belong to the kind
 * of machine where they are cheapest, and what is left over goes where it is cheapest or does least harm.
 *
 * @param packing - The question, with one deadline and no earliest days.
 * @param prices - Of a slot, per kind.
 * @returns An assignment; bins may be too full.
 * @example
 *    binFilling(packing, [1]) // => [0, 1, 1, 0]
 */
export function binFilling(packing: Packing, prices: readonly number[]): number[] {
  const sizes = sizesOf(packing);
  const assignment = packing.deadlines.map(() => -1);
  const room = [...sizes];
  const cost = (item: number, kind: number): number =>
    (prices[kind] ?? 0) * (packing.lengths[kind]?.[item] ?? Infinity);
  const stocks: Stock[] = prices.map(() => new Map<number, number[]>());
  const put = (item: number, bin: number): void => {
    assignment[item] = bin;
    room[bin] = (room[bin] ?? 0) - lengthIn(packing, item, bin);
  };
  for (let item = assignment.length - 1; item >= 0; item -= 1) {
    const kind = prices.reduce((best, _, at) => (cost(item, at) < cost(item, best) ? at : best), 0);
    const length = packing.lengths[kind]?.[item] ?? Infinity;
    const same = stocks[kind]?.get(length);
    if (same) same.push(item);
    else stocks[kind]?.set(length, [item]);
  }
  const order = sizes
    .map((_, bin) => bin)
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  for (const bin of order) {
    const stock = stocks[packing.kinds[bin] ?? 0] ?? new Map<number, number[]>();
    const take = (length: number): void => {
      const item = stock.get(length)?.pop();
      if (item !== undefined) put(item, bin);
    };
    const counts = (): (readonly [number, number])[] =>
      [...stock]
        .map(([length, items]) => [length, items.length] as const)
        .filter(([, count]) => count > 0)
        .sort((a, b) => b[0] - a[0]);
    const longest = counts().find(([length]) => length <= (room[bin] ?? 0));
    if (!longest) continue;
    take(longest[0]);
    for (const length of fullestSum(counts(), room[bin] ?? 0)) take(length);
  }
  assignment.forEach((placed, item) => {
    if (placed >= 0) return;
    // Least excess, then least price, then least room.
    let best = { excess: Infinity, price: Infinity, room: Infinity, bin: 0 };
    room.forEach((left, bin) => {
      const length = lengthIn(packing, item, bin);
      const excess = Math.max(0, length - left);
      const price = cost(item, packing.kinds[bin] ?? 0);
      const difference = excess - best.excess || price - best.price || left - best.room;
      if (difference < 0) best = { excess, price, room: left, bin };
    });
    put(item, best.bin);
  });
  return assignment;
}
