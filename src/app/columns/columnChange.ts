import type { TargetColumn } from "../fields/targetColumnField";
import { contentAt } from "../plan/contentAt";
import type { CellContent, CellWrite, ColumnWrite } from "../plan/plan";
import { sameContent } from "../plan/sameContent";
import { shownAt } from "../settings/cellAt";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableRow } from "../table/table";
import { figureAt } from "./figureAt";

/** What a plan would have in a cell, and the figure that people will see there; undefined for blank. */
export interface WantedCell {
  readonly row: TableRow;
  readonly after: CellContent;
  readonly figure: number | undefined;
}

/** A cell that a person filled with something else. */
export interface Difference {
  readonly row: TableRow;
  /** As shown on the sheet. */
  readonly was: string;
  readonly figure: number | undefined;
}

export interface ColumnChange {
  readonly writes: readonly ColumnWrite[];
  /** Blank cells that will be filled. */
  readonly filled: number;
  /** Cells that will lose what a person put there. */
  readonly replaced: readonly Difference[];
  /** Cells that keep what a person put there. */
  readonly kept: readonly Difference[];
}

/** Compares a column with what it should hold: blanks are filled, the rest only when people agreed to replace. */
export function columnChange(
  table: Table,
  sheet: SheetSnapshot,
  target: TargetColumn,
  wanted: readonly WantedCell[],
  replaces: boolean,
): ColumnChange {
  const cells: CellWrite[] = [];
  const lists = {
    filled: [] as Difference[],
    replaced: [] as Difference[],
    kept: [] as Difference[],
  };
  for (const { row, after, figure } of wanted) {
    const before = contentAt(sheet, row.row, target.index);
    const isSameFigure = figureAt(sheet, row.row, target.index) === figure;
    const fate = fateOf(before, after, isSameFigure, replaces);
    if (fate === "left") continue;
    lists[fate].push({ row, was: shownAt(sheet, row.row, target.index), figure });
    if (fate !== "kept") cells.push({ row: row.row, key: row.key, before, after });
  }
  const { filled, replaced, kept } = lists;
  const writes = cells.length === 0 ? [] : [columnWrite(table, target, cells)];
  return { writes, filled: filled.length, replaced, kept };
}

const isBlank = (content: CellContent): boolean =>
  "value" in content && typeof content.value === "string" && content.value.trim() === "";

const fateOf = (
  before: CellContent,
  after: CellContent,
  isSameFigure: boolean,
  replaces: boolean,
): "filled" | "replaced" | "kept" | "left" => {
  if (isBlank(before)) return "filled";
  if (sameContent(before, after)) return "left";
  // A figure that a person typed is right already; replacing makes it live.
  if (isSameFigure && !(replaces && "formula" in after)) return "left";
  return replaces ? "replaced" : "kept";
};

const columnWrite = (
  table: Table,
  { index, header, isNew }: TargetColumn,
  cells: readonly CellWrite[],
): ColumnWrite => {
  const { sheet, keyColumn } = table;
  const write = { kind: "column", sheet, column: index, keyColumn, cells } as const;
  if (!isNew) return write;
  const row = table.header.row + table.header.rows - 1;
  return { ...write, header: { row, text: header, formatLike: index - 1 }, numberFormat: "#,##0" };
};
