import type { Area } from "../app/snapshot";
import { areaName } from "../app/text/a1";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One side of the look of an area, such as its fill "#fde9d9". */
export interface Patch {
  readonly area: Area;
  readonly value: string;
}

/** How one side of a look is set: for areas that share it, or cell by cell. */
export interface Facet {
  readonly list: (list: RangeList, value: string) => unknown;
  readonly grid: (range: Range, values: (string | null)[][]) => unknown;
  /** Of cells that nobody painted. */
  readonly usual: string | null;
}

/** More cells than this are painted by area, however many different values there are. */
const MOST_CELLS = 50_000;

function boxOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

function gridOf(box: Area, patches: readonly Patch[], usual: Facet["usual"]) {
  const grid = Array.from({ length: box.rows }, () =>
    Array<string | null>(box.columns).fill(usual),
  );
  for (const { area, value } of patches) {
    const start = area.column - box.column;
    for (let row = area.row - box.row; row < area.row - box.row + area.rows; row += 1) {
      grid[row]?.fill(value, start, start + area.columns);
    }
  }
  return grid;
}

/**
 * Paints one side of the look of a block that has no look yet: one call where one value or a grid of them says it all, else
 * one for each value.
 *
 * @param layers - Later layers stand over earlier ones; within a layer, areas do not overlap.
 */
export function paintAreas(
  sheet: Sheet,
  layers: readonly (readonly Patch[])[],
  { list, grid, usual }: Facet,
): void {
  const all = layers.flat();
  if (all.length === 0) return;
  const box = boxOf(all.map(({ area }) => area));
  const isPlain = new Set(all.map(({ value }) => value)).size === 1;
  if (!isPlain && box.rows * box.columns <= MOST_CELLS) {
    const range = sheet.getRange(box.row + 1, box.column + 1, box.rows, box.columns);
    grid(range, gridOf(box, all, usual));
    return;
  }
  for (const layer of layers) {
    for (const value of new Set(layer.map((patch) => patch.value))) {
      const same = layer.filter((patch) => patch.value === value);
      list(sheet.getRangeList(same.map(({ area }) => areaName(area))), value);
    }
  }
}
