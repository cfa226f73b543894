import type { ColumnWrite, CellContent, CellWrite } from "../plan/plan";
import { contentAt } from "../plan/contentAt";
import { sameContent } from "../plan/sameContent";
import { readNumber } from "../reading/readNumber";
import type { SheetSnapshot } from "../snapshot";
import type { Table, TableRow } from "../table/table";
import type { TargetColumn } from "../fields/targetColumnField";

/** What a plan would have in a cell, and the figure that people will see there. */
export interface WantedCell {
  readonly row: TableRow;
  readonly after: CellContent;
  readonly figure: number;
}

/** A cell that a person filled with something else. */
export interface Difference {
  readonly row: TableRow;
  /** As shown on the sheet. */
  readonly was: string;
  readonly figure: number;
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
  const replaced: Difference[] = [];
  const kept: Difference[] = [];
  let filled = 0;
  for (const { row, after, figure } of wanted) {
    const before = contentAt(sheet, row.row, target.index);
    const write = { row: row.row, key: row.key, before, after };
    if (isBlank(before)) {
      filled += 1;
      cells.push(write);
      continue;
    }
    const becomesFormula = replaces && "formula" in after && !sameContent(before, after);
    const difference = {
      row,
      was: sheet.displayed[row.row]?.[target.index] ?? "",
      figure,
    };
    if (becomesFormula || (replaces && figureAt(sheet, row.row, target.index) !== figure)) {
      replaced.push(difference);
      cells.push(write);
    } else if (figureAt(sheet, row.row, target.index) !== figure) {
      kept.push(difference);
    }
  }
  const writes = cells.length === 0 ? [] : [columnWrite(table, target, cells)];
  return { writes, filled, replaced, kept };
}

/** The figure that a cell shows now; undefined where it is none. */
export function figureAt(
  { values }: SheetSnapshot,
  row: number,
  column: number,
): number | undefined {
  const value = values[row]?.[column] ?? "";
  if (typeof value === "number") return value;
  const reading = typeof value === "string" ? readNumber(value) : undefined;
  return reading?.kind === "number" ? reading.value : undefined;
}

const isBlank = (content: CellContent): boolean =>
  "value" in content && typeof content.value === "string" && content.value.trim() === "";

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
