/** What a unit or a person achieved. */
export interface Score {
  /** Counted cases, from 0 up. */
  readonly cases: number;
  /** What the cases are divided by: officials of a unit, 1 for a person, the target where an award asks for a rate. */
  readonly officials: number;
}
