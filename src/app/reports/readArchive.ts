import type { Day } from "../../domain/day";
import type { FigureKind } from "../../domain/reports/figureKind";
import type { Finding } from "../finding";
import { archiveTexts } from "../messages/reportsArchive";
import { textOf } from "../settings/cellAt";
import { findingAt } from "../settings/findingAt";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";
import { formatDay } from "../text/formatDay";
import type { Archive, ArchivedDay, ArchivedIndicator, ArchivedReport } from "./archive";
import { archiveChecksum } from "./archiveBlock";
import { ARCHIVE } from "./archiveLayout";
import { nextRow } from "./nextRow";
import { ARCHIVE_SHEET } from "./reportSheets";
import { unitKey } from "./unitKey";

type Row = readonly CellValue[];
type Severity = Finding["severity"];
type Say = (severity: Severity, code: string, row: number, column: number, text: string) => void;

const where = (row: number, column: number): string => sheetCell(ARCHIVE_SHEET, row, column);

/** Reads the sheet "Số liệu đã chốt"; undefined where there is none yet. */
export function readArchive(workbook: WorkbookSnapshot): Archive | undefined {
  const sheet = workbook.sheet(ARCHIVE_SHEET);
  if (sheet === undefined) return undefined;
  const archive = read.get(sheet) ?? readSheet(sheet);
  read.set(sheet, archive);
  return archive;
}

/** A form asks once per field. */
const read = new WeakMap<SheetSnapshot, Archive>();

const readSheet = (sheet: SheetSnapshot): Archive => {
  const findings: Finding[] = [];
  const say: Say = (severity, code, row, column, text) => {
    findings.push(findingAt(severity, code, [ARCHIVE_SHEET, row, column], text));
  };
  const header = headerRow(sheet);
  if (header < 0) {
    say("lỗi", "archive-header", 0, 0, archiveTexts.noHeader(sheetReference(ARCHIVE_SHEET)));
    return { indicators: [], days: [], headerRow: 0, nextRow: 0, findings };
  }
  const indicators = indicatorsIn(sheet.values, header, say);
  const lines = linesBelow(sheet.values, header + 2, say);
  const days = [...lines]
    .map(([day, rows]) => dayOf(day, rows, sheet.values, indicators.length, say))
    .sort((a, b) => a.day - b.day);
  const next = nextRow(sheet.values, header + 2);
  return { indicators, days, headerRow: header, nextRow: next, findings };
};

const headerRow = ({ values }: SheetSnapshot): number =>
  values.findIndex((row) =>
    archiveTexts.header.every((text, column) => fold(textOf(row[column] ?? "")) === fold(text)),
  );

/** Names are kept whole, however long. */
const nameIn = (cell: CellValue): string =>
  typeof cell === "string" ? cleanText(cell) : textOf(cell);

const KINDS: readonly FigureKind[] = ["trong ngày", "lũy kế"];

const indicatorsIn = (
  values: readonly Row[],
  header: number,
  say: Say,
): readonly ArchivedIndicator[] => {
  const names = (values[header] ?? []).slice(ARCHIVE.first).map(nameIn);
  const end = names.indexOf("");
  return names.slice(0, end < 0 ? names.length : end).map((name, index) => {
    const column = ARCHIVE.first + index;
    const found = textOf(values[header + 1]?.[column] ?? "");
    const kind = KINDS.find((word) => fold(word) === fold(found));
    if (kind !== undefined) return { name, kind };
    const text = archiveTexts.unknownKind(where(header + 1, column), found);
    say("lỗi", "archive-kind", header + 1, column, text);
    return { name, kind: "trong ngày" };
  });
};

/** Rows by day, in sheet order. */
const linesBelow = (
  values: readonly Row[],
  first: number,
  say: Say,
): ReadonlyMap<Day, readonly number[]> => {
  const lines = new Map<Day, number[]>();
  for (let row = first; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const day = cells[ARCHIVE.day] ?? "";
    if (typeof day === "object") {
      const same = lines.get(day.day);
      if (same === undefined) lines.set(day.day, [row]);
      else same.push(row);
    } else if (cells.some((cell) => cell !== "")) {
      const text = archiveTexts.notADay(where(row, ARCHIVE.day), textOf(day));
      say("cần xác nhận", "archive-not-a-day", row, ARCHIVE.day, text);
    }
  }
  return lines;
};

const dayOf = (
  day: Day,
  rows: readonly number[],
  values: readonly Row[],
  width: number,
  say: Say,
): ArchivedDay => {
  const lines = rows.map((row) => (values[row] ?? []).slice(0, ARCHIVE.first + width));
  const [first = 0] = rows;
  const isWhole = rows.every((row, index) => row === first + index);
  const tell = (severity: Severity, code: string, column: number, text: DayText): void => {
    say(severity, code, first, column, text(where(first, column), formatDay(day)));
  };
  if (!isWhole) tell("cần xác nhận", "archive-torn", ARCHIVE.day, archiveTexts.torn);
  if (!isGenuine(lines, isWhole)) {
    tell("cần xác nhận", "archive-edited", ARCHIVE.day, archiveTexts.edited);
  }
  const reports = reportsOf(day, rows, lines, say);
  const closed = lines.map((line) => line[ARCHIVE.closed]).find((cell) => typeof cell === "object");
  if (closed === undefined) {
    tell("lưu ý", "archive-not-closed", ARCHIVE.closed, archiveTexts.noClosed);
  }
  const row = isWhole ? first : undefined;
  return { day, closed: closed ?? { day, minute: 0 }, reports, row };
};

type DayText = (where: string, day: string) => string;

/** Whether the lines are as a closing left them, as far as their order tells. */
const isGenuine = (lines: readonly Row[], isWhole: boolean): boolean => {
  const [sum, ...others] = lines
    .map((line) => line[ARCHIVE.checksum] ?? "")
    .filter((cell) => cell !== "");
  if (sum === undefined || others.length > 0) return false;
  return !isWhole || sum === archiveChecksum(lines);
};

const reportsOf = (
  day: Day,
  rows: readonly number[],
  lines: readonly Row[],
  say: Say,
): readonly ArchivedReport[] => {
  const known = new Set<string>();
  return lines.flatMap((line, index): readonly ArchivedReport[] => {
    const row = rows[index] ?? 0;
    const unit = nameIn(line[ARCHIVE.unit] ?? "");
    const key = unitKey(unit);
    if (known.has(key)) {
      const text = archiveTexts.twice(where(row, ARCHIVE.unit), unit, formatDay(day));
      say("cần xác nhận", "archive-twice", row, ARCHIVE.unit, text);
      return [];
    }
    known.add(key);
    const received = line[ARCHIVE.received] ?? "";
    const figures = line
      .slice(ARCHIVE.first)
      .map((cell, at) => figureOf(cell, unit, row, ARCHIVE.first + at, say));
    return [{ unit, key, figures, received: typeof received === "object" ? received : undefined }];
  });
};

const figureOf = (
  cell: CellValue,
  unit: string,
  row: number,
  column: number,
  say: Say,
): number | undefined => {
  if (cell === "") return undefined;
  if (typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0) return cell;
  const found = typeof cell === "number" ? String(cell) : textOf(cell);
  const text = archiveTexts.notAFigure(where(row, column), unit, found);
  say("cần xác nhận", "archive-not-a-figure", row, column, text);
  return undefined;
};
