import { dateAreas, headerHeights } from "../app/plan/blockShape";
import type { BlockStyle, CellContent } from "../app/plan/plan";
import { runsOf, type Run } from "../app/plan/runsOf";
import { isMachineStamp, STAMP_ROWS } from "../app/plan/stampedBlock";
import { areaName } from "../app/text/a1";
import type { Area } from "../app/snapshot";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A block with its looks. */
interface Painting {
  readonly style: BlockStyle;
  readonly block: readonly (readonly CellContent[])[];
}

const HEADER_FILL = "#d9e2f3";
const PAPER = "#ffffff";
const FONT = "Times New Roman";
const DATE = "dd/mm/yyyy";

/** Whether a style says anything; an empty one leaves looks as they are. */
export function isStyled(style: BlockStyle): boolean {
  return Object.keys(style).length > 0;
}

/** Equal items of a list, and the stretches where they stand: one call for each stretch. */
function stretches<T>(items: readonly T[]): readonly { item: T; runs: readonly Run[] }[] {
  return [...new Set(items)].map((item) => ({
    item,
    runs: runsOf(items.flatMap((one, index) => (one === item ? [index] : []))),
  }));
}

type Formats = readonly (readonly [format: string, areas: readonly Area[]])[];

/** Formats by column, then by area, which stand over those by column. */
function formatsOf(
  { style, block }: Painting,
  body: (column: number, count: number) => Area,
): Formats {
  const { columnFormats = [], formats = [] } = style;
  const byColumn = stretches(columnFormats).map(
    ({ item, runs }) => [item, runs.map(({ start, count }) => body(start, count))] as const,
  );
  const dates = dateAreas(block, style).map((area) => ({ ...area, format: DATE }));
  const all = [...dates, ...formats];
  const byArea = [...new Set(all.map(({ format }) => format))].map(
    (format) => [format, all.filter((area) => area.format === format)] as const,
  );
  return [...byColumn.filter(([format]) => format !== ""), ...byArea];
}

/** The areas of a block that look alike. */
function areasOf({ style, block }: Painting) {
  const { header, title, boldRows = [], fills = [], wrapColumns = [] } = style;
  const columns = block[0]?.length ?? 1;
  const lines = (row: number, count: number): Area => ({ row, column: 0, rows: count, columns });
  const headers = header ? [lines(header.row, header.rows)] : [];
  const top = headers.reduce((_, area) => area.row + area.rows, 0);
  const body = (column: number, count = 1): Area => {
    return { row: top, column, rows: Math.max(block.length - top, 1), columns: count };
  };
  const titles = title ? [lines(0, title.rows)] : [];
  return {
    headers,
    bold: [...headers, ...boldRows.map((row) => lines(row, 1)), ...titles],
    wrapped: [...headers, ...wrapColumns.map((column) => body(column))],
    formats: formatsOf({ style, block }, body),
    fills: [...headers.map((area) => ({ ...area, color: HEADER_FILL })), ...fills],
    whole: lines(0, block.length),
  };
}

/** The cell that only programs read. */
const stampAreas = (block: Painting["block"]): readonly Area[] =>
  block.slice(0, STAMP_ROWS).flatMap((line, row) =>
    line.flatMap((content, column) => {
      const isStamp = "value" in content && isMachineStamp(content.value);
      return isStamp ? [{ row, column, rows: 1, columns: 1 }] : [];
    }),
  );

function setHeaderHeights(sheet: Sheet, { style, block }: Painting): void {
  const top = style.header ? style.header.row + 1 : 1;
  for (const { item, runs } of stretches(headerHeights(block, style))) {
    for (const { start, count } of runs) sheet.setRowHeights(top + start, count, item);
  }
}

function freezeLines(sheet: Sheet, { rows, columns }: NonNullable<BlockStyle["freeze"]>): void {
  if (rows > 0) sheet.setFrozenRows(rows);
  if (columns > 0) sheet.setFrozenColumns(columns);
}

/** Widths, heights and frozen lines are set once: people adjust them. */
function setOnce(sheet: Sheet, painting: Painting): void {
  const { style } = painting;
  const { columnWidths = [], freeze } = style;
  const widths = columnWidths.map((width) => Math.max(1, Math.round(width / 10)) * 10);
  for (const { item, runs } of stretches(widths)) {
    for (const { start, count } of runs) sheet.setColumnWidths(start + 1, count, item);
  }
  setHeaderHeights(sheet, painting);
  if (freeze) freezeLines(sheet, freeze);
}

/** Gives a block its looks, one call for each kind. */
export function paintBlock(sheet: Sheet, painting: Painting, isNew: boolean): void {
  const { style, block } = painting;
  if (!isStyled(style)) return;
  const { headers, bold, wrapped, formats, fills, whole } = areasOf(painting);
  const each = (areas: readonly Area[], paint: (list: RangeList) => void): void => {
    if (areas.length > 0) paint(sheet.getRangeList(areas.map(areaName)));
  };
  each([whole], (list) => list.setFontFamily(style.fontFamily ?? FONT));
  each(bold, (list) => list.setFontWeight("bold"));
  each(headers, (list) => list.setHorizontalAlignment("center"));
  each(headers, (list) => list.setVerticalAlignment("middle"));
  each(wrapped, (list) => list.setWrap(true));
  each(style.border ? [style.border] : [], (list) =>
    list.setBorder(true, true, true, true, true, true),
  );
  for (const [format, areas] of formats) each(areas, (list) => list.setNumberFormat(format));
  for (const color of new Set(fills.map((fill) => fill.color))) {
    const same = fills.filter((fill) => fill.color === color);
    each(same, (list) => list.setBackground(color));
  }
  each(stampAreas(block), (list) => list.setFontColor(PAPER));
  if (isNew) setOnce(sheet, painting);
}
