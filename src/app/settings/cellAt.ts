import type { CellValue, SheetSnapshot } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";

/** What a cell holds; blank outside the used part. */
export function valueAt(
  sheet: Pick<SheetSnapshot, "values"> | undefined,
  row: number,
  column: number,
): CellValue {
  return sheet?.values[row]?.[column] ?? "";
}

/** A cell's words, folded for comparing; dates have none. */
export function wordsAt(
  sheet: Pick<SheetSnapshot, "values"> | undefined,
  row: number,
  column: number,
): string {
  return fold(textOf(valueAt(sheet, row, column)));
}

/** A value as text for people, never long; a date shows as nothing. */
export function textOf(value: CellValue): string {
  return typeof value === "object" ? "" : cleanText(String(value), 60);
}

/** Whether a cell looks empty. */
export function isBlankAt(
  sheet: Pick<SheetSnapshot, "values"> | undefined,
  row: number,
  column: number,
): boolean {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" && value.trim() === "";
}

/** What people see in a cell, cut to what a sentence bears. */
export function shownAt(
  sheet: Pick<SheetSnapshot, "displayed">,
  row: number,
  column: number,
): string {
  return cleanText(sheet.displayed[row]?.[column] ?? "", 40);
}
