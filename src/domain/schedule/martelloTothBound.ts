import type { Demand } from "./demand";

/**
 * Whether the bin bound L2 of Martello and Toth asks for more stretches than there are.
 *
 * For a threshold t: visits longer than C − t share a stretch with nothing of t or more, visits longer than C/2 not with one
 * another, and what is left of the visits of t or more must find room beside the second sort or take further stretches.
 * A stretch shorter than the longest one, C, counts as a stretch of C with a visit that fills the difference.
 *
 * @param demand - Stretches and visits.
 * @see S. Martello, P. Toth, Lower bounds and reduction procedures for the bin packing problem, 1990.
 * @example
 *    martelloTothBound({ sizes: [10, 10], lengths: [6, 6, 5] }) // => true
 */
export function martelloTothBound({ sizes, lengths }: Demand): boolean {
  const size = sizes[0] ?? 0;
  const gaps = sizes.map((own) => size - own).filter((gap) => gap > 0);
  const items = gaps.length > 0 ? [...lengths, ...gaps].sort((a, b) => b - a) : lengths;
  const sums = [0];
  for (const item of items) sums.push((sums[sums.length - 1] ?? 0) + item);
  const sumTo = (count: number): number => sums[count] ?? 0;
  const countAbove = (length: number): number => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle] ?? 0) > length) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const halves = countAbove(size / 2);
  const needed = (threshold: number): number => {
    const alone = countAbove(size - threshold);
    const beside = Math.max(halves, alone);
    const small = sumTo(countAbove(threshold - 1)) - sumTo(beside);
    const room = (beside - alone) * size - (sumTo(beside) - sumTo(alone));
    return beside + Math.max(0, Math.ceil((small - room) / size));
  };
  const thresholds = new Set(items.slice(halves));
  return [...thresholds, 1].some((threshold) => needed(threshold) > sizes.length);
}
