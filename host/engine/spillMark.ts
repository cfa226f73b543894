import type { Raw } from "./cellStore";

/**
 * Set in `custom` of a cell: the formula cell that a spilled value comes from; on that cell, the size of its result, and what the
 * file showed of it, which is all there is where nobody here can compute the formula.
 */
export interface SpillMark {
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  readonly spills?: { readonly rows: number; readonly columns: number };
  readonly kept?: readonly (readonly Raw[])[];
}
