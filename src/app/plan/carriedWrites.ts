import type { WorkbookSnapshot } from "../snapshot";
import type { Plan, RowsWrite, Write } from "./plan";

/**
 * The writes of a plan that there is something to do for, ready to be carried out: a shared sheet that exists belongs to
 * the office, and the times of rows are now.
 */
export function carriedWrites({ writes }: Plan, workbook: WorkbookSnapshot): readonly Write[] {
  return writes
    .filter((write) => {
      if (write.kind === "column") return write.cells.length > 0 || write.header !== undefined;
      const isKept = write.kind === "sheet" && write.owner === "shared";
      return !isKept || !workbook.sheetNames.includes(write.sheet);
    })
    .map((write) => (write.kind === "rows" ? timed(write, workbook) : write));
}

const timed = (write: RowsWrite, { now }: WorkbookSnapshot): RowsWrite => {
  const { cells, times = [] } = write;
  if (times.length === 0) return write;
  const copy = cells.map((line) => [...line]);
  for (const { row, column } of times) copy[row]?.splice(column, 1, { value: now });
  return { ...write, cells: copy };
};
