import type { Alignment, TableLine } from "./officialDocument";

/** A table before it is laid out: every cell, no widths. */
export interface TableContent {
  readonly columns: readonly { readonly align: Alignment }[];
  readonly header: readonly TableLine[];
  readonly lines: readonly TableLine[];
}
