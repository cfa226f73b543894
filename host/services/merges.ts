// Merged cells of a sheet.
import type { IRange, Worksheet } from "@univerjs/core";
import type { Box } from "../engine/a1";
import type { Desk } from "./desk";

export function mergesIn(sheet: Worksheet): Box[] {
  return sheet.getMergeData().map((range) => ({
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  }));
}

export function setMerges(desk: Desk, sheet: Worksheet, boxes: readonly Box[]): void {
  const ranges: IRange[] = boxes.map((box) => ({
    startRow: box.row,
    endRow: box.row + box.rows - 1,
    startColumn: box.column,
    endColumn: box.column + box.columns - 1,
  }));
  sheet.getSnapshot().mergeData = ranges;
  sheet.setMergeData(ranges);
  desk.cells.onChange?.(sheet.getSheetId());
}
