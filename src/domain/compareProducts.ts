/**
 * The sign of `a × b − c × d`, exact whatever the size of the products.
 *
 * @param a - A count.
 * @param b - A count.
 * @param c - A count.
 * @param d - A count.
 * @example
 *    compareProducts(2, 3, 1, 7) // => -1
 */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) {
    return Math.sign(left - right);
  }
  const exactLeft = BigInt(a) * BigInt(b);
  const exactRight = BigInt(c) * BigInt(d);
  return exactLeft < exactRight ? -1 : Number(exactLeft > exactRight);
}
