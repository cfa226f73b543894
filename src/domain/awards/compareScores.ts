import { compareProducts } from "../compareProducts";
import type { Score } from "./score";

/**
 * The sign of `a − b` as exact fractions: 70/7 equals 100/10, whatever the digits of a division say. Source: A6.
 *
 * @param a - A score with at least one official.
 * @param b - A score with at least one official.
 * @example
 *    compareScores({ cases: 70, officials: 7 }, { cases: 100, officials: 10 }) // => 0
 */
export function compareScores(a: Score, b: Score): number {
  return compareProducts(a.cases, b.officials, b.cases, a.officials);
}
