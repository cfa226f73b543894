import type { Day } from "../../domain/day";
import { settingsTexts } from "../messages/settings";
import type { CellValue } from "../snapshot";
import type { CellContent, SheetWrite } from "../plan/plan";
import type { CalendarWord, CountingWord } from "./dayOptions";
import { SETTINGS_SHEET, WINDOW, windowNames, type WindowKind } from "./settingsLayout";
import { windowCode } from "../text/windowCode";
import { DAYS_FORMULA, FIRST_DAY_FORMULA } from "./windowFormulas";

export interface NewWindow {
  readonly code: string;
  readonly kind: WindowKind;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  readonly counting: CountingWord;
  readonly calendar: CalendarWord;
  readonly note: string;
}

/** What a new sheet starts with, by the labels of its upper part. */
export interface CampaignFacts {
  readonly name?: string;
  readonly planNumber?: string;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly asOf?: Day | undefined;
  readonly counting?: CountingWord;
  readonly calendar?: CalendarWord;
}

/** Rows below the first windows that already look right, for people to type in. */
const SPARE_ROWS = 12;
const { documentLabels, header, labels, title, note, windowsNote } = settingsTexts;
const LABEL_COLOR = "#f2f2f2";
/** Row of the campaign's name; what documents say of the office stands beside the campaign's facts, from this column. */
const FIRST_FACT = 2;
const DOCUMENT_LABELS = 5;
/** Pixels: all but the notes on a common screen. */
const WIDTHS = [200, 200, 200, 100, 100, 200, 200, 100, 100, 300];
const DATE = "dd/mm/yyyy";

const documentLabelAt = (row: number): string | undefined =>
  Object.values(documentLabels)[row - FIRST_FACT];

/** The sheet "Thông tin chiến dịch" as it starts: from then on it belongs to the office. */
export function settingsSheet(facts: CampaignFacts, windows: readonly NewWindow[]): SheetWrite {
  const upper = [
    [title],
    [note],
    [labels.name, facts.name ?? ""],
    [labels.planNumber, facts.planNumber ?? ""],
    [labels.from, dateCell(facts.from)],
    [labels.to, dateCell(facts.to)],
    [labels.asOf, dateCell(facts.asOf)],
    [labels.counting, facts.counting ?? ""],
    [labels.calendar, facts.calendar ?? ""],
    [windowsNote],
    header,
  ].map((values, row) =>
    header.map((_, column): CellContent => {
      const label = column === DOCUMENT_LABELS ? documentLabelAt(row) : undefined;
      return { value: label ?? values[column] ?? "" };
    }),
  );
  const headerRow = upper.length - 1;
  const spare = Array.from({ length: SPARE_ROWS }, () => header.map(() => ({ value: "" })));
  return {
    kind: "sheet",
    sheet: SETTINGS_SHEET,
    owner: "shared",
    block: [...upper, ...windows.map(windowRow), ...spare],
    style: {
      title: { rows: 1 },
      header: { row: headerRow, rows: 1 },
      columnFormats: ["", DATE, "", DATE, DATE, "", "", DATE, "#,##0", ""],
      columnWidths: WIDTHS,
      boldRows: [headerRow - 1],
      fills: [0, DOCUMENT_LABELS].map((column) => {
        return { row: FIRST_FACT, column, rows: headerRow - 3, columns: 1, color: LABEL_COLOR };
      }),
      border: {
        row: headerRow,
        column: 0,
        rows: 1 + windows.length + SPARE_ROWS,
        columns: header.length,
      },
    },
    names: windows.flatMap(({ code }, index) => namesInRow(code, headerRow + 1 + index)),
  };
}

/** The cells of a window's row, from the column "Mã" on. */
export function windowRow(window: NewWindow): readonly CellContent[] {
  return [
    { value: windowCode(window.code) },
    { value: window.kind },
    { value: window.name },
    { value: dateCell(window.from) },
    { value: dateCell(window.to) },
    { value: window.counting },
    { value: window.calendar },
    { formula: FIRST_DAY_FORMULA },
    { formula: DAYS_FORMULA },
    { value: window.note },
  ];
}

/** The named cells of a window's row. */
export function namesInRow(
  code: string,
  row: number,
): readonly { name: string; row: number; column: number; rows: number; columns: number }[] {
  const names = windowNames(code);
  return (["from", "to", "days"] as const).map((part) => ({
    name: names[part],
    row,
    column: WINDOW[part],
    rows: 1,
    columns: 1,
  }));
}

const dateCell = (day: Day | undefined): CellValue => (day === undefined ? "" : { day, minute: 0 });
