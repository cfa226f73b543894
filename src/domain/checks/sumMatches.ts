/** A printed sum beside what its parts add up to. */
export interface SumCheck {
  readonly sum: number;
  readonly matches: boolean;
}

/** What adding binary fractions may cost; counts are whole and lose nothing. */
const NOISE = 1e-9;

/**
 * Whether parts add up to the printed sum. The annex of Bình Gia prints 17.410 over rows that add up to 17.411.
 *
 * @param parts - Figures of the rows; none gives the sum 0.
 * @param printed - What the total row says.
 * @example
 *    sumMatches([2, 3], 5) // => { sum: 5, matches: true }
 */
export function sumMatches(parts: readonly number[], printed: number): SumCheck {
  const sum = parts.reduce((all, part) => all + part, 0);
  return { sum, matches: Math.abs(sum - printed) <= Math.abs(sum) * NOISE };
}
