import type { RowKind, Table, TableRow } from "../table/table";

/** The unit rows that a total or subtotal stands for. */
export interface SummedRows {
  readonly rows: readonly TableRow[];
  /** Their cells as R1C1 ranges seen from the total, in a column so many to the right. */
  readonly ranges: (columns: number) => readonly string[];
}

/**
 * @param index - Place of the total or subtotal among the rows of the table.
 */
export function summedRows(table: Table, index: number): SummedRows {
  const total = table.rows[index];
  const rows =
    total?.kind === "total"
      ? table.rows.filter(({ kind }) => kind === "unit")
      : unitsBeside(table.rows, index);
  const from = total?.row ?? 0;
  return {
    rows,
    ranges(columns) {
      const column = columns === 0 ? "C" : `C[${columns}]`;
      const cell = (row: number): string => (row === from ? "R" : `R[${row - from}]`) + column;
      return runsOf(rows).map(([first, last]) => `${cell(first)}:${cell(last)}`);
    },
  };
}

/** What ends the rows of a part. */
const ENDS: readonly RowKind[] = ["section", "subtotal", "total"];

/** A subtotal below its rows sums those above it, one above its rows those below; all of a table stand on one side. */
const unitsBeside = (rows: readonly TableRow[], index: number): readonly TableRow[] => {
  const isBelow = isOnTop(rows);
  const side = isBelow ? rows.slice(index + 1) : rows.slice(0, index).reverse();
  const end = side.findIndex(({ kind }) => ENDS.includes(kind));
  const units = (end < 0 ? side : side.slice(0, end)).filter(({ kind }) => kind === "unit");
  return isBelow ? units : units.reverse();
};

/** Whether subtotals stand above their rows: then one is the first of all. */
const isOnTop = (rows: readonly TableRow[]): boolean => {
  const kinds = rows.map(({ kind }) => kind);
  return kinds.indexOf("subtotal") < kinds.indexOf("unit");
};

const runsOf = (rows: readonly TableRow[]): readonly (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const { row } of rows) {
    const last = runs[runs.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
};
