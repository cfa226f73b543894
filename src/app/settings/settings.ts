import type { Day } from "../../domain/day";
import type { Finding } from "../finding";
import { settingsTexts } from "../messages/settings";
import { readDay } from "../reading/readDay";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { fold } from "../text/fold";
import { textOf } from "./cellAt";
import { calendarWords, countingWords, type CalendarWord, type CountingWord } from "./dayOptions";
import { findingAt } from "./findingAt";
import { SETTINGS_SHEET, WINDOW, type WindowKind } from "./settingsLayout";

/** A row of the windows. What is missing or wrong there is undefined, and a finding says so. */
export interface CampaignWindow {
  readonly row: number;
  /** As its names have it: "GD1", where the sheet says "GĐ1". */
  readonly code: string;
  readonly kind: WindowKind;
  readonly name: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly counting: CountingWord | undefined;
  readonly calendar: CalendarWord | undefined;
  /** What the sheet shows as number of days. */
  readonly days: CellValue;
}

export interface Settings {
  /** Undefined while there is no such sheet. */
  readonly sheet: SheetSnapshot | undefined;
  /** Row of the windows' header; -1 where it cannot be found. */
  readonly headerRow: number;
  /** First row below all windows. */
  readonly nextRow: number;
  readonly asOf: Day | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly counting: CountingWord | undefined;
  readonly calendar: CalendarWord | undefined;
  readonly windows: readonly CampaignWindow[];
  readonly findings: readonly Finding[];
}

/** Reads the sheet "Thông tin chiến dịch", as people have edited it. */
export function readSettings(workbook: WorkbookSnapshot): Settings {
  const sheet = workbook.sheet(SETTINGS_SHEET);
  const values = sheet?.values ?? [];
  const headerRow = values.findIndex((row) =>
    settingsTexts.header.every((text, column) => fold(textOf(row[column] ?? "")) === fold(text)),
  );
  const findings: Finding[] = [];
  if (sheet !== undefined && headerRow < 0) {
    const text = settingsTexts.noHeader(sheetReference(SETTINGS_SHEET));
    findings.push(findingAt("lỗi", "settings-header", [SETTINGS_SHEET, 0, 0], text));
  }
  const read = cellReader(values, findings);
  const at = (label: string): number =>
    values
      .slice(0, Math.max(headerRow, 0))
      .findIndex((row) => fold(textOf(row[0] ?? "")) === fold(label));
  const { labels } = settingsTexts;
  const windows = headerRow < 0 ? [] : windowsBelow(values, headerRow, read);
  return {
    sheet,
    headerRow,
    nextRow: Math.max(headerRow, ...windows.map(({ row }) => row)) + 1,
    asOf: read.day(at(labels.asOf), 1),
    from: read.day(at(labels.from), 1),
    to: read.day(at(labels.to), 1),
    counting: read.word(at(labels.counting), 1, countingWords),
    calendar: read.word(at(labels.calendar), 1, calendarWords),
    windows,
    findings,
  };
}

interface CellReader {
  day(row: number, column: number): Day | undefined;
  word<Word extends string>(row: number, column: number, words: readonly Word[]): Word | undefined;
}

const cellReader = (values: readonly (readonly CellValue[])[], findings: Finding[]): CellReader => {
  const wrong = (row: number, column: number, code: string, text: string): void => {
    findings.push(findingAt("lỗi", code, [SETTINGS_SHEET, row, column], text));
  };
  const where = (row: number, column: number): string => sheetCell(SETTINGS_SHEET, row, column);
  return {
    day(row, column) {
      const cell = values[row]?.[column] ?? "";
      if (typeof cell === "object") return cell.day;
      const found = textOf(cell);
      if (found === "") return undefined;
      const isDate = readDay(cell).kind === "day";
      const text = (isDate ? settingsTexts.textDay : settingsTexts.notADay)(
        where(row, column),
        found,
      );
      wrong(row, column, isDate ? "day-as-text" : "not-a-day", text);
      return undefined;
    },
    word(row, column, words) {
      const found = textOf(values[row]?.[column] ?? "");
      const word = words.find((one) => one.toLowerCase() === found.toLowerCase());
      if (word !== undefined || found === "") return word;
      wrong(
        row,
        column,
        "unknown-word",
        settingsTexts.unknownWord(where(row, column), found, words),
      );
      return undefined;
    },
  };
};

const windowsBelow = (
  values: readonly (readonly CellValue[])[],
  headerRow: number,
  read: CellReader,
): readonly CampaignWindow[] =>
  values.flatMap((cells, row): CampaignWindow[] => {
    if (row <= headerRow || cells.slice(0, WINDOW.note).every((cell) => cell === "")) return [];
    const text = (column: number): string => textOf(cells[column] ?? "");
    return [
      {
        row,
        code: text(WINDOW.code)
          .toUpperCase()
          .replace(/^G[ĐÐ]/, "GD"),
        kind: fold(text(WINDOW.kind)) === "giai doan" ? "giai đoạn" : "khoảng ngày",
        name: text(WINDOW.name),
        from: read.day(row, WINDOW.from),
        to: read.day(row, WINDOW.to),
        counting: read.word(row, WINDOW.counting, countingWords),
        calendar: read.word(row, WINDOW.calendar, calendarWords),
        days: cells[WINDOW.days] ?? "",
      },
    ];
  });
