import { allocate, type AllocationMethod } from "./allocate";

/** A unit as it is printed; `undefined` where a cell is blank. */
export interface PrintedTarget {
  readonly weight: number | undefined;
  readonly target: number | undefined;
}

/** The allocation that reproduces a printed column of targets best. */
export interface TargetRule {
  readonly method: AllocationMethod;
  readonly total: number;
  readonly fits: number;
  readonly compared: number;
  /** Indices of the rows that it does not reproduce. */
  readonly misfits: readonly number[];
}

const METHODS = ["largestRemainder", "webster", "plainRounding"] as const;

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0;

/**
 * Which allocation made a printed column of targets.
 *
 * Among rules that reproduce as many rows, the first total and then the first method wins, exact sums before plain rounding.
 *
 * @param printed - Rows of units, without the total. Rows with a blank are left out of account.
 * @param totals - Totals to try, likeliest first: the printed one, the sum of the rows.
 * @returns `undefined` when no row has both figures, or all weights are 0.
 * @example
 *    detectTargetRule(binhGia, [17410]) // => { method: "plainRounding", total: 17410, fits: 19, compared: 19, misfits: [] }
 */
export function detectTargetRule(
  printed: readonly PrintedTarget[],
  totals: readonly number[],
): TargetRule | undefined {
  const rows = printed.flatMap(({ weight, target }, index) =>
    isCount(weight) && isCount(target) ? [{ weight, target, index }] : [],
  );
  if (rows.every(({ weight }) => weight === 0)) return undefined;
  const weights = rows.map(({ weight }) => weight);
  let best: TargetRule | undefined;
  for (const total of totals.filter(isCount)) {
    for (const method of METHODS) {
      const { given } = allocate(method, total, weights);
      const misfits = rows
        .filter(({ target }, at) => given[at] !== target)
        .map(({ index }) => index);
      const fits = rows.length - misfits.length;
      if (!best || fits > best.fits) best = { method, total, fits, compared: rows.length, misfits };
    }
  }
  return best;
}
