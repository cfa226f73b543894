import type { BlockStyle } from "../app/plan/plan";
import { runsOf } from "../app/plan/runsOf";
import { areaName } from "../app/text/a1";
import type { Area } from "../app/snapshot";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_FILL = "#d9e2f3";

/** Indices of a list by equal content, so that equal columns share one call. */
function groups<T>(items: readonly T[]): ReadonlyMap<T, readonly number[]> {
  const found = new Map<T, number[]>();
  items.forEach((item, index) => found.set(item, [...(found.get(item) ?? []), index]));
  return found;
}

/** Gives a block its looks; `size` is that of the block. Widths are set once: people adjust them. */
export function paintBlock(
  sheet: Sheet,
  style: BlockStyle,
  size: { readonly rows: number; readonly columns: number },
  isNew: boolean,
): void {
  if (Object.keys(style).length === 0) return;
  const { title, header, boldRows = [], columnFormats = [], fills = [], wrapColumns = [] } = style;
  const { rows, columns } = size;
  const lines = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns });
  const list = (areas: readonly Area[]) => sheet.getRangeList(areas.map(areaName));
  if (!isNew) sheet.clearFormats();

  const headerAreas = header ? [lines(header.row, header.rows)] : [];
  const bold = [...headerAreas, ...boldRows.map((row) => lines(row, 1))];
  if (title) bold.push(lines(0, title.rows));
  if (bold.length > 0) list(bold).setFontWeight("bold");
  if (header) list(headerAreas).setHorizontalAlignment("center");

  const top = header ? header.row + header.rows : 0;
  const body = (column: number, count = 1): Area => ({
    row: top,
    column,
    rows: Math.max(rows - top, 1),
    columns: count,
  });
  for (const [format, indices] of groups(columnFormats)) {
    if (format === "") continue;
    list(runsOf(indices).map(({ start, count }) => body(start, count))).setNumberFormat(format);
  }
  const wrapped = [...headerAreas, ...wrapColumns.map((column) => body(column))];
  if (wrapped.length > 0) list(wrapped).setWrap(true);
  const colours = [...headerAreas.map((area) => ({ ...area, color: HEADER_FILL })), ...fills];
  for (const color of new Set(colours.map((fill) => fill.color))) {
    list(colours.filter((fill) => fill.color === color)).setBackground(color);
  }
  if (style.border) list([style.border]).setBorder(true, true, true, true, true, true);
  if (!isNew) return;
  for (const [width, indices] of groups(style.columnWidths ?? [])) {
    for (const { start, count } of runsOf(indices)) sheet.setColumnWidths(start + 1, count, width);
  }
  if (style.freeze && style.freeze.rows > 0) sheet.setFrozenRows(style.freeze.rows);
  if (style.freeze && style.freeze.columns > 0) sheet.setFrozenColumns(style.freeze.columns);
}
