/** A printed percentage: 96.28 with 2 decimals, 79 with none. */
export interface PrintedPercent {
  readonly value: number;
  /** From 0 up: how many digits were printed after the mark. */
  readonly decimals: number;
}

/** Beyond this many decimals a percentage was computed, not typed. */
const MOST_DECIMALS = 6;
const NOISE = 1e-9;

/**
 * Whether a percentage is that of its parts, to the precision in which it is printed; an exact half may go either way.
 * Each rate of the Định Hóa table matches its own denominator. Source: domain A4.
 *
 * @param numerator - From 0 up.
 * @param denominator - Above 0.
 * @param printed - In percent: 96.28 for 96,28 %.
 * @example
 *    percentMatchesPrinted(5414, 5563, { value: 97.32, decimals: 2 }) // => true
 *    percentMatchesPrinted(5414, 5563, { value: 97.33, decimals: 2 }) // => false
 */
export function percentMatchesPrinted(
  numerator: number,
  denominator: number,
  { value, decimals }: PrintedPercent,
): boolean {
  if (!(denominator > 0)) return false;
  const scale = 10 ** Math.min(decimals, MOST_DECIMALS);
  const apart = Math.abs(numerator * 100 * scale - value * scale * denominator);
  // Compared in whole multiples of the last printed digit; binary noise must not decide an exact half.
  return apart <= denominator / 2 + Math.max(1, denominator * scale) * NOISE;
}
