import type { Area } from "../snapshot";
import type { BlockStyle, CellContent } from "./plan";
import { runsOf } from "./runsOf";

type Block = readonly (readonly CellContent[])[];

const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

function hasFormat(style: BlockStyle, row: number, column: number): boolean {
  const { header, columnFormats = [], formats = [] } = style;
  const isBody = header === undefined || row >= header.row + header.rows;
  const byColumn = isBody ? columnFormats[column] : "";
  return Boolean(byColumn) || formats.some((area) => isInside(area, row, column));
}

const dateIn = (content: CellContent | undefined): boolean =>
  content !== undefined && "value" in content && typeof content.value === "object";

/**
 * Areas of date cells to which the style gives no format by column: Google keeps whatever format a cell had, and a date in
 * a cell of figures would be shown as 45028.
 */
export function dateAreas(block: Block, style: BlockStyle): readonly Area[] {
  const open = (row: number, column: number): boolean =>
    dateIn(block[row]?.[column]) && !hasFormat(style, row, column);
  const across = block.flatMap((line, row) =>
    runsOf(line.flatMap((_, column) => (open(row, column) ? [column] : []))).map(
      ({ start, count }): Area => ({ row, column: start, rows: 1, columns: count }),
    ),
  );
  const areas: Area[] = [];
  const above = new Map<string, number>();
  for (const area of across) {
    const key = `${area.column}:${area.columns}`;
    const at = above.get(key);
    const last = at === undefined ? undefined : areas[at];
    if (at !== undefined && last && last.row + last.rows === area.row) {
      areas[at] = { ...last, rows: last.rows + 1 };
    } else {
      above.set(key, areas.push(area) - 1);
    }
  }
  return areas;
}
