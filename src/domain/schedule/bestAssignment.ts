import { binFilling } from "./binFilling";
import type { Reason } from "./certificate";
import { exhaustivePacking } from "./exhaustivePacking";
import { knapsackBound } from "./knapsackBound";
import { lagrangianBound } from "./lagrangianBound";
import type { Assignment, Packing } from "./packing";
import { refutation } from "./refutation";
import { repair } from "./repair";

/** What is known about values below the best one. */
interface Known {
  /** Nothing below this is possible … */
  readonly bound: number;
  /** … because of this. */
  readonly reason: Reason;
}

/** The least value found of something that is to be small, such as the last day. */
export interface Best extends Known {
  readonly assignment: Assignment;
  readonly value: number;
}

/** What to minimise: values are whole numbers, and each is a packing question. */
export interface Aim {
  readonly packingFor: (value: number) => Packing;
  readonly valueOf: (assignment: Assignment) => number;
  /** There is no smaller value. */
  readonly least: number;
  /** Larger values are out of the question. */
  readonly most: number;
}

const STEPS = 300_000;
/** Machines of several kinds need a longer search. */
const STEPS_PER_ITEM = { one: 1_500, several: 3_000 };
/** Beyond this many visits not all possibilities can be tried. */
const MOST_EXHAUSTIVE = 60;
const EXHAUSTIVE_STEPS = 2_000_000;

// Looks for an assignment by repair: from bins filled one by one, then from the best assignment known.
function findPacking(packing: Packing, start: Assignment | undefined): Assignment | undefined {
  const perItem = STEPS_PER_ITEM[packing.lengths.length === 1 ? "one" : "several"];
  const left = STEPS + perItem * packing.deadlines.length;
  const simple = packing.limits.length === 1;
  const { prices } = lagrangianBound(packing);
  const found =
    simple || !start ? repair(packing, binFilling(packing, prices), prices, { left }) : undefined;
  return found ?? (start && repair(packing, start, prices, { left }));
}

// The first value that no bound rules out, and the bound that rules out the one before.
function boundOf({ packingFor, least }: Aim, most: number): Known {
  let bound = least;
  let high = most;
  let reason: Reason = "longestVisit";
  while (bound < high) {
    const middle = Math.floor((bound + high) / 2);
    const name = refutation(packingFor(middle));
    if (name) [bound, reason] = [middle + 1, name];
    else high = middle;
  }
  return { bound, reason };
}

// A first assignment where the simple rule found none.
function firstAssignment({ packingFor, most }: Aim): Assignment | undefined {
  const packing = packingFor(most);
  if (refutation(packing)) return undefined;
  const found = findPacking(packing, undefined);
  if (found || packing.deadlines.length > MOST_EXHAUSTIVE) return found;
  const knapsacks = knapsackBound(packing);
  if (knapsacks.excess > 0) return undefined;
  const tried = exhaustivePacking(packing, knapsacks, { left: EXHAUSTIVE_STEPS });
  return tried === "none" ? undefined : tried;
}

// Tries everything below the best value until something better or a proof is found, or the steps are used up.
function settle({ packingFor, valueOf }: Aim, best: Best): Best {
  const effort = { left: EXHAUSTIVE_STEPS };
  let { assignment, value, bound, reason } = best;
  while (bound < value) {
    const packing = packingFor(value - 1);
    const knapsacks = knapsackBound(packing);
    if (knapsacks.excess > 0) {
      [bound, reason] = [value, "knapsack"];
      break;
    }
    const found = exhaustivePacking(packing, knapsacks, effort);
    if (found === undefined) break;
    if (found === "none") [bound, reason] = [value, "exhaustiveSearch"];
    else [assignment, value] = [found, valueOf(found)];
  }
  return { assignment, value, bound, reason };
}

/**
 * Minimises by bisection between what the bounds leave and what is known, then proves by trying everything, where few visits
 * allow that.
 *
 * @param aim - What to minimise.
 * @param start - An assignment known to be possible, if there is one; the answer is never worse.
 * @returns `undefined` when nothing was found within `aim.most`.
 * @example
 *    bestAssignment(aim, longestProcessingTime(task)) // => { value: 45058, bound: 45058, reason: "totalLoad", … }
 */
export function bestAssignment(aim: Aim, start: Assignment | undefined): Best | undefined {
  let assignment = start ?? firstAssignment(aim);
  if (!assignment) return undefined;
  let value = aim.valueOf(assignment);
  const known = boundOf(aim, value);
  let low = known.bound;
  while (low < value) {
    const middle = Math.floor((low + value) / 2);
    const found = findPacking(aim.packingFor(middle), assignment);
    if (found) [assignment, value] = [found, aim.valueOf(found)];
    else low = middle + 1;
  }
  const best = { ...known, assignment, value };
  return assignment.length > MOST_EXHAUSTIVE ? best : settle(aim, best);
}
