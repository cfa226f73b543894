import type { Table } from "./table";

/** Which tables an action can work on, and which sheets are not the office's own. */
export interface TableSearch {
  fits(table: Table): boolean;
  /** True for sheets that the product owns; they are never read for tables. */
  skips(sheetName: string): boolean;
}

export type FoundTable =
  | { readonly kind: "table"; readonly table: Table }
  /** Several would do; in tab order. */
  | { readonly kind: "several"; readonly tables: readonly Table[] }
  /** `onSheet`: tables that were seen but do not fit, so that a message can name them. */
  | { readonly kind: "none"; readonly unfit: readonly Table[] };
