import type { ColumnTargets } from "../plan/columnTargets";
import type { CellContent, SheetWrite } from "../plan/plan";

/** Only `đang ghi` promises healing, and only `xong` can be undone. */
export type JournalState = "đang ghi" | "xong" | "đã trả lại";

/** A sheet of the product before it was rewritten. */
export interface BlockImage {
  readonly sheet: string;
  /** Empty when there was no such sheet. */
  readonly before: readonly (readonly CellContent[])[];
  /** The areas that the run named on it. */
  readonly names: NonNullable<SheetWrite["names"]>;
  /** Digest of what the run wrote. */
  readonly after: string;
}

/** What one run wrote over, enough to put it back and to know its own cells again. */
export interface JournalImage {
  readonly columns: readonly ColumnTargets[];
  readonly blocks: readonly BlockImage[];
}

export interface JournalEntry {
  /** Counts from 1 over the life of the workbook. */
  readonly run: number;
  readonly state: JournalState;
  /** As people read it: "15:30 12/06/2023". */
  readonly time: string;
  /** Id of the action. */
  readonly action: string;
  readonly cells: number;
  /** Decoded when asked for: it may be long. */
  image(): JournalImage;
}
