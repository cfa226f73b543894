import type { Demand } from "./demand";
import { lagrangianBound } from "./lagrangianBound";
import { longestVisitBound } from "./longestVisitBound";
import { martelloTothBound } from "./martelloTothBound";
import { sizesOf, type Packing } from "./packing";
import { pigeonholeBound } from "./pigeonholeBound";
import { totalLoadBound } from "./totalLoadBound";

/** The bounds, simplest first: the first that settles the question gives its name. */
const ON_DEMAND = [
  ["totalLoad", totalLoadBound],
  ["pigeonhole", pigeonholeBound],
  ["binBound", martelloTothBound],
] as const;

/** A lower bound by its name; `lagrangian` is the one for machines of different capacity. */
export type BoundName = (typeof ON_DEMAND)[number][0] | "longestVisit" | "lagrangian";

/** The question for the items of the tightest deadlines alone. */
const upTo = (packing: Packing, row: number): Packing => {
  if (row === packing.limits.length - 1) return packing;
  const chosen = packing.deadlines.flatMap((own, item) => (own <= row ? [item] : []));
  return {
    ...packing,
    lengths: packing.lengths.map((lengths) => chosen.map((item) => lengths[item] ?? Infinity)),
    limits: [packing.limits[row] ?? []],
    deadlines: chosen.map(() => 0),
  };
};

const demandOf = (packing: Packing): Demand => ({
  sizes: sizesOf(packing)
    .filter((size) => size > 0)
    .sort((a, b) => b - a),
  lengths: packing.deadlines
    .map((_, item) => Math.min(...packing.lengths.map((row) => row[item] ?? Infinity)))
    .sort((a, b) => b - a),
});

/**
 * The bound that proves the packing impossible, or `undefined` when none does.
 *
 * @param packing - The question.
 * @example
 *    refutation(packing) // => "totalLoad"
 */
export function refutation(packing: Packing): BoundName | undefined {
  if (longestVisitBound(packing)) return "longestVisit";
  for (let row = packing.limits.length - 1; row >= 0; row -= 1) {
    const part = upTo(packing, row);
    const demand = demandOf(part);
    const found = ON_DEMAND.find(([, impossible]) => impossible(demand));
    if (found) return found[0];
    if (packing.lengths.length > 1 && lagrangianBound(part).refuted) return "lagrangian";
  }
  return undefined;
}
