import { evenDailyTarget, type Rounding } from "./evenDailyTarget";

/** A unit as it is printed; `undefined` where a cell is blank. Rows with a blank are left out of account. */
export interface PrintedDaily {
  readonly target: number | undefined;
  readonly daily: number | undefined;
}

/** The rule target / days that reproduces a printed column best. */
export interface DailyRule {
  readonly days: number;
  readonly rounding: Rounding;
  /** Rows that it reproduces, of `compared` rows with both figures. */
  readonly fits: number;
  readonly compared: number;
  /** Indices of the rows that it does not reproduce. */
  readonly misfits: readonly number[];
}

/** Ten years: no campaign is longer. */
const MOST_DAYS = 3660;

type Row = readonly [target: number, daily: number, index: number];

const isRow = (row: readonly [number | undefined, number | undefined, number]): row is Row =>
  row.every((part) => Number.isSafeInteger(part) && Number(part) >= 0);

/** The whole numbers of days, first and last, that make `daily` of `target`; none when last < first. */
const daysThatFit = ([target, daily]: Row, rounding: Rounding): readonly [number, number] => {
  if (target === 0) return daily === 0 ? [1, MOST_DAYS] : [1, 0];
  // round half up: daily − 1/2 ≤ target / days < daily + 1/2; up: daily − 1 < target / days ≤ daily.
  if (rounding === "halfUp") {
    const last = daily === 0 ? MOST_DAYS : Math.floor((2 * target) / (2 * daily - 1));
    return [Math.floor((2 * target) / (2 * daily + 1)) + 1, Math.min(MOST_DAYS, last)];
  }
  if (daily === 0) return [1, 0];
  const last = daily === 1 ? MOST_DAYS : Math.ceil(target / (daily - 1)) - 1;
  return [Math.ceil(target / daily), Math.min(MOST_DAYS, last)];
};

/** How many rows each number of days reproduces. */
const fitsByDays = (rows: readonly Row[], rounding: Rounding): number[] => {
  const change = new Array<number>(MOST_DAYS + 2).fill(0);
  for (const row of rows) {
    const [first, last] = daysThatFit(row, rounding);
    if (first > last) continue;
    change[first] = (change[first] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
  }
  let fits = 0;
  return change.map((step) => (fits += step));
};

/**
 * Which rule made a printed column of daily figures: the days and the rounding that reproduce most rows.
 *
 * Among rules that reproduce as many, named days come first in the order given, then fewer days; `halfUp` before `up`.
 *
 * @param printed - Rows of units, without the total.
 * @param namedDays - Numbers of days that the document's own windows and conventions give, likeliest first.
 * @returns `undefined` when no row has both figures.
 * @example
 *    detectDailyRule(binhGia, [71, 70]) // => { days: 70, rounding: "halfUp", fits: 19, compared: 19, misfits: [] }
 */
export function detectDailyRule(
  printed: readonly PrintedDaily[],
  namedDays: readonly number[],
): DailyRule | undefined {
  const rows = printed
    .map(({ target, daily }, index) => [target, daily, index] as const)
    .filter(isRow);
  if (rows.length === 0) return undefined;
  const anyDays = Array.from({ length: MOST_DAYS }, (_, index) => index + 1);
  const candidates = [...namedDays.filter((days) => days >= 1 && days <= MOST_DAYS), ...anyDays];
  let best = { days: 1, rounding: "halfUp" as Rounding, fits: -1 };
  const halfUp = fitsByDays(rows, "halfUp");
  const up = fitsByDays(rows, "up");
  for (const days of candidates) {
    for (const [rounding, byDays] of [
      ["halfUp", halfUp],
      ["up", up],
    ] as const) {
      const fits = byDays[days] ?? 0;
      if (fits > best.fits) best = { days, rounding, fits };
    }
  }
  const misfits = rows
    .filter(([target, daily]) => evenDailyTarget(target, best.days, best.rounding) !== daily)
    .map(([, , index]) => index);
  return { ...best, compared: rows.length, misfits };
}
