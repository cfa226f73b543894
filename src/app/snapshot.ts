// What the product sees of a workbook: plain data, read once. Nothing here knows Google.
// Rows and columns count from 0 everywhere in src/app; only A1 text and src/gas count from 1.
import type { Day } from "../domain/day";

/** A date cell: a civil day and the minute of that day (0–1439), in the spreadsheet's own zone. */
export interface Moment {
  readonly day: Day;
  readonly minute: number;
  /** Of that minute, where it is not 0; a copy without it would not equal its cell. */
  readonly second?: number;
}

/** A cell as the script sees it; "" is blank. Error values arrive as their text, such as "#REF!". */
export type CellValue = string | number | boolean | Moment;

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetSnapshot {
  /** Google's sheet id: stays when the tab is renamed. */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Size of the grid, used or not. */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** The used part from A1; every grid has the same shape. */
  readonly values: readonly (readonly CellValue[])[];
  /** A1 notation with ";" between arguments; "" where there is none. */
  readonly formulas: readonly (readonly string[])[];
  /** What people see. */
  readonly displayed: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/** One DeveloperMetadata entry with our key, on a whole row or a whole column. */
export interface Mark {
  readonly sheetId: number;
  readonly on: "row" | "column";
  readonly index: number;
  readonly value: string;
}

export interface NamedArea extends Area {
  readonly name: string;
  readonly sheetName: string;
}

/** The hidden sheet of past runs: what names each run is read at once, its long texts when asked for. */
export interface JournalSheet {
  readonly head: readonly (readonly CellValue[])[];
  /** The first `count` texts of a row, behind its head. */
  texts(row: number, count: number): readonly CellValue[];
}

export interface WorkbookSnapshot {
  readonly active: { readonly sheetName: string; readonly row: number; readonly column: number };
  /** In tab order, hidden ones included. */
  readonly sheetNames: readonly string[];
  /** Read on first use and kept: asking twice costs one reading, and gives the same answer. */
  sheet(name: string): SheetSnapshot | undefined;
  /** Undefined before the first run. */
  readonly journal: JournalSheet | undefined;
  readonly marks: readonly Mark[];
  readonly namedAreas: readonly NamedArea[];
  /** Such as "vi_VN"; decides how Google parses what people type. */
  readonly locale: string;
  readonly timeZone: string;
  /** Whether this build may set triggers and send letters. */
  readonly canRunUnattended: boolean;
  /** When the snapshot was taken. Plans may print it; no figure depends on it. */
  readonly now: Moment;
}
