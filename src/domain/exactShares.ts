import type { Limits, Share } from "./allocation";
import { boundsOf, type Bounds } from "./boundsOf";
import { checkCount } from "./checkCount";
import { compareProducts } from "./compareProducts";
import { divideProduct } from "./divideProduct";
import { DomainError } from "./domainError";
import { sumOf } from "./sumOf";

/** A unit that is still free to move between its bounds. */
interface Free extends Bounds {
  readonly index: number;
  readonly weight: number;
}

type Side = "floor" | "cap";

interface ExactShares {
  readonly shares: readonly Share[];
  readonly bounds: readonly Bounds[];
}

const checkFeasible = (
  total: number,
  weights: readonly number[],
  bounds: readonly Bounds[],
): void => {
  const least = sumOf(bounds.map(({ floor }) => floor));
  if (least > total) throw new DomainError({ code: "floors-above-total", total, least });
  const most = bounds.reduce((sum, { floor, cap }, i) => sum + (weights[i] === 0 ? floor : cap), 0);
  if (most >= total) return;
  const nobody = weights.every((weight) => weight === 0);
  throw new DomainError(
    nobody ? { code: "zero-weights", total } : { code: "caps-below-total", total, most },
  );
};

const sideLeft = ({ weight, floor, cap }: Free, rest: number, all: number): Side | undefined => {
  if (floor > 0 && compareProducts(rest, weight, floor, all) < 0) return "floor";
  return cap !== Infinity && compareProducts(rest, weight, cap, all) > 0 ? "cap" : undefined;
};

/** Units to hold at a bound before `rest` is shared again: those that leave it on the side with the larger excess. */
const unitsToHold = (free: readonly Free[], rest: number, all: number): Map<Free, Side> => {
  const leaving = new Map<Free, Side>();
  for (const unit of free) {
    const side = sideLeft(unit, rest, all);
    if (side) leaving.set(unit, side);
  }
  const atBounds = sumOf([...leaving].map(([unit, side]) => unit[side]));
  const weight = sumOf([...leaving.keys()].map((unit) => unit.weight));
  const excess = compareProducts(atBounds, all, rest, weight);
  for (const [unit, side] of leaving) {
    if (excess > 0 !== (side === "floor")) leaving.delete(unit);
  }
  return leaving;
};

const held = (whole: number, heldBy: Side | "fixed"): Share => ({
  whole,
  remainder: 0,
  divisor: 1,
  heldBy,
});

const UNBOUND: Bounds = { floor: 0, cap: Infinity };

/** Shares without limits: the usual case, and quick for 100,000 units. */
const proportional = (total: number, weights: readonly number[]): readonly Share[] => {
  const all = sumOf(weights);
  if (all > 0) return weights.map((weight) => divideProduct(total, weight, all));
  if (total > 0) throw new DomainError({ code: "zero-weights", total });
  return weights.map(() => ({ whole: 0, remainder: 0, divisor: 1 }));
};

/** A unit that nothing can move: its bounds leave one figure, or it has no weight. */
const unmoved = ({ floor, cap }: Bounds): Share => {
  if (floor === cap) return held(floor, "fixed");
  return floor > 0 ? held(floor, "floor") : { whole: 0, remainder: 0, divisor: 1 };
};

/** Units that leave their bounds are held there, and the rest is shared again. */
const sharesWithin = (
  total: number,
  weights: readonly number[],
  bounds: readonly Bounds[],
): ExactShares => {
  checkFeasible(total, weights, bounds);
  const shares: Share[] = [];
  let rest = total;
  let free: Free[] = [];
  weights.forEach((weight, index) => {
    const own = bounds[index] ?? UNBOUND;
    if (weight > 0 && own.floor < own.cap) {
      free.push({ index, weight, ...own });
    } else {
      shares[index] = unmoved(own);
      rest -= own.floor;
    }
  });

  for (;;) {
    const all = sumOf(free.map(({ weight }) => weight));
    const hold = unitsToHold(free, rest, all);
    if (hold.size === 0) {
      for (const { index, weight } of free) shares[index] = divideProduct(rest, weight, all);
      return { shares, bounds };
    }
    for (const [unit, side] of hold) {
      shares[unit.index] = held(unit[side], side);
      rest -= unit[side];
    }
    free = free.filter((unit) => !hold.has(unit));
  }
};

/**
 * What each unit would get without rounding: proportional to its weight, kept within its bounds, adding up to the total.
 *
 * Units that leave their bounds are held there and the rest is shared again, the side with the larger excess first,
 * as CSS resolves flexible lengths; this ends at the one proportion for which everything adds up.
 *
 * @param total - A count.
 * @param weights - Per unit a count, such as its population.
 * @param limits - Floors, caps and fixed figures.
 * @throws `not-a-count`, `sum-too-large`, `zero-weights`, `floor-above-cap`, `floors-above-total`, `caps-below-total`.
 * @example
 *    exactShares(10, [3, 1], {}).shares // => 7 + 2/4 and 2 + 2/4
 */
export function exactShares(
  total: number,
  weights: readonly number[],
  limits: Limits,
): ExactShares {
  checkCount(total, "total");
  weights.forEach((weight, index) => {
    checkCount(weight, "weights", index);
  });
  if (!limits.floors && !limits.caps && !limits.fixed) {
    return { shares: proportional(total, weights), bounds: weights.map(() => UNBOUND) };
  }
  return sharesWithin(
    total,
    weights,
    weights.map((_, index) => boundsOf(limits, index)),
  );
}
