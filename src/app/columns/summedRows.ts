import type { Table, TableRow } from "../table/table";

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

/** A subtotal below its rows sums those above it, one above its rows those below. */
const unitsBeside = (rows: readonly TableRow[], index: number): readonly TableRow[] => {
  const step = rows[index - 1]?.kind === "unit" ? -1 : 1;
  const units: TableRow[] = [];
  for (let at = index + step; rows[at]?.kind === "unit"; at += step) {
    const unit = rows[at];
    if (unit !== undefined) units.push(unit);
  }
  return step > 0 ? units : units.reverse();
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
