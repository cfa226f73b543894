import type { Day } from "../../domain/day";
import { readFigures, type FractionWord } from "../columns/readFigures";
import type { Finding } from "../finding";
import { closingTexts } from "../messages/reportsClosing";
import type { Question } from "../plan/outcome";
import { findingAt } from "../settings/findingAt";
import type { Moment, SheetSnapshot } from "../snapshot";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { timeOfDay } from "../text/timeOfDay";
import type { ClosingIndicators } from "./closingIndicators";
import type { DailyTable } from "./dailyTable";
import { receivedAt, type DueOfDay, type Received } from "./receivedAt";
import { lateHourWords, type LateHourWord } from "./regime";
import type { ReportingUnit } from "./reportingUnits";

/** What a unit has in the table for one day. */
export interface EnteredReport extends ReportingUnit {
  /** One per indicator of the archive. */
  readonly figures: readonly (number | undefined)[];
  readonly received: Moment | undefined;
}

export interface DayEntry {
  readonly day: Day;
  readonly due: Moment;
  readonly reports: readonly EnteredReport[];
  /** Column of each indicator that the table has for this day. */
  readonly columns: readonly (number | undefined)[];
  readonly messages: readonly string[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly sheet: SheetSnapshot;
  readonly daily: DailyTable;
  readonly units: readonly ReportingUnit[];
  readonly indicators: ClosingIndicators;
  readonly fractions: FractionWord;
  readonly lateHour: LateHourWord;
}

/** Reads one day of the table: figures, and when each report came in. */
export function dayEntry(reading: Reading, day: Day, due: Moment): DayEntry {
  const { sheet, daily, units, indicators, fractions } = reading;
  const notes: Notes = { messages: [], questions: [], findings: [] };
  const columns: (number | undefined)[] = indicators.indicators.map(() => undefined);
  for (const source of daily.sources) {
    if (source.day === undefined || source.day === day) {
      columns[indicators.indicatorOf(source)] = source.column;
    }
  }
  const rows = units.map(({ row }) => row);
  const figures = columns.map((column) => {
    if (column === undefined) return [];
    const { values, messages, question } = readFigures(sheet, rows, column, fractions);
    notes.messages.push(...messages);
    if (question !== undefined) notes.questions.push(question);
    return values;
  });
  const receivedBy = receiptReader(reading, { day, due }, notes);
  const reports = units.map((unit, index): EnteredReport => ({
    ...unit,
    figures: figures.map((values) => values[index]),
    received: receivedBy(unit),
  }));
  return { day, due, reports, columns, ...notes };
}

/** Where what is found while hours are read goes. */
interface Notes {
  readonly messages: string[];
  readonly questions: Question[];
  readonly findings: Finding[];
}

/** When a unit's report came in: what a person wrote down outranks what a machine saw. */
const receiptReader = (
  { sheet, daily, lateHour }: Reading,
  due: DueOfDay,
  notes: Notes,
): ((unit: ReportingUnit) => Moment | undefined) => {
  const own = daily.receipts.filter(({ day }) => day === undefined || day === due.day);
  const columns = [true, false].flatMap(
    (isReceipt) => own.find((column) => column.isReceipt === isReceipt)?.column ?? [],
  );
  return (unit) => {
    for (const column of columns) {
      const { row } = unit.row;
      const cell = sheet.values[row]?.[column] ?? "";
      if (cell === "") continue;
      const found = receivedAt(cell, sheet.displayed[row]?.[column] ?? "", due);
      const moment = momentOf(found, [sheet.name, row, column], unit.unit, due, lateHour, notes);
      if (moment !== undefined) return moment;
    }
    return undefined;
  };
};

type Place = readonly [sheet: string, row: number, column: number];

const momentOf = (
  found: Received,
  place: Place,
  unit: string,
  { due }: DueOfDay,
  lateHour: LateHourWord,
  { messages, questions, findings }: Notes,
): Moment | undefined => {
  switch (found.kind) {
    case "blank":
      return undefined;
    case "moment":
      return found.moment;
    case "noHour":
      findings.push(findingAt("lưu ý", "no-hour", place, closingTexts.noHour(unit)));
      return undefined;
    case "unreadable":
      messages.push(closingTexts.notATime(sheetCell(...place), unit, found.found));
      return undefined;
    case "either": {
      const { minute } = found;
      const evening = { day: (due.day - 1) as Day, minute };
      if (lateHour === "là trễ hạn") return { day: due.day, minute };
      if (lateHour === "là nhận từ hôm trước") return evening;
      const hour = timeOfDay(minute);
      const [on, before] = [formatDay(due.day), formatDay(evening.day)];
      const text = closingTexts.lateHours(sheetCell(...place), unit, hour, on, before);
      questions.push({ field: "gioSauHan", text, options: lateHourWords.slice(1), guess: null });
      return undefined;
    }
  }
};
