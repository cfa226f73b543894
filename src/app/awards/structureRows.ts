import { awardSheetTexts } from "../messages/awardSheets";
import { awardTexts } from "../messages/awards";
import { textOf } from "../settings/cellAt";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import { STRUCTURE_SHEET } from "./awardSheets";
import type { Subject } from "./structure";
import { STRUCTURE_HEADER_ROW, structureSeed } from "./structureSheet";

/** Columns of the sheet "Cơ cấu giải thưởng". */
const COLUMN = {
  used: 0,
  name: 1,
  subject: 2,
  tier: 3,
  count: 4,
  money: 5,
  minimum: 6,
  scope: 7,
  source: 8,
  tie: 9,
  tieSource: 10,
} as const;
type Column = keyof typeof COLUMN;

/** A row of the sheet: one prize of one structure. */
export interface StructureRow {
  readonly name: string;
  value(column: Column): CellValue;
  text(column: Column): string;
  /** What people see as the minimum: "80 %" may be held as 0,8. */
  readonly minimum: string;
  /** The address of a cell, for sentences. */
  cell(column: Column): string;
}

/** The rows for a subject, as people have edited them; before there is a sheet, what it will start with. */
export function structureRows(
  workbook: WorkbookSnapshot,
  subject: Subject,
): readonly StructureRow[] | { readonly message: string } {
  const sheet = workbook.sheet(STRUCTURE_SHEET);
  const header = sheet === undefined ? STRUCTURE_HEADER_ROW : headerRow(sheet.values);
  if (header < 0) return { message: awardTexts.structureHeader(sheetReference(STRUCTURE_SHEET)) };
  const body = sheet?.values.slice(header + 1) ?? structureSeed();
  const rows = body.map((cells, index) => {
    const row = header + 1 + index;
    return rowOf(cells, row, sheet?.displayed[row]?.[COLUMN.minimum]);
  });
  return rows.filter((row) => fold(row.text("subject")) === fold(subject));
}

const rowOf = (cells: readonly CellValue[], row: number, shown?: string): StructureRow => {
  const value = (column: Column): CellValue => cells[COLUMN[column]] ?? "";
  const text = (column: Column): string => textOf(value(column));
  return {
    name: text("name"),
    value,
    text,
    minimum: (shown ?? text("minimum")).trim(),
    cell: (column) => sheetCell(STRUCTURE_SHEET, row, COLUMN[column]),
  };
};

/** Columns that came later may be missing. */
const headerRow = (values: readonly (readonly CellValue[])[]): number =>
  values.findIndex((row) =>
    awardSheetTexts.structureHeader
      .slice(0, COLUMN.minimum)
      .every((text, column) => fold(textOf(row[column] ?? "")) === fold(text)),
  );
