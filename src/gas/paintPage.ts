import type { CellContent, PageArea, PageStyle } from "../app/plan/plan";
import { isMachineStamp } from "../app/plan/stampedBlock";
import { areaName } from "../app/text/a1";
import { stretches } from "./stretches";
import { NEW_SHEET } from "./writeBlock";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Block = readonly (readonly CellContent[])[];

const INK = "#000000";
const PAPER = "#ffffff";
const GENERAL = "General";

/** What areas say of each cell, one way of looking at a time; later areas stand over earlier ones. */
function eachCell<K extends keyof PageArea>(
  block: Block,
  areas: readonly PageArea[],
  key: K,
): NonNullable<PageArea[K]>[][];
function eachCell(block: Block, areas: readonly PageArea[], key: keyof PageArea): unknown[][] {
  const cells = block.map((line) => line.map((): unknown => undefined));
  for (const area of areas) {
    if (area[key] === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      cells[row]?.fill(area[key], area.column, area.column + area.columns);
    }
  }
  return cells;
}

/** Equal letters share one style: each is an object that Google has to be told. */
function letters(
  font: string,
  bold: readonly (readonly boolean[])[],
  sizes: readonly (readonly number[])[],
  colors: readonly (readonly string[])[],
): TextStyle[][] {
  const known = new Map<string, TextStyle>();
  const styleOf = (isBold: boolean, size: number, color: string): TextStyle => {
    const key = [isBold, size, color].join(" ");
    const style =
      known.get(key) ??
      SpreadsheetApp.newTextStyle()
        .setFontFamily(font)
        .setBold(isBold)
        .setFontSize(size)
        .setForegroundColor(color)
        .build();
    known.set(key, style);
    return style;
  };
  return bold.map((line, row) =>
    line.map((isBold, column) =>
      styleOf(isBold, sizes[row]?.[column] ?? 0, colors[row]?.[column] ?? INK),
    ),
  );
}

/** Widths, heights, merges and what is hidden are set once: people adjust them. */
function setOnce(sheet: Sheet, page: PageStyle, block: Block): void {
  for (const { item, runs } of stretches(page.columnWidths)) {
    for (const { start, count } of runs) sheet.setColumnWidths(start + 1, count, item);
  }
  for (const { item, runs } of stretches(page.rowHeights)) {
    for (const { start, count } of runs) sheet.setRowHeights(start + 1, count, item);
  }
  for (const { row, column, rows, columns } of page.merges) {
    sheet.getRange(row + 1, column + 1, rows, columns).merge();
  }
  const width = Math.max(NEW_SHEET.columns, block[0]?.length ?? 0);
  const height = Math.max(NEW_SHEET.rows, block.length);
  sheet.hideColumns(page.columns + 1, width - page.columns);
  sheet.hideRows(page.rows + 1, height - page.rows);
  sheet.setHiddenGridlines(true);
}

/** Gives a page its looks: it is small, so every cell is told its own, one call for each kind of look. */
export function paintPage(sheet: Sheet, page: PageStyle, block: Block, isNew: boolean): void {
  const stamps = block.flatMap((line, row) =>
    line.flatMap((content, column): readonly PageArea[] => {
      const isStamp = "value" in content && isMachineStamp(content.value);
      return isStamp ? [{ row, column, rows: 1, columns: 1, color: PAPER }] : [];
    }),
  );
  const whole = { row: 0, column: 0, rows: block.length, columns: block[0]?.length ?? 1 };
  const range = sheet.getRange(areaName(whole));
  const plain = { ...whole, isBold: false, fontSize: page.fontSize, color: INK, fill: PAPER };
  const areas = [{ ...plain, isWrapped: false, format: GENERAL }, ...page.areas, ...stamps];
  const of = <K extends keyof PageArea>(key: K) => eachCell(block, areas, key);
  range.setTextStyles(letters(page.fontFamily, of("isBold"), of("fontSize"), of("color")));
  range.setVerticalAlignment("middle");
  range.setBackgrounds(of("fill"));
  range.setWraps(of("isWrapped"));
  range.setNumberFormats(of("format"));
  range.setHorizontalAlignments(
    of("alignment").map((line) =>
      line.map((side) => (side as typeof side | undefined) ?? "normal"),
    ),
  );
  if (page.borders.length > 0) {
    sheet.getRangeList(page.borders.map(areaName)).setBorder(true, true, true, true, true, true);
  }
  if (isNew) setOnce(sheet, page, block);
}
