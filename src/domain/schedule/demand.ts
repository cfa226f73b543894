/** A packing question reduced to what simple bounds look at: a relaxation, so what is impossible here is impossible there. */
export interface Demand {
  /** Slots of each bin, all above 0, largest first. */
  readonly sizes: readonly number[];
  /** The shortest a visit can be on any machine, longest first. */
  readonly lengths: readonly number[];
}
