import { sizesOf, type Packing } from "./packing";

/**
 * Of each item the kind of machine that it should go to: the cheapest, as long as the machines of that kind have time in
 * all. Those that lose most by going elsewhere choose first.
 *
 * @param packing - The question.
 * @param prices - Of a slot, per kind.
 * @example
 *    cheapestKinds(packing, [1]) // => [0, 0, 0] where all machines are of one kind
 */
export function cheapestKinds(packing: Packing, prices: readonly number[]): number[] {
  const { kinds, lengths, deadlines } = packing;
  if (prices.length === 1) return deadlines.map(() => 0);
  const room = prices.map(() => 0);
  sizesOf(packing).forEach((size, bin) => {
    const kind = kinds[bin] ?? 0;
    room[kind] = (room[kind] ?? 0) + size;
  });
  const lengthOf = (item: number, kind: number): number => lengths[kind]?.[item] ?? Infinity;
  const choices = deadlines.map((_, item) => {
    const cost = prices.map((price, kind) => price * lengthOf(item, kind));
    const order = cost.map((_cost, kind) => kind).sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0));
    const [first = 0, second = 0] = order.map((kind) => cost[kind] ?? Infinity);
    return { item, order, regret: second - first };
  });
  const chosen: number[] = [];
  choices.sort((a, b) => (a.regret === b.regret ? a.item - b.item : b.regret - a.regret));
  for (const { item, order } of choices) {
    const kind = order.find((own) => lengthOf(item, own) <= (room[own] ?? 0)) ?? order[0] ?? 0;
    room[kind] = (room[kind] ?? 0) - lengthOf(item, kind);
    chosen[item] = kind;
  }
  return chosen;
}
