import { settingsTexts } from "../messages/settings";
import { fixedReference, staleFormula, type LiveCopy } from "../plan/staleFormula";
import { ARCHIVE, ARCHIVE_FIRST_ROW } from "../reports/archiveLayout";
import { ARCHIVE_SHEET } from "../reports/reportSheets";
import { textOf, valueAt } from "../settings/cellAt";
import { readHolidays } from "../settings/holidays";
import type { CalendarWord } from "../settings/dayOptions";
import { SETTINGS_SHEET, WINDOW } from "../settings/settingsLayout";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { columnName, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import type { WindowChoice } from "../settings/fittingWindow";
import { HIDDEN, PAGE, PAGE_WIDTHS } from "./summaryLayout";

/** A column beside the page that repeats what the summary was made from. */
export interface CopyColumn {
  readonly header: string;
  readonly cells: readonly CellValue[];
}

export interface WatchedInputs {
  readonly workbook: WorkbookSnapshot;
  /** How many indicators the archive has. */
  readonly indicators: number;
  /** The table of targets, and its columns that were read. */
  readonly basis: { readonly table: Table; readonly columns: readonly number[] } | undefined;
  readonly window: WindowChoice | undefined;
}

const serialOf = (value: CellValue): number | undefined => {
  if (typeof value === "object") return value.day + value.minute / 1440;
  return typeof value === "number" ? value : undefined;
};

/** What built-in functions count and add up in a column. */
const countAndSum = (cells: readonly CellValue[]): { count: number; sum: number } => {
  const numbers = cells.flatMap((cell) => serialOf(cell) ?? []);
  return { count: numbers.length, sum: numbers.reduce((total, one) => total + one, 0) };
};

/**
 * The archive is long: instead of a copy, its days and the figures of each column are counted and added up, and once more
 * weighted by their rows, so that a figure that moves to another unit shows too.
 */
function archiveConditions({ workbook, indicators }: WatchedInputs): readonly string[] {
  const values = workbook.sheet(ARCHIVE_SHEET)?.values ?? [];
  const sheet = sheetReference(ARCHIVE_SHEET);
  const cellsOf = (column: number): readonly CellValue[] => values.map((row) => row[column] ?? "");
  const ofColumn = (column: number): readonly string[] => {
    const name = columnName(column);
    const { count, sum } = countAndSum(cellsOf(column));
    const whole = `${sheet}!${name}:${name}`;
    const counted = `COUNT(${whole})=${count}`;
    return Number.isSafeInteger(sum) ? [counted, `SUM(${whole})=${sum}`] : [counted];
  };
  const figures = Array.from({ length: indicators }, (_, index) => ARCHIVE.first + index);
  return [
    ...ofColumn(ARCHIVE.day),
    ...figures.flatMap((column) => [...ofColumn(column), ...weighted(values, sheet, column)]),
  ];
}

function weighted(
  values: SheetSnapshot["values"],
  sheet: string,
  column: number,
): readonly string[] {
  const cells = values.slice(ARCHIVE_FIRST_ROW).map((row) => row[column] ?? "");
  const isPlain = cells.every((cell) => cell === "" || Number.isSafeInteger(cell));
  const sum = cells.reduce<number>((total, cell, row) => total + (row + 1) * Number(cell), 0);
  if (!isPlain || cells.length === 0 || !Number.isSafeInteger(sum)) return [];
  const area = { row: ARCHIVE_FIRST_ROW, column, rows: cells.length, columns: 1 };
  const reference = `${sheet}!${fixedReference(area)}`;
  const first = `${sheet}!${fixedReference({ ...area, rows: 1 })}`;
  return [`SUMPRODUCT((ROW(${reference})-ROW(${first})+1)*${reference})=${sum}`];
}

/** The cells of "Thông tin chiến dịch" that say the dates of the campaign. */
function windowConditions({ workbook, window }: WatchedInputs): readonly string[] {
  const sheet = workbook.sheet(SETTINGS_SHEET);
  if (sheet === undefined || window === undefined) return [];
  const { labels } = settingsTexts;
  const conditions: string[] = [];
  const watch = (row: number, column: number, day: number): void => {
    const cell = valueAt(sheet, row, column);
    if (typeof cell !== "object" || cell.day !== day) return;
    const area = { row, column, rows: 1, columns: 1 };
    conditions.push(`${sheetReference(SETTINGS_SHEET)}!${fixedReference(area)}=${day}`);
  };
  sheet.values.forEach((line, row) => {
    const label = fold(textOf(line[0] ?? ""));
    if (label === fold(labels.from)) watch(row, 1, window.from);
    if (label === fold(labels.to)) watch(row, 1, window.to);
    watch(row, WINDOW.from, window.from);
    watch(row, WINDOW.to, window.to);
  });
  return conditions;
}

/** The lists of the sheet "Ngày nghỉ", where the calendar depends on them. */
function calendarConditions(
  workbook: WorkbookSnapshot,
  calendar: CalendarWord | undefined,
): readonly string[] {
  if (calendar === undefined || calendar === "mọi ngày") return [];
  return readHolidays(workbook).areas.flatMap(({ name, sheetName, row, column, rows }) => {
    const values = workbook.sheet(sheetName)?.values.slice(row, row + rows) ?? [];
    const { count, sum } = countAndSum(values.map((line) => line[column] ?? ""));
    return count === 0 ? [] : [`COUNT(${name})=${count}`, `SUM(${name})=${sum}`];
  });
}

/** Copies of the inputs, to stand beside the page, and the formula that says when any of them has changed. */
export function summaryStale(inputs: WatchedInputs): {
  readonly columns: readonly CopyColumn[];
  readonly formula: string;
} {
  const { workbook, basis, window } = inputs;
  const origin = { row: HIDDEN.row + 1, column: HIDDEN.copies };
  const stamp = { row: PAGE.stamp, column: PAGE_WIDTHS.length - 1 };
  const sheet = basis && workbook.sheet(basis.table.sheet);
  const live: LiveCopy[] = [];
  const columns: CopyColumn[] = [];
  if (basis && sheet) {
    const { area, header, columns: known, keyColumn } = basis.table;
    const row = header.row + header.rows;
    const rows = area.rows - header.rows;
    for (const column of [...new Set([keyColumn, ...basis.columns])]) {
      const size = { rows, columns: 1 };
      const copy = { row: origin.row, column: origin.column + columns.length, ...size };
      live.push({ sheet: sheet.name, live: { row, column, ...size }, copy });
      columns.push({
        header: known.find(({ index }) => index === column)?.header ?? "",
        cells: Array.from({ length: rows }, (_, down) => valueAt(sheet, row + down, column)),
      });
    }
  }
  const conditions = [
    ...archiveConditions(inputs),
    ...windowConditions(inputs),
    ...calendarConditions(workbook, window?.calendar),
  ];
  return { columns, formula: staleFormula(live, conditions, stamp) };
}
