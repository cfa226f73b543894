import { JOURNAL_SHEET } from "../app/journal/journalRows";
import type { Area, Mark, NamedArea, SheetSnapshot, WorkbookSnapshot } from "../app/snapshot";
import { COMMA_LOCALE, readGrid, type Reading } from "./readGrid";
import { zoneOf } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Key of everything that the product keeps as DeveloperMetadata. */
export const MARK_KEY = "CD06";

export function readingOf(spreadsheet: Spreadsheet): Reading {
  return {
    zone: zoneOf(spreadsheet),
    hasCommas: COMMA_LOCALE.test(spreadsheet.getSpreadsheetLocale()),
  };
}

/** Answers once and remembers: most plans ask for little. */
function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: read() }).value;
}

const areaOf = (range: Range): Area => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

function readSheet(sheet: Sheet, reading: Reading): SheetSnapshot {
  const range = sheet.getDataRange();
  const rows = once(() => sheet.getMaxRows());
  const columns = once(() => sheet.getMaxColumns());
  const displayed = once(() => range.getDisplayValues());
  const numberFormats = once(() => range.getNumberFormats());
  const merges = once(() => range.getMergedRanges().map(areaOf));
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    get maxRows() {
      return rows();
    },
    get maxColumns() {
      return columns();
    },
    ...readGrid(range, reading),
    get displayed() {
      return displayed();
    },
    get numberFormats() {
      return numberFormats();
    },
    get merges() {
      return merges();
    },
  };
}

/** The product's own hidden sheet: long texts and nothing else, so one call is enough. */
function readJournalSheet(sheet: Sheet): SheetSnapshot {
  const values = sheet.getDataRange().getValues() as string[][];
  const none = values.map((line) => line.map(() => ""));
  return {
    id: sheet.getSheetId(),
    name: JOURNAL_SHEET,
    hidden: true,
    maxRows: values.length,
    maxColumns: values[0]?.length ?? 0,
    values,
    formulas: none,
    displayed: none,
    numberFormats: none,
    merges: [],
  };
}

function readMarks(spreadsheet: Spreadsheet): readonly Mark[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find();
  return found.flatMap((item): readonly Mark[] => {
    const location = item.getLocation();
    const range = location.getRow() ?? location.getColumn();
    if (!range) return [];
    const isRow = location.getRow() !== null;
    return [
      {
        sheetId: range.getSheet().getSheetId(),
        on: isRow ? "row" : "column",
        index: (isRow ? range.getRow() : range.getColumn()) - 1,
        value: item.getValue() ?? "",
      },
    ];
  });
}

/** The workbook as it is now; each part is read when a plan first asks for it. */
export function readWorkbook(spreadsheet: Spreadsheet): WorkbookSnapshot {
  const reading = readingOf(spreadsheet);
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const known = new Map<string, SheetSnapshot>();
  const marks = once(() => readMarks(spreadsheet));
  const names = once(() =>
    spreadsheet.getNamedRanges().map((named): NamedArea => {
      const range = named.getRange();
      return { name: named.getName(), sheetName: range.getSheet().getName(), ...areaOf(range) };
    }),
  );
  const cell = spreadsheet.getCurrentCell();
  return {
    active: {
      sheetName: spreadsheet.getActiveSheet().getName(),
      row: cell ? cell.getRow() - 1 : 0,
      column: cell ? cell.getColumn() - 1 : 0,
    },
    sheetNames: [...sheets.keys()].filter((name) => name !== JOURNAL_SHEET),
    sheet(name) {
      const sheet = sheets.get(name);
      if (sheet === undefined) return undefined;
      let snapshot = known.get(name);
      if (snapshot === undefined) {
        snapshot = name === JOURNAL_SHEET ? readJournalSheet(sheet) : readSheet(sheet, reading);
        known.set(name, snapshot);
      }
      return snapshot;
    },
    get marks() {
      return marks();
    },
    get namedAreas() {
      return names();
    },
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    now: reading.zone.momentOf(new Date()),
  };
}
