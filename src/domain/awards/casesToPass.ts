import { divideProduct } from "../divideProduct";
import type { Score } from "./score";

/**
 * How many more cases make a score better than a rival's: the fewest that do.
 *
 * @param score - The score that is to grow, with at least one official.
 * @param rival - A score that is not worse, with at least one official.
 * @example
 *    casesToPass({ cases: 55, officials: 10 }, { cases: 12, officials: 2 }) // => 6
 */
export function casesToPass({ cases, officials }: Score, rival: Score): number {
  return divideProduct(rival.cases, officials, rival.officials).whole + 1 - cases;
}
