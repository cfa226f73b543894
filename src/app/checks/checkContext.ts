import type { Day } from "../../domain/day";
import { readHolidays, type Holidays } from "../settings/holidays";
import { isOwnSheet } from "../settings/ownSheets";
import { readSettings, type Settings } from "../settings/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table, TableRow } from "../table/table";
import { tablesOn } from "../table/tablesOn";
import { figureColumns, type FigureColumn } from "./figureColumns";

/** A table with what nearly every check needs of it, read once. */
export interface CheckedTable {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly units: readonly TableRow[];
  /** Columns that hold figures. */
  readonly figures: readonly FigureColumn[];
}

/** A pace that the office states for the whole table, and the days it has. */
export interface StatedPace {
  readonly perDay: number | undefined;
  /** First day that counts. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export interface CheckContext {
  readonly workbook: WorkbookSnapshot;
  /** The office's own sheets that people can see. */
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly CheckedTable[];
  readonly settings: Settings;
  readonly holidays: Holidays;
  readonly pace: StatedPace;
}

const ANY = { fits: () => true, skips: isOwnSheet };

/** @param sheetNames - The sheets to look at, in tab order; the product's own are left out. */
export function checkContext(
  workbook: WorkbookSnapshot,
  sheetNames: readonly string[],
  pace: StatedPace,
): CheckContext {
  const sheets = sheetNames
    .filter((name) => !isOwnSheet(name))
    .map((name) => workbook.sheet(name))
    .filter((sheet): sheet is SheetSnapshot => sheet?.hidden === false);
  const tables = sheets.flatMap((sheet) =>
    tablesOn(workbook, sheet.name, ANY).map((table) => ({
      table,
      sheet,
      units: table.rows.filter(({ kind }) => kind === "unit"),
      figures: figureColumns(sheet, table),
    })),
  );
  const settings = readSettings(workbook);
  return { workbook, sheets, tables, settings, holidays: readHolidays(workbook), pace };
}
