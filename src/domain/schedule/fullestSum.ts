/**
 * The lengths whose sum comes closest to filling the room without exceeding it, preferring the first of the list: bounded
 * subset sums.
 *
 * @param stock - Lengths and how many there are of each.
 * @param room - Slots to fill.
 * @example
 *    fullestSum([[5, 1], [3, 2]], 7) // => [3, 3]
 */
export function fullestSum(stock: readonly (readonly [number, number])[], room: number): number[] {
  // The length by which a sum was first reached; −1 for a sum not reached.
  const by = new Int32Array(room + 1).fill(-1);
  by[0] = 0;
  for (const [length, count] of stock) {
    const used = new Int32Array(room + 1);
    for (let sum = length; sum <= room; sum += 1) {
      const before = used[sum - length] as number; // A place of the table: length ≤ sum.
      if (by[sum] !== -1 || by[sum - length] === -1 || before >= count) continue;
      by[sum] = length;
      used[sum] = before + 1;
    }
    if (by[room] !== -1) break;
  }
  let sum = room;
  while (by[sum] === -1) sum -= 1;
  const chosen: number[] = [];
  for (; sum > 0; sum -= chosen[chosen.length - 1] ?? sum) chosen.push(by[sum] ?? 0);
  return chosen;
}
