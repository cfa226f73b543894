import type { WriteState } from "../protocol";
import { areaName } from "../text/a1";
import type { Write } from "./plan";
import { runsOf } from "./runsOf";

/** More stretches than this are named by the area around them. */
const MOST_RUNS = 20;

const stateOf = (write: Write): readonly WriteState[] => {
  switch (write.kind) {
    case "column": {
      const { sheet, column, header } = write;
      const rows = write.cells.map(({ row }) => row);
      if (header) rows.push(header.row);
      const runs = runsOf(rows);
      const first = runs[0];
      if (first === undefined) return [];
      const name = ({ start, count }: { start: number; count: number }): string =>
        areaName({ row: start, column, rows: count, columns: 1 });
      const end = Math.max(...runs.map(({ start, count }) => start + count));
      const range =
        runs.length > MOST_RUNS
          ? name({ start: first.start, count: end - first.start })
          : runs.map(name).join(", ");
      return [{ sheet, range, cells: rows.length }];
    }
    case "rows":
      return block(write.sheet, write.row, write.column, write.cells);
    case "sheet":
      return block(write.sheet, 0, 0, write.block);
    default:
      return [];
  }
};

const block = (
  sheet: string,
  row: number,
  column: number,
  cells: readonly (readonly unknown[])[],
): readonly WriteState[] => {
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const count = area.rows * area.columns;
  return count === 0 ? [] : [{ sheet, range: areaName(area), cells: count }];
};

/** What writes touch, for people; names and marks are no cells. */
export function writeStates(writes: readonly Write[]): readonly WriteState[] {
  return writes.flatMap(stateOf);
}
