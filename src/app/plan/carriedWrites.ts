import type { WorkbookSnapshot } from "../snapshot";
import { paddedBlock } from "./paddedBlock";
import type { CellContent, Plan, RowsWrite, SheetWrite, Write } from "./plan";

/**
 * The writes of a plan that there is something to do for, ready to be carried out: a shared sheet that exists belongs to
 * the office, one that is made takes its rows in, and the times of rows are now.
 */
export function carriedWrites({ writes }: Plan, workbook: WorkbookSnapshot): readonly Write[] {
  const carried = writes
    .filter((write) => {
      if (write.kind === "column") return write.cells.length > 0 || write.header !== undefined;
      const isKept = write.kind === "sheet" && write.owner === "shared";
      return !isKept || !workbook.sheetNames.includes(write.sheet);
    })
    .map((write) => (write.kind === "rows" ? timed(write, workbook) : write));
  const rows = carried.filter((write): write is RowsWrite => write.kind === "rows");
  const made = new Set(carried.flatMap((one) => (one.kind === "sheet" ? [one.sheet] : [])));
  return carried
    .filter((write) => write.kind !== "rows" || !made.has(write.sheet))
    .map((write) => (write.kind === "sheet" ? withRows(write, rows) : write));
}

const timed = (write: RowsWrite, { now }: WorkbookSnapshot): RowsWrite => {
  const { cells, times = [] } = write;
  if (times.length === 0) return write;
  const copy = cells.map((line) => [...line]);
  for (const { row, column } of times) copy[row]?.splice(column, 1, { value: now });
  return { ...write, cells: copy };
};

/** A sheet is written and judged as one block: what rows add to it is part of the block. */
const withRows = (write: SheetWrite, rows: readonly RowsWrite[]): SheetWrite => {
  const own = rows.filter(({ sheet }) => sheet === write.sheet);
  if (own.length === 0) return write;
  const height = Math.max(...own.map(({ row, cells }) => row + cells.length));
  const width = Math.max(...own.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const block: CellContent[][] = paddedBlock(write.block, height, width).map((line) => [...line]);
  for (const { row, column, cells } of own) {
    cells.forEach((line, down) => block[row + down]?.splice(column, line.length, ...line));
  }
  return { ...write, block };
};
