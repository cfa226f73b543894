/** Whether a case counts by its day: 0 it does not, 1 it does, 2 somebody has to decide (a day of no phase). */
export type CaseStanding = 0 | 1 | 2;

/** Claims, one per row: official X says to have guided citizen Y. Numbers are indices from 0. */
export interface CaseList {
  readonly citizens: Int32Array;
  readonly officials: Int32Array;
  readonly units: Int32Array;
  readonly days: Int32Array;
  readonly standings: Uint8Array;
  /** How many different ones there are. */
  readonly counts: {
    readonly citizens: number;
    readonly officials: number;
    readonly units: number;
  };
  /** Whom a disputed citizen belongs to, as somebody has verified: claims of all others are void. */
  readonly verified: ReadonlyMap<number, { readonly official?: number; readonly unit?: number }>;
}
