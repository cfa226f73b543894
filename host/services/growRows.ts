// As in Google, rows grow with the wrapped words of their cells, unless somebody set their height.
import { BooleanNumber, WrapStrategy, type Worksheet } from "@univerjs/core";
import type { Box } from "../engine/a1";
import type { Desk } from "./desk";
import { mergesIn } from "./merges";

/** Where a script has wrapped cells. */
export interface Wrapped {
  readonly sheetId: string;
  readonly box: Box;
}

const LETTER = 7;
const BOLD_LETTER = 7.5;
const LINE = 18;
const PADDING = 8;

/** Lines that words take in a column of so many pixels. */
function linesOf(text: string, width: number, letter: number): number {
  const most = Math.max(Math.floor((width - PADDING) / letter), 1);
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const { length } of line.split(/\s+/)) {
      if (used > 0 && used + 1 + length > most) {
        lines += 1;
        used = 0;
      }
      used += (used === 0 ? 0 : 1) + length;
      // A word longer than the column is broken.
      for (; used > most; used -= most) lines += 1;
    }
  }
  return lines;
}

/** What the wrapped words of a row need; 0 where they fit on one line. */
function heightOf({ cells }: Desk, sheet: Worksheet, row: number): number {
  let lines = 1;
  const read = cells.reader(sheet);
  const line = sheet.getCellMatrix().getMatrix()[row] ?? {};
  for (const column of Object.keys(line).map(Number)) {
    const { raw } = read(row, column);
    const style = cells.style(sheet, row, column);
    if (typeof raw !== "string" || style.tb !== WrapStrategy.WRAP) continue;
    const letter = style.bl === BooleanNumber.TRUE ? BOLD_LETTER : LETTER;
    lines = Math.max(lines, linesOf(raw, sheet.getColumnWidth(column), letter));
  }
  return lines === 1 ? 0 : PADDING + LINE * lines;
}

function growRow(desk: Desk, sheet: Worksheet, row: number): void {
  const usual = sheet.getSnapshot().defaultRowHeight;
  const old = sheet.getRowManager().getRow(row);
  if (old?.h !== undefined && old.ia === BooleanNumber.FALSE) return;
  const height = Math.max(heightOf(desk, sheet, row), usual);
  if (height === (old?.ah ?? usual)) return;
  const line = sheet.getRowManager().getRowOrCreate(row);
  Object.assign(line, { h: height, ah: height, ia: BooleanNumber.TRUE });
}

/** Gives rows the height of their wrapped cells; a row with merged cells keeps its own, as in Google. */
export function growRows(desk: Desk, wrapped: readonly Wrapped[]): void {
  for (const sheetId of new Set(wrapped.map((area) => area.sheetId))) {
    const sheet = desk.services.workbook.getSheetBySheetId(sheetId);
    if (!sheet) continue;
    const done = new Set(mergesIn(sheet).map(({ row }) => row));
    for (const { box } of wrapped.filter((area) => area.sheetId === sheetId)) {
      const end = Math.min(box.row + box.rows, sheet.getRowCount());
      for (let row = box.row; row < end; row++) {
        if (!done.has(row)) growRow(desk, sheet, row);
        done.add(row);
      }
    }
    desk.cells.onChange?.(sheetId);
  }
}
