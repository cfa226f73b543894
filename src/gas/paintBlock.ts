import type { BlockStyle } from "../app/plan/plan";
import { runsOf } from "../app/plan/runsOf";
import { areaName } from "../app/text/a1";
import type { Area } from "../app/snapshot";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const HEADER_FILL = "#d9e2f3";

/** Indices of a list by equal content, so that equal columns share one call. */
function groups<T>(items: readonly T[]): ReadonlyMap<T, readonly number[]> {
  const found = new Map<T, number[]>();
  items.forEach((item, index) => found.set(item, [...(found.get(item) ?? []), index]));
  return found;
}

/** The areas of a block that look alike. */
function areasOf(style: BlockStyle, { rows, columns }: Size) {
  const { header, boldRows = [], columnFormats = [], fills = [], wrapColumns = [] } = style;
  const lines = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns });
  const headers = header ? [lines(header.row, header.rows)] : [];
  const top = headers.reduce((_, area) => area.row + area.rows, 0);
  const body = (column: number, count = 1): Area => {
    return { row: top, column, rows: Math.max(rows - top, 1), columns: count };
  };
  return {
    headers,
    bold: [...headers, ...boldRows.map((row) => lines(row, 1)), ...titleLines(style, columns)],
    wrapped: [...headers, ...wrapColumns.map((column) => body(column))],
    formats: [...groups(columnFormats)]
      .filter(([format]) => format !== "")
      .map(([format, indices]) => {
        const areas = runsOf(indices).map(({ start, count }) => body(start, count));
        return { format, areas };
      }),
    fills: [...headers.map((area) => ({ ...area, color: HEADER_FILL })), ...fills],
    borders: style.border ?? [],
  };
}

const titleLines = ({ title }: BlockStyle, columns: number): readonly Area[] =>
  lead({ row: 0, column: 0, rows: title?.rows ?? 0, columns });

const lead = (area: Area): readonly Area[] => (area.rows > 0 ? [area] : []);

/** Widths and frozen lines are set once: people adjust them. */
function setOnce(sheet: Sheet, { columnWidths = [], freeze }: BlockStyle): void {
  // One call for each stretch of equal widths: steps of 100 make stretches.
  const widths = columnWidths.map((width) => Math.max(1, Math.round(width / 100)) * 100);
  for (const [width, indices] of groups(widths)) {
    for (const { start, count } of runsOf(indices)) sheet.setColumnWidths(start + 1, count, width);
  }
  if (freeze && freeze.rows > 0) sheet.setFrozenRows(freeze.rows);
  if (freeze && freeze.columns > 0) sheet.setFrozenColumns(freeze.columns);
}

/** Gives a block its looks, one call for each kind; an empty style leaves them as they are. */
export function paintBlock(sheet: Sheet, style: BlockStyle, size: Size, isNew: boolean): void {
  if (Object.keys(style).length === 0) return;
  const { headers, bold, wrapped, formats, fills, borders } = areasOf(style, size);
  const each = (areas: readonly Area[], paint: (list: RangeList) => void): void => {
    if (areas.length > 0) paint(sheet.getRangeList(areas.map(areaName)));
  };
  if (!isNew) sheet.clearFormats();
  each(bold, (list) => list.setFontWeight("bold"));
  each(headers, (list) => list.setHorizontalAlignment("center"));
  each(wrapped, (list) => list.setWrap(true));
  each([borders].flat(), (list) => list.setBorder(true, true, true, true, true, true));
  for (const { format, areas } of formats) each(areas, (list) => list.setNumberFormat(format));
  for (const color of new Set(fills.map((fill) => fill.color))) {
    const same = fills.filter((fill) => fill.color === color);
    each(same, (list) => list.setBackground(color));
  }
  if (isNew) setOnce(sheet, style);
}
