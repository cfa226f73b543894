import { wordsInCommon } from "./wordsInCommon";

/**
 * Pairs indicators with columns by the words of their names: two that are each other's only best, then the last one of each
 * where there are as many of both.
 *
 * @returns By index of the indicator, the index of its column; fewer where words do not tell.
 */
export function pairByWords(
  indicators: readonly string[],
  columns: readonly string[],
): ReadonlyMap<number, number> {
  const bestOf = (name: string, others: readonly string[]): number => {
    const scores = others.map((other) => wordsInCommon(name, other));
    const best = Math.max(0, ...scores);
    const first = scores.indexOf(best);
    return best > 0 && first === scores.lastIndexOf(best) ? first : -1;
  };
  const pairs = new Map<number, number>();
  indicators.forEach((name, index) => {
    const column = bestOf(name, columns);
    if (column >= 0 && bestOf(columns[column] ?? "", indicators) === index) {
      pairs.set(index, column);
    }
  });
  const free = (names: readonly string[], taken: Iterable<number>): readonly number[] => {
    const used = new Set(taken);
    return names.flatMap((_, index) => (used.has(index) ? [] : [index]));
  };
  const [indicator, ...more] = free(indicators, pairs.keys());
  const [column] = free(columns, pairs.values());
  const isLast = more.length === 0 && indicators.length === columns.length;
  if (indicator !== undefined && column !== undefined && isLast) pairs.set(indicator, column);
  return pairs;
}
