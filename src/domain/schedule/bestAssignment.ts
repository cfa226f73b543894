import { binFilling } from "./binFilling";
import type { Reason } from "./certificate";
import { exhaustivePacking } from "./exhaustivePacking";
import { lagrangianBound } from "./lagrangianBound";
import type { Assignment, Packing } from "./packing";
import { refutation } from "./refutation";
import { repair } from "./repair";

/** The least value found of something that is to be small, such as the last day, and what is known about less. */
export interface Best {
  readonly assignment: Assignment;
  readonly value: number;
  /** Nothing below this is possible … */
  readonly bound: number;
  /** … because of this. */
  readonly reason: Reason;
}

/** What to minimise: values are whole numbers, and each is a packing question. */
export interface Aim {
  readonly packingFor: (value: number) => Packing;
  readonly valueOf: (assignment: Assignment) => number;
  /** No value below this one is thought of. */
  readonly least: number;
  /** More than this is out of the question. */
  readonly most: number;
}

const STEPS_PER_ITEM = 8_000;
const STEPS = 1_000_000;
/** Beyond this many visits not all possibilities can be tried. */
const MOST_EXHAUSTIVE = 60;
const EXHAUSTIVE_STEPS = 150_000;

/** Looks for an assignment by repair: from the best one known, then from bins filled one by one. */
function findPacking(packing: Packing, start: Assignment | undefined): Assignment | undefined {
  const steps = STEPS + STEPS_PER_ITEM * packing.deadlines.length;
  const found = start && repair(packing, start, { left: steps });
  if (found) return found;
  if (packing.limits.length > 1 || packing.heads.length > 1) return undefined;
  return repair(packing, binFilling(packing, lagrangianBound(packing).prices), { left: steps });
}

/** The first value that no bound rules out, and the bound that rules out the one before. */
function boundOf(aim: Aim, most: number): { bound: number; reason: Reason } {
  let low = aim.least;
  let high = most;
  let reason: Reason = "longestVisit";
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const name = refutation(aim.packingFor(middle));
    if (name) [low, reason] = [middle + 1, name];
    else high = middle;
  }
  return { bound: low, reason };
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
  const small = aim.packingFor(aim.most).deadlines.length <= MOST_EXHAUSTIVE;
  const effort = { left: EXHAUSTIVE_STEPS };
  let assignment = start;
  if (!assignment) {
    const packing = aim.packingFor(aim.most);
    assignment = refutation(packing) ? undefined : findPacking(packing, undefined);
    const tried = assignment ?? (small ? exhaustivePacking(packing, effort) : undefined);
    if (tried === undefined || tried === "none") return undefined;
    assignment = tried;
  }
  let value = aim.valueOf(assignment);
  let { bound, reason } = boundOf(aim, value);
  let low = bound;
  while (low < value) {
    const middle = Math.floor((low + value) / 2);
    const found = findPacking(aim.packingFor(middle), assignment);
    if (found) [assignment, value] = [found, Math.min(middle, aim.valueOf(found))];
    else low = middle + 1;
  }
  while (small && bound < value) {
    const found = exhaustivePacking(aim.packingFor(value - 1), effort);
    if (found === undefined) break;
    if (found === "none") [bound, reason] = [value, "exhaustiveSearch"];
    else [assignment, value] = [found, aim.valueOf(found)];
  }
  return { assignment, value, bound, reason };
}
