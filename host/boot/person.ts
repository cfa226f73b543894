// Somebody at the keyboard, while a script runs or between runs: edits that no script buffered.
import type { Worksheet } from "@univerjs/core";
import { columnIndex, readA1 } from "../engine/a1";
import { storedFormula } from "../engine/formulaText";
import { userEntered } from "../engine/userEntered";
import { dialect, type Desk } from "../services/desk";
import { sortRange } from "../services/sortRange";
import {
  addSheet,
  deleteLines,
  insertLines,
  removeSheet,
  renameSheet,
} from "../services/structure";

/** Sheets by name, cells in A1 notation, rows counted from 1, columns by letter: as people speak. */
export interface Person {
  type(sheet: string, cell: string, text: string): void;
  insertRows(sheet: string, before: number, count?: number): void;
  deleteRows(sheet: string, row: number, count?: number): void;
  insertColumns(sheet: string, before: string, count?: number): void;
  deleteColumns(sheet: string, column: string, count?: number): void;
  sort(sheet: string, area: string, column: string, ascending?: boolean): void;
  renameSheet(sheet: string, name: string): void;
  addSheet(name: string): void;
  deleteSheet(sheet: string): void;
}

export function person(desk: Desk): Person {
  const sheetNamed = (name: string): Worksheet => {
    const sheet = desk.services.workbook.getSheetBySheetName(name);
    if (!sheet) throw new Error(`Không có trang tính "${name}".`);
    return sheet;
  };
  const boxOf = (sheet: Worksheet, text: string) => {
    const box = readA1(text, sheet.getRowCount(), sheet.getColumnCount());
    if (!box) throw new Error(`Không hiểu vùng "${text}".`);
    return box;
  };
  return {
    type(name, cell, text) {
      const sheet = sheetNamed(name);
      const box = boxOf(sheet, cell);
      const format = desk.cells.formats(sheet)(
        box.row,
        box.column,
        desk.cells.cell(sheet, box.row, box.column),
      );
      const year = new Date(desk.clock.now()).getFullYear();
      const input = (): { formula: string } | ReturnType<typeof userEntered> =>
        text.startsWith("=") && format !== "@"
          ? { formula: storedFormula(text, dialect(desk)) }
          : userEntered(text, desk.google.locale, format, year);
      desk.cells.write(sheet, box, () => (text === "" ? {} : input()));
    },
    insertRows: (name, before, count = 1) => {
      insertLines(desk, sheetNamed(name), "row", before - 1, count);
    },
    deleteRows: (name, row, count = 1) => {
      deleteLines(desk, sheetNamed(name), "row", row - 1, count);
    },
    insertColumns: (name, before, count = 1) => {
      insertLines(desk, sheetNamed(name), "column", columnIndex(before), count);
    },
    deleteColumns: (name, column, count = 1) => {
      deleteLines(desk, sheetNamed(name), "column", columnIndex(column), count);
    },
    sort(name, area, column, ascending = true) {
      const sheet = sheetNamed(name);
      sortRange(desk, sheet, boxOf(sheet, area), [{ column: columnIndex(column), ascending }]);
    },
    renameSheet: (name, to) => {
      renameSheet(desk, sheetNamed(name), to);
    },
    addSheet: (name) => {
      addSheet(desk, name, desk.services.workbook.getSheets().length);
    },
    deleteSheet: (name) => {
      removeSheet(desk, sheetNamed(name).getSheetId());
    },
  };
}
