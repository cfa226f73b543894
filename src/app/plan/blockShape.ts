// What a block's looks follow from its contents: where dates stand, and how high its header has to be.
import type { Area, CellValue } from "../snapshot";
import type { BlockStyle, CellContent } from "./plan";
import { runsOf } from "./runsOf";

type Block = readonly (readonly CellContent[])[];

const WIDTH = 100;
const LETTER = 7;
const LINE = 18;
const PADDING = 8;

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

/** Lines that words take in a column of so many pixels. */
function linesOf(value: CellValue, width: number): number {
  if (typeof value !== "string") return 1;
  const most = Math.max(Math.floor((width - PADDING) / LETTER), 1);
  let lines = 1;
  let used = 0;
  for (const { length } of value.split(/\s+/)) {
    const isFitting = used === 0 || used + 1 + length <= most;
    used = isFitting ? used + (used === 0 ? 0 : 1) + length : length;
    if (!isFitting) lines += 1;
    // A word longer than the column is broken.
    lines += Math.floor((used - 1) / most);
    used = ((used - 1) % most) + 1;
  }
  return lines;
}

/** Pixels that each header row needs for its wrapped words. */
export function headerHeights(
  block: Block,
  { header, columnWidths = [] }: BlockStyle,
): readonly number[] {
  if (header === undefined) return [];
  return block.slice(header.row, header.row + header.rows).map((line) => {
    const lines = line.map((content, column) =>
      "value" in content ? linesOf(content.value, columnWidths[column] ?? WIDTH) : 1,
    );
    return PADDING + LINE * Math.max(1, ...lines);
  });
}
