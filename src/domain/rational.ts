import { DomainError } from "./domainError";

/** A number as a fraction of whole numbers, not necessarily in lowest terms. */
export interface Rational {
  readonly numerator: number;
  /** Above 0. */
  readonly denominator: number;
}

const MOST_PLACES = 12;
// Well below 2^53: whatever scales to a whole number down here does so exactly.
const LIMIT = 2 ** 50;

/**
 * The decimal number that a person typed, exactly: a double prints as the shortest decimal that means it.
 *
 * @param value - From 0 up, such as the value of a cell.
 * @param divisor - Divides further: 100 when the value is a percentage.
 * @throws `not-a-count` when it is negative, or has more digits than stay exact.
 * @example
 *    rational(0.379) // => { numerator: 379, denominator: 1000 }
 *    rational(37.9, 100) // => { numerator: 379, denominator: 1000 }
 */
export function rational(value: number, divisor = 1): Rational {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    const numerator = Number(`${value}e${places}`);
    const isExact = Number.isInteger(numerator) && numerator >= 0 && numerator < LIMIT;
    if (isExact) return { numerator, denominator: divisor * 10 ** places };
  }
  throw new DomainError({ code: "not-a-count", of: "rates", index: 0, value });
}
