/** A number written exactly: `whole + remainder / divisor`, with `0 ≤ remainder < divisor`. */
export interface Quotient {
  readonly whole: number;
  readonly remainder: number;
  readonly divisor: number;
}

/**
 * `a × b / divisor` without rounding, whatever the size of the product.
 *
 * @param a - A count.
 * @param b - A count, such that the quotient is a safe integer.
 * @param divisor - A count above 0.
 * @example
 *    divideProduct(17410, 1004, 45934) // => { whole: 380, remainder: 24720, divisor: 45934 }
 */
export function divideProduct(a: number, b: number, divisor: number): Quotient {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const remainder = product % divisor;
    return { whole: (product - remainder) / divisor, remainder, divisor };
  }
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(divisor);
  return { whole: Number(exact / by), remainder: Number(exact % by), divisor };
}
