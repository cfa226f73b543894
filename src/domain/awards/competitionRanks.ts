/**
 * Ranks as printed: equal items share the better rank, and the next ranks are left out (1, 2, 2, 4).
 *
 * @param items - In any order.
 * @param compare - Negative when the first is better; 0 only for equals.
 * @example
 *    competitionRanks([70, 90, 70, 10], (a, b) => b - a) // => [2, 1, 2, 4]
 */
export function competitionRanks<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): readonly number[] {
  const order = items.map((item, index) => ({ item, index }));
  order.sort((a, b) => compare(a.item, b.item));
  const ranks = new Array<number>(items.length);
  let rank = 1;
  let before = order[0];
  order.forEach((entry, place) => {
    if (before !== undefined && compare(before.item, entry.item) !== 0) rank = place + 1;
    before = entry;
    ranks[entry.index] = rank;
  });
  return ranks;
}
