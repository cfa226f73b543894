import { compareProducts } from "../compareProducts";

/** Something counted against a base above zero. */
export interface Rated {
  readonly done: number;
  readonly target: number;
}

/**
 * Orders two rates, the higher one first, by their exact values: what prints alike need not be equal.
 *
 * @param a - Counts; the target is above zero.
 * @param b - Counts; the target is above zero.
 * @returns Less than zero when `a` comes first, 0 when the rates are equal.
 * @example
 *    [{ done: 1, target: 3 }, { done: 334, target: 1000 }].sort(byRate)[0] // => { done: 334, target: 1000 }
 */
export function byRate(a: Rated, b: Rated): number {
  return compareProducts(b.done, a.target, a.done, b.target);
}
