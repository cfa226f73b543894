/**
 * The question behind every search: do these visits fit into these free stretches of machine time?
 *
 * Items are visits and bins are free stretches; both are places in lists. Items are in the order in which a bin serves
 * them. Slots of a bin count from 0.
 */
export interface Packing {
  /** Of each bin, its row of `lengths`. */
  readonly kinds: readonly number[];
  /** Slots of an item in a bin of a kind; Infinity where it may not go. */
  readonly lengths: readonly (readonly number[])[];
  /** Row by row, tightest first, how many slots of each bin lie before a deadline. The last row holds for all. */
  readonly limits: readonly (readonly number[])[];
  /** Of each item, its row of `limits`. */
  readonly deadlines: readonly number[];
}

/** Of each item, its bin. */
export type Assignment = readonly number[];

/** The slots of an item in a bin. */
export const lengthIn = (packing: Packing, item: number, bin: number): number =>
  packing.lengths[packing.kinds[bin] ?? 0]?.[item] ?? Infinity;

/** Slots of a bin before an item's deadline. */
export const limitIn = (packing: Packing, item: number, bin: number): number =>
  packing.limits[packing.deadlines[item] ?? 0]?.[bin] ?? 0;

/** The slots of each bin that may be used at all. */
export const sizesOf = (packing: Packing): readonly number[] =>
  packing.limits[packing.limits.length - 1] ?? [];
