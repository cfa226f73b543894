import { worthLeft, type Worths } from "./knapsackBound";
import { likeness } from "./likeness";
import { lengthIn, limitIn, sizesOf, type Assignment, type Packing } from "./packing";
import type { Effort } from "./repair";

/** A bin that may take an item, and the worth that all bins could then still take beyond what is left. */
interface Choice {
  readonly bin: number;
  readonly slack: number;
}

/** How full the bins are. Bins alike and equally full are the same to the search. */
class Filling {
  readonly ends: number[];
  /** Per bin its end, as one number with its likeness. */
  readonly #states: Uint32Array;

  constructor(packing: Packing) {
    const sizes = sizesOf(packing);
    const width = Math.max(...sizes) + 1;
    this.ends = sizes.map(() => 0);
    this.#states = Uint32Array.from(likeness(packing), (same) => same * width);
  }

  get key(): string {
    return String.fromCharCode(...new Uint16Array(this.#states.slice().sort().buffer));
  }

  isFirstAlike(bin: number): boolean {
    return this.#states.indexOf(this.#states[bin] ?? 0) === bin;
  }

  add(bin: number, slots: number): void {
    this.ends[bin] = (this.ends[bin] ?? 0) + slots;
    this.#states[bin] = (this.#states[bin] ?? 0) + slots;
  }
}

// The worth that the bins can still take beyond that of the items from one on.
const spareFor = (item: number, { ends }: Filling, { takings, worthFrom }: Worths): number =>
  ends.reduce((sum, end, bin) => sum + worthLeft(takings[bin], item, end), 0) -
  (worthFrom[item] ?? 0);

// Where an item may go, best first; a bin that it fills exactly is enough where the machines take the same.
function choicesFor(
  item: number,
  packing: Packing,
  filling: Filling,
  worths: Worths,
): readonly Choice[] {
  // Items come by deadline: when the last one counts for this item, it does for all that are left.
  const isFree =
    packing.lengths.length === 1 && packing.deadlines[item] === packing.limits.length - 1;
  const left = (end: number, bin: number): number => worthLeft(worths.takings[bin], item + 1, end);
  const spare = spareFor(item + 1, filling, worths);
  const choices: Choice[] = [];
  for (const [bin, end] of filling.ends.entries()) {
    const after = end + lengthIn(packing, item, bin);
    const limit = limitIn(packing, item, bin);
    if (after > limit) continue;
    if (isFree && after === limit) return [{ bin, slack: 0 }];
    const slack = spare - left(end, bin) + left(after, bin);
    if (slack >= 0 && filling.isFirstAlike(bin)) choices.push({ bin, slack });
  }
  return choices.sort((a, b) => b.slack - a.slack);
}

/**
 * Tries every assignment, item by item, within a number of steps.
 *
 * Left out is only what cannot work: of bins that are alike and equally full one is tried, a state that failed is not entered
 * again, what is left must not be worth more than the bins can still take, and where all machines take the same an item
 * without an earlier deadline that fills a bin exactly goes there, since whatever else might fill it could change places with it.
 *
 * @param packing - The question.
 * @param worths - What `knapsackBound` says of it.
 * @param effort - Reduced by one for each bin that is looked at.
 * @returns An assignment that fits; `"none"` when there is provably none; `undefined` when the steps did not suffice.
 * @example
 *    exhaustivePacking(packing, knapsackBound(packing), { left: 10_000 }) // => "none"
 */
export function exhaustivePacking(
  packing: Packing,
  worths: Worths,
  effort: Effort,
): Assignment | "none" | undefined {
  const filling = new Filling(packing);
  const failed = packing.deadlines.map(() => new Set<string>());
  const assignment: number[] = [];
  const tryBin = (item: number, bin: number): boolean => {
    const length = lengthIn(packing, item, bin);
    assignment[item] = bin;
    filling.add(bin, length);
    if (search(item + 1)) return true;
    filling.add(bin, -length);
    return false;
  };
  const search = (item: number): boolean => {
    const known = failed[item];
    if (known === undefined) return true;
    effort.left -= filling.ends.length;
    const choices = effort.left < 0 ? [] : choicesFor(item, packing, filling, worths);
    if (choices.length === 0) return false;
    const { key } = filling;
    if (known.has(key)) return false;
    for (const { bin } of choices) if (tryBin(item, bin)) return true;
    if (effort.left >= 0) known.add(key);
    return false;
  };
  if (search(0)) return assignment;
  return effort.left >= 0 ? "none" : undefined;
}
