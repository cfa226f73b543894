import { columnWidthRuns } from "../app/plan/columnWidths";
import { dateAreas } from "../app/plan/dateAreas";
import type { BlockStyle, CellContent } from "../app/plan/plan";
import { runsOf } from "../app/plan/runsOf";
import { isMachineStamp, STAMP_ROWS } from "../app/plan/stampedBlock";
import { areaName } from "../app/text/a1";
import type { Area } from "../app/snapshot";
import { paintLetters } from "./paintLetters";
import { paintPage } from "./paintPage";
import { paintAreas, type Facet, type Patch } from "./paintAreas";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A block with its looks. */
interface Painting {
  readonly style: BlockStyle;
  readonly block: readonly (readonly CellContent[])[];
}

const HEADER_FILL = "#d9e2f3";
const FONT = "Times New Roman";
const DATE = "dd/mm/yyyy";

/** Whether a style says anything; an empty one leaves looks as they are. */
export function isStyled(style: BlockStyle): boolean {
  return Object.keys(style).length > 0;
}

const FORMATS: Facet = {
  list: (list, format) => list.setNumberFormat(format),
  grid: (range, formats) => range.setNumberFormats(formats.map((line) => line.map(String))),
  usual: "General",
};
const FILLS: Facet = {
  list: (list, color) => list.setBackground(color),
  // Google's documentation allows null, its types do not: no fill, where white would hide the lines between cells.
  grid: (range, colors) => range.setBackgrounds(colors),
  usual: null,
};

/** Columns of one format side by side. */
function columnPatches(formats: readonly string[], row: number, rows: number): readonly Patch[] {
  const patches: Patch[] = [];
  formats.forEach((value, column) => {
    const last = patches[patches.length - 1];
    const isNext = last?.value === value && last.area.column + last.area.columns === column;
    if (isNext) patches.pop();
    const [start, columns] = isNext ? [last.area.column, last.area.columns + 1] : [column, 1];
    if (value !== "") patches.push({ value, area: { row, column: start, rows, columns } });
  });
  return patches;
}

/** The lines of a block that are no body, and the body's columns. */
function frameOf({ style: { header, title, boldRows = [] }, block }: Painting) {
  const columns = block[0]?.length ?? 1;
  const lines = (row: number, rows: number): Area => ({ row, column: 0, rows, columns });
  const headers = header ? [lines(header.row, header.rows)] : [];
  const titles = title ? [lines(0, title.rows)] : [];
  const top = header ? header.row + header.rows : 0;
  const bold = runsOf(boldRows).map(({ start, count }) => lines(start, count));
  return {
    whole: lines(0, block.length),
    headers,
    bold: [...headers, ...bold, ...titles],
    top,
    below: Math.max(block.length - top, 1),
  };
}

/** Number formats by column, and over them those by area. */
function formatLayers({ style, block }: Painting): readonly (readonly Patch[])[] {
  const { columnFormats = [], formats = [] } = style;
  const { top, below } = frameOf({ style, block });
  const dates = dateAreas(block, style).map((area) => ({ area, value: DATE }));
  return [
    columnPatches(columnFormats, top, below),
    [...dates, ...formats.map(({ format, ...area }) => ({ area, value: format }))],
  ];
}

const fillLayers = (
  headers: readonly Area[],
  { fills = [] }: BlockStyle,
): readonly (readonly Patch[])[] => [
  headers.map((area) => ({ area, value: HEADER_FILL })),
  fills.map(({ color, ...area }) => ({ area, value: color })),
];

/** The cell that only programs read. */
const stampAreas = (block: Painting["block"]): readonly Area[] =>
  block.slice(0, STAMP_ROWS).flatMap((line, row) =>
    line.flatMap((content, column) => {
      const isStamp = "value" in content && isMachineStamp(content.value);
      return isStamp ? [{ row, column, rows: 1, columns: 1 }] : [];
    }),
  );

function freezeLines(sheet: Sheet, { rows, columns }: NonNullable<BlockStyle["freeze"]>): void {
  if (rows > 0) sheet.setFrozenRows(rows);
  if (columns > 0) sheet.setFrozenColumns(columns);
}

/** Widths and frozen lines are set once: people adjust them. */
function setOnce(sheet: Sheet, { columnWidths = [], freeze }: BlockStyle): void {
  for (const { start, count, width } of columnWidthRuns(columnWidths)) {
    sheet.setColumnWidths(start + 1, count, width);
  }
  if (freeze) freezeLines(sheet, freeze);
}

/** Gives a block its looks, one call for each side of them; rows grow with their wrapped words by themselves. */
export function paintBlock(sheet: Sheet, painting: Painting, isNew: boolean): void {
  const { style, block } = painting;
  if (!isStyled(style)) return;
  if (style.page) {
    paintPage(sheet, style.page, block, isNew);
    return;
  }
  const { whole, headers, bold, top, below } = frameOf(painting);
  const { fontFamily = FONT, wrapColumns = [], border } = style;
  const wrapped = wrapColumns.map((column) => ({ row: top, column, rows: below, columns: 1 }));
  const each = (areas: readonly Area[], paint: (list: RangeList) => void): void => {
    if (areas.length > 0) paint(sheet.getRangeList(areas.map(areaName)));
  };
  paintLetters(sheet, { font: fontFamily, whole, bold, hidden: stampAreas(block) });
  each(headers, (list) => list.setHorizontalAlignment("center"));
  each([...headers, ...wrapped], (list) => list.setWrap(true));
  each(border ? [border] : [], (list) => list.setBorder(true, true, true, true, true, true));
  paintAreas(sheet, formatLayers(painting), FORMATS);
  paintAreas(sheet, fillLayers(headers, style), FILLS);
  if (isNew) setOnce(sheet, style);
}
