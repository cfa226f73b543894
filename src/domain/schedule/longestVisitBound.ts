import { headIn, lengthIn, limitIn, type Packing } from "./packing";

/**
 * Whether some visit alone fits nowhere between its first possible day and its deadline.
 *
 * @param packing - The question.
 * @example
 *    longestVisitBound(packing) // => true when a visit of 9 days meets stretches of 8
 */
export function longestVisitBound(packing: Packing): boolean {
  // Bins alike in everything answer alike, and there may be thousands of them.
  const seen = new Set<string>();
  const bins = packing.kinds.flatMap((kind, bin) => {
    const signature = [kind, ...packing.limits.map((row) => row[bin])].join();
    const likeness = `${signature};${packing.heads.map((row) => row[bin]).join()}`;
    if (seen.has(likeness)) return [];
    seen.add(likeness);
    return [bin];
  });
  return packing.deadlines.some((_, item) =>
    bins.every(
      (bin) =>
        headIn(packing, item, bin) + lengthIn(packing, item, bin) > limitIn(packing, item, bin),
    ),
  );
}
