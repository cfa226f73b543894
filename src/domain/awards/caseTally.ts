/** What became of the claims of one official or unit. */
export interface CaseTally {
  /** Citizens that count. */
  counted: number;
  /** Citizens claimed only on days of no phase. */
  pending: number;
  /** Citizens that count for nobody here, since others claim them too. */
  disputed: number;
  /** Claims of the same official on the same citizen, beyond the first. */
  repeated: number;
  /** Claims outside the window. */
  outside: number;
  /** Claims on citizens that were verified to belong to others. */
  void: number;
  /** The day of the last counted case; 0 when there is none. */
  lastDay: number;
}

/**
 * A tally of nothing.
 *
 * @example
 *    tally().counted // => 0
 */
export function tally(): CaseTally {
  return { counted: 0, pending: 0, disputed: 0, repeated: 0, outside: 0, void: 0, lastDay: 0 };
}
