// Spilled results live beside the cells, where Univer's formulas and its canvas look for them.
import { CellValueType, type ICellData } from "@univerjs/core";
import type { Box } from "./a1";
import type { Result } from "./resultGrid";
import type { UniverServices } from "./univerServices";

type Cells = Record<number, Record<number, ICellData | undefined> | undefined>;

function cellOf({ value, pattern }: Result): ICellData {
  const style = pattern === undefined ? {} : { s: { n: { pattern } } };
  if (value === null) return { v: null, ...style };
  if (typeof value === "boolean") return { v: Number(value), t: CellValueType.BOOLEAN };
  return {
    v: value,
    t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    ...style,
  };
}

function looksLike(old: ICellData | undefined, next: ICellData): boolean {
  return old !== undefined && old.v === next.v && old.t === next.t;
}

export class SpillOverlay {
  readonly #services: UniverServices;

  constructor(services: UniverServices) {
    this.#services = services;
  }

  #cells(sheetId: string): Cells {
    const unit = (this.#services.formulaData.getArrayFormulaCellData()[this.#services.unitId] ??=
      {});
    return ((unit as Record<string, unknown>)[sheetId] ??= {}) as Cells;
  }

  #anchors(sheetId: string): Record<number, Record<number, object> | undefined> {
    const unit = (this.#services.formulaData.getArrayFormulaRange()[this.#services.unitId] ??= {});
    return ((unit as Record<string, unknown>)[sheetId] ??= {}) as Record<
      number,
      Record<number, object> | undefined
    >;
  }

  /** Every sheet has its place before Univer takes references to it. */
  prepare(): void {
    for (const sheet of this.#services.workbook.getSheets()) {
      this.#cells(sheet.getSheetId());
      this.#anchors(sheet.getSheetId());
    }
  }

  clear(): void {
    const { formulaData, unitId } = this.#services;
    formulaData.getArrayFormulaCellData()[unitId] = {};
    formulaData.getArrayFormulaRange()[unitId] = {};
  }

  /** The spilled cell, if a result covers the place. */
  at(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.#cells(sheetId)[row]?.[column];
  }

  rows(sheetId: string): Cells {
    return this.#cells(sheetId);
  }

  take(sheetId: string, row: number, column: number, shown: Box): void {
    const cells = this.#cells(sheetId);
    for (let r = shown.row; r < shown.row + shown.rows; r++) {
      for (let c = shown.column; c < shown.column + shown.columns; c++) this.#drop(cells, r, c);
    }
    const anchors = this.#anchors(sheetId)[row];
    if (anchors) this.#dropKey(anchors, column);
  }

  #drop(cells: Cells, row: number, column: number): void {
    const line = cells[row];
    if (!line) return;
    this.#dropKey(line, column);
    if (Object.keys(line).length === 0) this.#dropKey(cells, row);
  }

  #dropKey(record: Record<number, unknown>, key: number): void {
    Reflect.deleteProperty(record, key);
  }

  /** Takes away the old result and lays the new one; true when a cell other than the first differs. */
  replace(sheetId: string, before: Box, shown: Box, grid: readonly (readonly Result[])[]): boolean {
    const cells = this.#cells(sheetId);
    const same = before.rows === shown.rows && before.columns === shown.columns;
    let changed = !same;
    if (!same) this.take(sheetId, before.row, before.column, before);
    if (shown.rows === 1 && shown.columns === 1) return changed;
    for (let r = 0; r < shown.rows; r++) {
      const line = (cells[shown.row + r] ??= {});
      for (let c = 0; c < shown.columns; c++) {
        const next = cellOf(grid[r]?.[c] ?? { value: null });
        if (looksLike(line[shown.column + c], next)) continue;
        line[shown.column + c] = next;
        changed = true;
      }
    }
    const anchors = this.#anchors(sheetId);
    (anchors[shown.row] ??= {})[shown.column] = {
      startRow: shown.row,
      endRow: shown.row + shown.rows - 1,
      startColumn: shown.column,
      endColumn: shown.column + shown.columns - 1,
    };
    return changed;
  }
}
