import { divideProduct } from "../divideProduct";

/**
 * Done against a base with a fixed number of decimals, half up; `undefined` when there is no base to divide by.
 *
 * Nothing shows as 100 % that has not reached it: 2.699 of 2.700 is 99,9 % (domain A4). More than 100 % is legitimate.
 *
 * @param done - A count; less than zero when a cumulative lies below its opening figure.
 * @param base - A count: the target, or the step before in a chain of rates.
 * @param scale - What a whole is written as: 100 for percentages, 1 for fractions, times a power of ten per decimal.
 * @returns The rate × scale, a whole number.
 * @example
 *    roundedRate(5414, 5563, 10000) // => 9732, that is 97,32 %, Chợ Chu
 *    roundedRate(2699, 2700, 1000) // => 999, that is 99,9 %
 */
export function roundedRate(done: number, base: number, scale: number): number | undefined {
  if (!(base > 0)) return undefined;
  const size = Math.abs(done);
  const { whole, remainder } = divideProduct(size, scale, base);
  // Half up, as spreadsheets round: away from zero.
  const rounded = whole + Number(remainder * 2 >= base);
  if (done < 0) return rounded === 0 ? 0 : -rounded;
  return done < base ? Math.min(rounded, scale - 1) : rounded;
}
