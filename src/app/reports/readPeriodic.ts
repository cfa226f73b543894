import type { Receipt } from "../../domain/reports/punctuality";
import { instant, type Instant } from "../../domain/reports/instant";
import { registerTexts } from "../messages/reportsRegister";
import { readMoment, type WrittenMoment } from "../reading/readMoment";
import { textOf } from "../settings/cellAt";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { sheetCell, sheetReference } from "../text/a1";
import { cleanText } from "../text/cleanText";
import { fold } from "../text/fold";
import { PERIODIC_SHEET } from "./reportSheets";
import { unitKey } from "./unitKey";

/** A report that is due once for every unit: of a month, of a phase, or the final one. */
export interface PeriodicReport {
  readonly label: string;
  readonly due: Instant;
  /** What came in, by the key of the unit. */
  readonly receipts: ReadonlyMap<string, Receipt>;
}

export interface PeriodicReports {
  readonly periods: readonly PeriodicReport[];
  readonly units: readonly string[];
  /** What is wrong in cells of the sheet. */
  readonly messages: readonly string[];
}

const END_OF_DAY = 1440;
const FIRST_PERIOD = 1;

/** Reads the sheet "Báo cáo định kỳ" as people have filled it in; undefined where there is none. */
export function readPeriodic(workbook: WorkbookSnapshot): PeriodicReports | undefined {
  const sheet = workbook.sheet(PERIODIC_SHEET);
  if (sheet === undefined) return undefined;
  const { values } = sheet;
  const header = values.findIndex(
    (row, at) =>
      isWord(row, registerTexts.periodicUnit) &&
      isWord(values[at + 1] ?? [], registerTexts.periodicDue),
  );
  if (header < 0) {
    const messages = [registerTexts.periodicHeader(sheetReference(PERIODIC_SHEET))];
    return { periods: [], units: [], messages };
  }
  const messages: string[] = [];
  const rows = values.flatMap((row, at) => {
    const unit = cleanText(textOf(row[0] ?? ""));
    return at > header + 1 && unit !== "" ? [{ at, unit }] : [];
  });
  const periods = (values[header] ?? []).flatMap((cell, column): readonly PeriodicReport[] => {
    const label = textOf(cell);
    if (column < FIRST_PERIOD || label === "") return [];
    const due = dueIn(sheet, header + 1, column, messages);
    return due === undefined
      ? []
      : [{ label, due, receipts: receiptsIn(sheet, rows, column, messages) }];
  });
  return { periods, units: rows.map(({ unit }) => unit), messages };
}

const isWord = (row: readonly CellValue[], word: string): boolean =>
  fold(textOf(row[0] ?? "")) === fold(word);

const momentIn = (cell: CellValue): WrittenMoment | undefined => {
  if (typeof cell === "string") return readMoment(cell);
  return typeof cell === "object"
    ? { day: cell.day, minute: cell.minute === 0 ? undefined : cell.minute }
    : undefined;
};

const dueIn = (
  sheet: SheetSnapshot,
  row: number,
  column: number,
  messages: string[],
): Instant | undefined => {
  const cell = sheet.values[row]?.[column] ?? "";
  const due = momentIn(cell);
  if (due !== undefined) return instant(due.day, due.minute ?? END_OF_DAY);
  messages.push(registerTexts.periodicNoDue(sheetCell(PERIODIC_SHEET, row, column), textOf(cell)));
  return undefined;
};

/** "x", "có", a ticked box: it came, and nobody wrote down when. */
const RECEIVED = ["x", "co", "v", "da nhan", "true"];

const receiptsIn = (
  sheet: SheetSnapshot,
  rows: readonly { readonly at: number; readonly unit: string }[],
  column: number,
  messages: string[],
): ReadonlyMap<string, Receipt> => {
  const receipts = new Map<string, Receipt>();
  for (const { at, unit } of rows) {
    const cell = sheet.values[at]?.[column] ?? "";
    if (cell === "" || cell === false) continue;
    const receipt = receiptIn(cell);
    if (receipt !== undefined) receipts.set(unitKey(unit), receipt);
    else {
      const where = sheetCell(PERIODIC_SHEET, at, column);
      messages.push(registerTexts.periodicCell(where, unit, textOf(cell)));
    }
  }
  return receipts;
};

const receiptIn = (cell: CellValue): Receipt | undefined => {
  const moment = momentIn(cell);
  if (moment === undefined) {
    const isTicked = RECEIVED.includes(fold(textOf(cell)));
    return isTicked ? { isReceived: true } : undefined;
  }
  const { day, minute } = moment;
  return { isReceived: true, received: minute === undefined ? undefined : instant(day, minute) };
};
