// Adds up to so many of one length to all sums reached so far.
function extend(by: Int32Array, used: Int32Array, length: number, count: number): void {
  used.fill(0);
  for (let sum = length; sum < by.length; sum += 1) {
    const before = used[sum - length] ?? 0;
    if (by[sum] !== -1 || by[sum - length] === -1 || before >= count) continue;
    by[sum] = length;
    used[sum] = before + 1;
  }
}

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
  // Of the length in hand, how many a sum has taken.
  const used = new Int32Array(room + 1);
  for (const [length, count] of stock) {
    if (by[room] === -1 && count > 0) extend(by, used, length, count);
  }
  const chosen: number[] = [];
  let sum = by.reduce((most, length, at) => (length < 0 ? most : at), 0);
  while (sum > 0) {
    chosen.push(by[sum] ?? 0);
    sum -= by[sum] ?? 0;
  }
  return chosen;
}
