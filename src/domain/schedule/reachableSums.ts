/**
 * Per item, which sums the items from it on can reach: 1 at every such sum up to the room. One row more for no items at all.
 *
 * @param lengths - Of the items; Infinity for one that cannot take part.
 * @param room - The largest sum of interest.
 * @example
 *    reachableSums([3, 2], 5)[0] // => [1, 0, 1, 1, 0, 1]
 */
export function reachableSums(lengths: readonly number[], room: number): Uint8Array[] {
  let reach = new Uint8Array(room + 1);
  reach[0] = 1;
  const rows = [reach];
  for (const length of [...lengths].reverse()) {
    reach = reach.slice();
    for (let sum = room; sum >= length; sum -= 1) {
      if (reach[sum - length] === 1) reach[sum] = 1;
    }
    rows.push(reach);
  }
  return rows.reverse();
}
