import type { Quotient } from "./divideProduct";

/** Per unit a floor, a cap or a fixed figure; `undefined` where a unit has none. Fixed beats floor and cap. */
export interface Limits {
  readonly floors?: readonly (number | undefined)[];
  readonly caps?: readonly (number | undefined)[];
  readonly fixed?: readonly (number | undefined)[];
}

/** What a unit would get without rounding, and the limit that decides it, if one does. `fixed` also where floor = cap. */
export interface Share extends Quotient {
  readonly heldBy?: "floor" | "cap" | "fixed";
}

/** Whole figures for units, with what is needed to explain them. Lists are in the order of the weights. */
export interface Allocation {
  readonly given: readonly number[];
  readonly shares: readonly Share[];
  /** Of what is given; plain rounding can miss the total. */
  readonly sum: number;
  /** Groups of units (indices from 0) with equal claims, of which only the first in order got one more. */
  readonly tied: readonly (readonly number[])[];
}
