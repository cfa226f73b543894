// Which cells a protected sheet leaves open, as rectangles.
import type { IRange } from "@univerjs/core";
import type { CellsRead } from "./cellReader";

interface Column {
  readonly first: number;
  readonly last: number;
  readonly format: number;
}

/** @param rowCount - Rows of the grid: a column whose format is unlocked is open down to there. */
export function unlockedAreas(
  { formats, rowFormats }: CellsRead,
  columns: readonly Column[],
  unlocked: readonly boolean[],
  rowCount: number,
  columnCount: number,
): IRange[] {
  if (!unlocked.some(Boolean)) return [];
  const columnRuns = columns
    .filter(({ format, first }) => unlocked[format] && first < columnCount)
    .map(({ first, last }): [number, number] => [first, Math.min(last, columnCount - 1)]);
  let lastRow = -1;
  for (const row of [...formats.keys(), ...rowFormats.keys()]) lastRow = Math.max(lastRow, row);
  lastRow = Math.min(lastRow, rowCount - 1);
  const areas: IRange[] = [];
  let open: IRange[] = [];
  for (let row = 0; row <= lastRow; row += 1) {
    const runs = runsOf(row);
    const kept = open.filter((area) =>
      runs.some(([a, b]) => a === area.startColumn && b === area.endColumn),
    );
    areas.push(...open.filter((area) => !kept.includes(area)));
    open = runs.map(([startColumn, endColumn]) => {
      const above = kept.find(
        (area) => area.startColumn === startColumn && area.endColumn === endColumn,
      );
      return above
        ? { ...above, endRow: row }
        : { startRow: row, endRow: row, startColumn, endColumn };
    });
  }
  areas.push(...open);
  if (lastRow + 1 < rowCount) {
    areas.push(
      ...columnRuns.map(([startColumn, endColumn]) => ({
        startRow: lastRow + 1,
        endRow: rowCount - 1,
        startColumn,
        endColumn,
      })),
    );
  }
  return areas;

  function runsOf(row: number): [number, number][] {
    const own = formats.get(row);
    const rowFormat = rowFormats.get(row);
    const base =
      rowFormat === undefined
        ? columnRuns
        : unlocked[rowFormat]
          ? [[0, columnCount - 1] as [number, number]]
          : [];
    if (!own) return base;
    const inBase = (column: number): boolean => base.some(([a, b]) => column >= a && column <= b);
    const last = Math.max(...own.keys(), ...base.map(([, b]) => b), -1);
    const runs: [number, number][] = [];
    for (let column = 0; column <= last; column += 1) {
      const format = own.get(column);
      if (!(format === undefined ? inBase(column) : unlocked[format])) continue;
      const run = runs[runs.length - 1];
      if (run?.[1] === column - 1) run[1] = column;
      else runs.push([column, column]);
    }
    return runs;
  }
}
