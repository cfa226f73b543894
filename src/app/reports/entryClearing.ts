import type { Day } from "../../domain/day";
import { readFigures } from "../columns/readFigures";
import { entryTexts } from "../messages/reportsEntry";
import { contentAt } from "../plan/contentAt";
import type { Problem } from "../plan/outcome";
import type { CellWrite, ColumnWrite, Fingerprint, Write } from "../plan/plan";
import type { Place } from "../plan/rollBack";
import { problemOf } from "../plan/problemOf";
import { restsOnTable } from "../plan/restsOn";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { readTables } from "../table/readTables";
import { sheetCell, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import { formatDay } from "../text/formatDay";
import { campaignDays } from "./campaignDays";
import { dailyTable, isDailyTable, type DailyTable } from "./dailyTable";
import { readArchive } from "./readArchive";
import { ENTRY_SHEET } from "./reportSheets";
import { reportingUnits } from "./reportingUnits";
import { textOf } from "../settings/cellAt";

export interface EntryClearing {
  readonly kind: "clearing";
  readonly day: Day;
  readonly writes: readonly Write[];
  readonly restsOn: readonly Fingerprint[];
}

/** Makes the form ready for another day, once every figure of its day stands in the archive: nothing typed is lost. */
export function entryClearing(workbook: WorkbookSnapshot, next: Day): EntryClearing | Problem {
  const sheet = workbook.sheet(ENTRY_SHEET);
  const table = sheet && readTables(sheet, workbook.marks).find(isDailyTable);
  if (sheet === undefined || table === undefined) {
    return problemOf("no-form", [entryTexts.noForm(sheetReference(ENTRY_SHEET))]);
  }
  const daily = dailyTable(sheet, table, campaignDays(workbook));
  const place = dayCell(sheet, daily);
  const day = daily.titleDay;
  if (place === undefined || day === undefined) {
    return problemOf("no-day", [entryTexts.noDay(sheetCell(ENTRY_SHEET, 1, 1))]);
  }
  if (day === next) return problemOf("same-day", [entryTexts.sameDay(formatDay(day))]);
  if (!isClosed(workbook, sheet, daily, day)) {
    return problemOf("not-closed", [entryTexts.notClosed(formatDay(day))]);
  }
  const columns = clearedColumns(daily);
  const cleared = columns.flatMap((column) => clearedColumn(sheet, daily, column));
  return {
    kind: "clearing",
    day,
    writes: [dayWrite(sheet, place, next), ...cleared],
    restsOn: restsOnTable(sheet, table, [], columns),
  };
}

const dayWrite = (sheet: SheetSnapshot, { row, column }: Place, next: Day): ColumnWrite => {
  const key = sheet.values[row]?.[column - 1] ?? "";
  const before = contentAt(sheet, row, column);
  const cells = [{ row, key, before, after: { value: { day: next, minute: 0 } } }];
  return { kind: "column", sheet: ENTRY_SHEET, column, keyColumn: column - 1, cells };
};

/** The cell right of a label that holds the form's day. */
const dayCell = (sheet: SheetSnapshot, { table }: DailyTable) => {
  for (const { row } of table.titles) {
    const line = sheet.values[row] ?? [];
    const column = line.findIndex((cell) => typeof cell === "object");
    const isLabelled = fold(textOf(line[column - 1] ?? "")) === fold(entryTexts.dayLabel);
    if (column > 0 && isLabelled) return { row, column };
  }
  return undefined;
};

/** Whether the archive holds every figure of the form. */
const isClosed = (
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { table, sources }: DailyTable,
  day: Day,
): boolean => {
  const archive = readArchive(workbook);
  const closed = archive?.days.find((one) => one.day === day);
  const { units, messages } = reportingUnits(table);
  if (archive === undefined || closed === undefined || messages.length > 0) return false;
  const rows = units.map(({ row }) => row);
  return sources.every(({ name, kind, column }) => {
    const at = archive.indicators.findIndex(
      (one) => fold(one.name) === fold(name) && one.kind === kind,
    );
    const read = readFigures(sheet, rows, column);
    if (read.messages.length > 0 || read.question !== undefined) return false;
    return units.every(({ key }, index) => {
      const figure = read.values[index];
      const report = closed.reports.find((one) => one.key === key);
      return figure === undefined || report?.figures[at] === figure;
    });
  });
};

const clearedColumns = ({ table, sources, receipts }: DailyTable): readonly number[] => [
  ...sources.map(({ column }) => column),
  ...receipts.map(({ column }) => column),
  ...table.columns.flatMap(({ index, role }) => (role === "note" ? [index] : [])),
];

const clearedColumn = (
  sheet: SheetSnapshot,
  { table }: DailyTable,
  column: number,
): readonly Write[] => {
  const cells = reportingUnits(table).units.flatMap(({ row }): readonly CellWrite[] => {
    const before = contentAt(sheet, row.row, column);
    const isTyped = "value" in before && before.value !== "";
    return isTyped ? [{ row: row.row, key: row.key, before, after: { value: "" } }] : [];
  });
  return cells.length === 0
    ? []
    : [{ kind: "column", sheet: ENTRY_SHEET, column, keyColumn: table.keyColumn, cells }];
};
