import { JOURNAL_HEAD, JOURNAL_SHEET } from "../app/journal/journalRows";
import type { CellValue, JournalSheet, SheetSnapshot, WorkbookSnapshot } from "../app/snapshot";
import { isAutomaticBuild } from "./isAutomaticBuild";
import { once } from "./once";
import { COMMA_LOCALE, type Reading } from "./readGrid";
import { readMarks } from "./readMarks";
import { readNames } from "./readNames";
import { chartTab, openSheet, type OpenSheet } from "./openSheet";
import { zoneOf } from "./zone";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A workbook in the hands of one execution: what was seen of it, and how to look again. */
export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly reading: Reading;
  readonly snapshot: WorkbookSnapshot;
  /** The present values of the cells that the snapshot saw on a sheet; undefined when they are no longer all there. */
  valuesNow(sheet: string): readonly (readonly CellValue[])[] | undefined;
}

const journalOf = (sheet: Sheet): JournalSheet => {
  const { rows, columns } = JOURNAL_HEAD;
  const head = once(() => sheet.getRange(1, 1, rows, columns).getValues() as CellValue[][]);
  return {
    get head() {
      return head();
    },
    texts(row, count) {
      if (count === 0) return [];
      const [texts = []] = sheet.getRange(row + 1, columns + 1, 1, count).getValues();
      return texts as CellValue[];
    },
  };
};

/** The workbook as it is now; each part is read when a plan first asks for it. */
export function openWorkbook(spreadsheet: Spreadsheet): OpenWorkbook {
  const locale = spreadsheet.getSpreadsheetLocale();
  const reading = { zone: zoneOf(spreadsheet), hasCommas: COMMA_LOCALE.test(locale) };
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const isGrid = (sheet: Sheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;
  const journal = sheets.get(JOURNAL_SHEET);
  const known = new Map<string, OpenSheet>();
  const opened = (name: string): OpenSheet | undefined => {
    const sheet = sheets.get(name);
    if (sheet === undefined) return undefined;
    const found = known.get(name) ?? (isGrid(sheet) ? openSheet(sheet, reading) : chartTab(sheet));
    known.set(name, found);
    return found;
  };
  const marks = once(() => readMarks(spreadsheet));
  const names = once(() => readNames(spreadsheet));
  const cell = spreadsheet.getCurrentCell();
  const snapshot: WorkbookSnapshot = {
    active: {
      sheetName: spreadsheet.getActiveSheet().getName(),
      row: cell ? cell.getRow() - 1 : 0,
      column: cell ? cell.getColumn() - 1 : 0,
    },
    sheetNames: [...sheets].flatMap(([name, sheet]) =>
      sheet !== journal && isGrid(sheet) ? [name] : [],
    ),
    sheet: (name): SheetSnapshot | undefined => opened(name)?.snapshot,
    journal: journal && journalOf(journal),
    get marks() {
      return marks();
    },
    get namedAreas() {
      return names();
    },
    locale,
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    canRunUnattended: isAutomaticBuild(),
    now: reading.zone.momentOf(new Date()),
  };
  return { spreadsheet, reading, snapshot, valuesNow: (name) => opened(name)?.valuesNow() };
}
