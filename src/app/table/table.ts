// A table as an office keeps it, found in a snapshot. Rows and columns are those of the sheet, from 0.
import type { Day } from "../../domain/day";
import type { Area, CellValue } from "../snapshot";
import type { Role } from "./role";

export interface TableColumn {
  readonly index: number;
  /** Header words from top to bottom, cleaned for reading: ["ĐDĐT mức 2", "Đã cấp"]. */
  readonly path: readonly string[];
  /** The path as one text, for people: "ĐDĐT mức 2 – Đã cấp". */
  readonly header: string;
  /** The best reading, however unsure. */
  readonly role: Role;
  /** 0 to 1; from `SURE` on the role is used without asking. */
  readonly confidence: number;
  /** Why, for people: "tiêu đề có “chỉ tiêu”", "19/19 ô là số nguyên". */
  readonly reasons: readonly string[];
  /** Whether the header could be read only by mending damaged letters. */
  readonly mended?: true;
  /** Dates that the header itself gives: "(Tính từ ngày 11/4/2023 đến ngày 20/6/2023)". */
  readonly window?: { readonly from: Day; readonly to: Day };
}

/** `unit` rows carry the figures; the rest frame them. */
export type RowKind = "unit" | "section" | "subtotal" | "total" | "numbering" | "blank" | "note";

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The name as read for people, trimmed and NFC; "" on blank rows. */
  readonly name: string;
  /** The raw content of the key cell, by which a write finds its row again. */
  readonly key: CellValue;
  /** Why this reading of the row is not certain, for people. */
  readonly doubt?: string;
}

export interface Table {
  readonly sheet: string;
  readonly sheetId: number;
  /** From the first header row to the last body or total row. */
  readonly area: Area;
  /** Lines above the header, as read: titles, "(Số liệu tính đến ngày 11/4/2023)". */
  readonly titles: readonly { readonly row: number; readonly text: string }[];
  readonly header: Area;
  readonly columns: readonly TableColumn[];
  /** Everything below the header, in sheet order. */
  readonly rows: readonly TableRow[];
  /** Column of the unit names: the key of every write. */
  readonly keyColumn: number;
  /** "Số liệu tính đến ngày …" of titles or header. */
  readonly asOf?: Day;
}

/** The confidence of a role that a person gave. */
export const CONFIRMED = 1;

/** From this confidence on a column's role is used without asking. */
export const SURE = 0.75;
