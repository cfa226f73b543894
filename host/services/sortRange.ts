// Sorting rows of an area as Google does: formulas move with their rows, and keep pointing at their own row.
import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { Box } from "../engine/a1";
import type { Raw } from "../engine/cellStore";
import { movedFormula } from "../engine/formulaText";
import type { Desk } from "./desk";
import { noteAt, setNote } from "./notes";

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

function rank(value: Raw): number {
  if (value === null) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compare(a: Raw, b: Raw, ascending: boolean): number {
  const kinds = rank(a) - rank(b);
  // Blank rows stay last whichever way the sort goes.
  if (a === null || b === null) return kinds;
  const order =
    kinds !== 0
      ? kinds
      : typeof a === "string" && typeof b === "string"
        ? a.localeCompare(b, "vi")
        : Number(a) - Number(b);
  return ascending ? order : -order;
}

export function sortRange(desk: Desk, sheet: Worksheet, box: Box, keys: readonly SortKey[]): void {
  desk.calculator.settle();
  const read = desk.cells.reader(sheet);
  const order = Array.from({ length: box.rows }, (_, i) => box.row + i);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const difference = compare(read(a, column).raw, read(b, column).raw, ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const matrix = sheet.getCellMatrix().getMatrix();
  const columns = Array.from({ length: box.columns }, (_, i) => box.column + i);
  const moved = order.map((from, i) =>
    columns.map((column) => movedCell(desk, sheet, from, box.row + i, column)),
  );
  const notes = order.map((from) =>
    columns.map((column) => noteAt(desk, sheet.getSheetId(), from, column)),
  );
  moved.forEach((line, i) => {
    const row = (matrix[box.row + i] ??= {});
    line.forEach((cell, j) => {
      const column = box.column + j;
      if (cell) row[column] = cell;
      else Reflect.deleteProperty(row, column);
      const note = notes[i]?.[j] ?? "";
      if (noteAt(desk, sheet.getSheetId(), box.row + i, column) !== note)
        setNote(desk, sheet.getSheetId(), box.row + i, column, note);
    });
  });
  desk.cells.touched(sheet, box);
}

function movedCell(
  desk: Desk,
  sheet: Worksheet,
  from: number,
  to: number,
  column: number,
): Nullable<ICellData> {
  const cell = desk.cells.cell(sheet, from, column);
  const stored = desk.cells.formula(sheet, from, column);
  if (!cell || stored === "" || from === to) return cell;
  // A shared formula becomes a cell's own when it moves.
  return { ...cell, si: null, f: movedFormula(stored, { row: from, column }, { row: to, column }) };
}
