// Spilled results in a saved workbook: their values are there for whoever reads the file, marked so that nobody takes them for input.
import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { Box } from "../engine/a1";
import type { Calculator } from "../engine/calculator";
import { rawOf, type Raw } from "../engine/cellStore";
import type { SpillMark } from "../engine/spillMark";

type Cells = NonNullable<IWorkbookData["sheets"][string]["cellData"]>;

const markOf = (cell: ICellData | null | undefined): SpillMark =>
  (cell?.custom as SpillMark | undefined) ?? {};

/**
 * A copy for the engine to own. Values that its formulas will spill again are taken from their cells and kept with the formula's
 * own. What cells carry is shared: the engine puts new things there and changes none.
 */
export function withoutSpills(workbook: IWorkbookData): IWorkbookData {
  const { sheets, ...book } = workbook;
  const own: IWorkbookData["sheets"] = {};
  for (const [id, { cellData, ...sheet }] of Object.entries(sheets))
    own[id] = { ...structuredClone(sheet), cellData: ownCells(cellData ?? {}) };
  return { ...structuredClone(book), sheets: own };
}

function ownCells(cells: Cells): Cells {
  const copy: Cells = {};
  for (const row in cells) {
    const line = cells[row] ?? {};
    const own: Record<number, ICellData> = (copy[row] = {});
    for (const column in line) {
      const cell = line[column];
      const { spilledFrom } = markOf(cell);
      own[column] = !spilledFrom ? { ...cell } : cell?.s ? { s: cell.s } : {};
      if (cell && spilledFrom) keep(copy, spilledFrom, Number(row), Number(column), cell);
    }
  }
  return copy;
}

/** The formula stands left of and above what it spilled, so it is in the copy already. */
function keep(
  copy: Cells,
  from: { readonly row: number; readonly column: number },
  row: number,
  column: number,
  cell: ICellData,
): void {
  const anchor = copy[from.row]?.[from.column];
  if (!anchor?.f) return;
  const kept = (markOf(anchor).kept ?? [[rawOf(anchor)]]) as Raw[][];
  (kept[row - from.row] ??= [])[column - from.column] = rawOf(cell);
  anchor.custom = { ...anchor.custom, kept } satisfies SpillMark;
}

/** As a formula's result that fills the area; it is computed again when the file is opened. */
function anchor(cell: ICellData | undefined, { rows, columns }: Box): ICellData {
  const custom = { ...cell?.custom, spills: { rows, columns } } satisfies SpillMark;
  Reflect.deleteProperty(custom, "kept");
  return { ...cell, custom };
}

function spilled(
  cell: ICellData | undefined,
  value: ICellData | undefined,
  { row, column }: Box,
): ICellData {
  const { v, t, s } = value ?? {};
  const style = cell?.s ?? s;
  return {
    ...(v === undefined ? {} : { v }),
    ...(t === undefined ? {} : { t }),
    ...(style ? { s: style } : {}),
    custom: { spilledFrom: { row, column } },
  };
}

/** @param workbook - A saved copy, which becomes the answer. */
export function withSpills(workbook: IWorkbookData, calculator: Calculator): IWorkbookData {
  for (const { sheetId, area, cells } of calculator.spills()) {
    const sheet = workbook.sheets[sheetId];
    if (!sheet) continue;
    const matrix = (sheet.cellData ??= {}) as Record<number, Record<number, ICellData> | undefined>;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = (matrix[row] ??= {});
      for (let column = area.column; column < area.column + area.columns; column++) {
        const old = line[column];
        const isFirst = row === area.row && column === area.column;
        line[column] = isFirst ? anchor(old, area) : spilled(old, cells(row, column), area);
      }
    }
  }
  return workbook;
}
