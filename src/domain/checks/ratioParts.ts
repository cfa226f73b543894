import { percentMatchesPrinted, type PrintedPercent } from "./percentMatchesPrinted";

/** Columns of counts; undefined where a cell is blank or cannot be read. */
export type Counts = readonly (number | undefined)[];

/** Which two columns a printed column of percentages is made of, by their places in the list. */
export interface RatioParts {
  readonly numerator: number;
  readonly denominator: number;
  /** Rows that match to the printed precision, of `compared` rows with all three figures. */
  readonly fits: number;
  readonly compared: number;
}

/** Rows that are looked at; a rule that so many rows keep is no chance. */
const SAMPLE = 60;

/**
 * Finds the columns whose ratio reproduces a printed column of percentages in most rows; each rate of the Định Hóa table
 * keeps its own denominator: B/A, E/B, G/E.
 *
 * @param rates - In percent, with the decimals that are printed.
 * @param columns - Candidates, from left to right.
 * @returns All pairs that fit as many rows as the best one, nearest to the right first; none when no row fits.
 * @example
 *    ratioParts([{ value: 50, decimals: 0 }], [[4], [2]]) // => [{ numerator: 1, denominator: 0, fits: 1, compared: 1 }]
 */
export function ratioParts(
  rates: readonly (PrintedPercent | undefined)[],
  columns: readonly Counts[],
): readonly RatioParts[] {
  const step = Math.max(1, Math.floor(rates.length / SAMPLE));
  const rows = rates.flatMap((rate, row) =>
    rate !== undefined && row % step === 0 ? [{ rate, row }] : [],
  );
  const pairs = columns.flatMap((numerators, numerator) =>
    columns.flatMap((denominators, denominator): readonly RatioParts[] => {
      if (numerator === denominator) return [];
      let fits = 0;
      let compared = 0;
      for (const { rate, row } of rows) {
        const [part, whole] = [numerators[row], denominators[row]];
        if (part === undefined || whole === undefined || whole <= 0) continue;
        compared += 1;
        if (percentMatchesPrinted(part, whole, rate)) fits += 1;
      }
      return [{ numerator, denominator, fits, compared }];
    }),
  );
  const most = Math.max(0, ...pairs.map(({ fits }) => fits));
  return most === 0
    ? []
    : pairs
        .filter(({ fits }) => fits === most)
        .sort((a, b) => b.numerator + b.denominator - a.numerator - a.denominator);
}
