// Spilled results in a saved workbook: their values are there for whoever reads the file, marked so that nobody takes them for input.
import type { ICellData, IWorkbookData } from "@univerjs/core";
import type { Box } from "../engine/a1";
import type { Calculator } from "../engine/calculator";

/** Set in `custom` of a cell: the formula cell that a spilled value comes from, or, on that cell, the size of its result. */
export interface SpillMark {
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  readonly spills?: { readonly rows: number; readonly columns: number };
}

type Cells = NonNullable<IWorkbookData["sheets"][string]["cellData"]>;

function isSpilled(cell: ICellData | null | undefined): boolean {
  return (cell?.custom as SpillMark | undefined)?.spilledFrom !== undefined;
}

/**
 * A copy for the engine to own, without the values that its formulas will spill again. What cells carry is shared: the engine puts
 * new things there and changes none.
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
      own[column] = !isSpilled(cell) ? { ...cell } : cell?.s ? { s: cell.s } : {};
    }
  }
  return copy;
}

function anchor(cell: ICellData | undefined, { rows, columns }: Box): ICellData {
  return { ...cell, custom: { ...cell?.custom, spills: { rows, columns } } };
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
