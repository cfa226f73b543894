import { divideProduct } from "../divideProduct";
import type { Rational } from "../rational";
import type { Score } from "./score";

/**
 * How many more cases reach the minimum; 0 or less when it is reached. Exactly the minimum is enough. Source: A6.
 *
 * @param score - Any score; without officials nothing has to be reached, so ask for officials first.
 * @param minimum - Cases per official.
 * @example
 *    casesShort({ cases: 1249, officials: 250 }, { numerator: 5, denominator: 1 }) // => 1
 */
export function casesShort({ cases, officials }: Score, minimum: Rational): number {
  const { whole, remainder } = divideProduct(minimum.numerator, officials, minimum.denominator);
  return whole + (remainder > 0 ? 1 : 0) - cases;
}
