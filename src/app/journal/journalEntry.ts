import type { ColumnTargets } from "../plan/columnTargets";
import type { CellContent, MarkWrite, SheetWrite } from "../plan/plan";

/** Only `đang ghi` promises healing, and only `xong` can be undone; of `đã trả lại` nothing is left to undo. */
export type JournalState = "đang ghi" | "xong" | "đã hoàn tác" | "đã trả lại";

/** A sheet of the product before it was rewritten. */
export interface BlockImage {
  readonly sheet: string;
  /** Empty when there was no such sheet. */
  readonly before: readonly (readonly CellContent[])[];
  /** The areas that the run named on it. */
  readonly names: NonNullable<SheetWrite["names"]>;
  /** Digest of what the run wrote. */
  readonly after: string;
  /** How what the run wrote looks. */
  readonly style: SheetWrite["style"];
  /** What the run drew over it. */
  readonly charts?: SheetWrite["charts"];
}

/** A mark on a whole row or column; "" where there was none, or is none after. */
export interface MarkImage extends Pick<MarkWrite, "sheet" | "on" | "index"> {
  readonly before: string;
  readonly after: string;
}

/** What one run wrote over, enough to put it back and to know its own cells again. */
export interface JournalImage {
  readonly columns: readonly ColumnTargets[];
  readonly blocks: readonly BlockImage[];
  readonly marks: readonly MarkImage[];
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
  /** The run that this one took back, or did again. */
  readonly of: number | undefined;
  /** Decoded when asked for: it may be long. */
  image(): JournalImage;
}
