import type { SheetSnapshot } from "../snapshot";
import { findHeaders } from "./findHeaders";
import { gridOf, shapeOf } from "./grid";
import { headerMatcher } from "./matchHeader";

/** Why a sheet holds no table. */
export type NoTable =
  | { readonly kind: "bare header"; readonly row: number; readonly column: number }
  | { readonly kind: "no header" }
  | { readonly kind: "no figures" };

/** Figures from which on a sheet without header looks like a table. */
const FIGURES = 4;

/** Tells a header without rows from figures without a header; asked only of sheets in which no table was found. */
export function noTable(sheet: SheetSnapshot): NoTable {
  const grid = gridOf(sheet);
  const [header] = findHeaders(grid, headerMatcher(), true, () => false);
  if (header !== undefined) return { kind: "bare header", row: header.row, column: header.column };
  const figures = sheet.values.reduce(
    (sum, row) => sum + row.filter((value) => shapeOf(value) === "number").length,
    0,
  );
  return { kind: figures >= FIGURES ? "no header" : "no figures" };
}
