// Rows grow with their wrapped texts, as Google's do until a person sets a height.
import { BooleanNumber, WrapStrategy, type ICellData, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

type Sheet = ReturnType<NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getActiveSheet"]>;

/** Measuring is for what people look at: longer lists keep their heights. */
const MOST_ROWS = 3000;

/** Fits the rows of a sheet that have wrapped texts and no height of their own; the canvas has to be refreshed then. */
export function fitRows(sheet: Sheet): void {
  const skeleton = sheet.getSkeleton();
  const worksheet = sheet.getSheet();
  const { cellData, rowData, defaultRowHeight } = worksheet.getSnapshot();
  const rows = Object.keys(cellData).map(Number);
  if (!skeleton || rows.length > MOST_ROWS) return;
  const isWrapped = (cell: Nullable<ICellData>): boolean => {
    const style = typeof cell?.s === "string" ? worksheet.getStyleDataByHash(cell.s) : cell?.s;
    return style?.tb === WrapStrategy.WRAP;
  };
  for (const row of rows) {
    const cells = Object.entries(cellData[row] ?? {}) as [string, Nullable<ICellData>][];
    const own = rowData[row];
    if (own?.h !== undefined && own.ia !== BooleanNumber.TRUE) continue;
    const heights = cells.flatMap(([column, cell]) =>
      isWrapped(cell) ? [skeleton.calculateAutoHeightForCell(row, Number(column)) ?? 0] : [],
    );
    if (heights.length === 0) continue;
    const ah = Math.max(defaultRowHeight, ...heights);
    rowData[row] = { ...own, ia: BooleanNumber.TRUE, ah };
  }
}
