import { likeness } from "./likeness";
import { lengthIn, limitIn, type Packing } from "./packing";

/**
 * Whether some visit alone fits nowhere before its deadline.
 *
 * @param packing - The question.
 * @example
 *    longestVisitBound(packing) // => true when a visit of 9 days meets stretches of 8
 */
export function longestVisitBound(packing: Packing): boolean {
  // Bins that are alike answer alike, and there may be thousands of them.
  const first = new Map(likeness(packing).map((same, bin) => [same, bin]));
  const bins = [...first.values()];
  return packing.deadlines.some((_, item) =>
    bins.every((bin) => lengthIn(packing, item, bin) > limitIn(packing, item, bin)),
  );
}
