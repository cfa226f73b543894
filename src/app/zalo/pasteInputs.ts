import type { Day } from "../../domain/day";
import { messageTexts } from "../messages/pasteMessage";
import type { Problem, Question, Questions } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import type { ArchivedIndicator } from "../reports/archive";
import { campaignDays } from "../reports/campaignDays";
import { kindWords } from "../reports/closingIndicators";
import { dailyTable, type DailySource, type DailyTable } from "../reports/dailyTable";
import { reportingUnits, type ReportingUnit } from "../reports/reportingUnits";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Table } from "../table/table";
import { tableName } from "../table/tableName";
import { formatDay } from "../text/formatDay";
import { quoted } from "../text/quoted";
import { readMessage, type MessageReading } from "./readMessage";

export const strangeWords = ["hỏi lại", "bỏ qua"] as const;

export interface PasteValues {
  readonly tin: readonly string[];
  readonly bang: Table;
  readonly ngay: Day | undefined;
  readonly chuLa: (typeof strangeWords)[number];
  readonly loaiSo: (typeof kindWords)[number];
}

/** A message read for one table and one day. */
export interface PasteInputs {
  readonly kind: "inputs";
  readonly sheet: SheetSnapshot;
  readonly daily: DailyTable;
  readonly units: readonly ReportingUnit[];
  /** Columns to fill, in the order of the figures of the message. */
  readonly sources: readonly DailySource[];
  readonly day: Day | undefined;
  readonly message: MessageReading;
}

/** Reads message and table; says what is wrong, then asks what is open. */
export function pasteInputs(
  workbook: WorkbookSnapshot,
  values: PasteValues,
): PasteInputs | Problem | Questions {
  const { bang: table, tin, ngay, loaiSo } = values;
  const sheet = workbook.sheet(table.sheet);
  // The table was read from this very sheet.
  if (sheet === undefined) throw new Error(`no sheet: ${table.sheet}`);
  const campaign = campaignDays(workbook);
  const daily = dailyTable(sheet, table, campaign);
  const { units, messages } = reportingUnits(table);
  if (daily.sources.length === 0) {
    return problemOf("no-columns", [messageTexts.noSources(tableName(table))]);
  }
  if (messages.length > 0) return problemOf("bad-table", messages);
  const asked = daily.sources.find(({ kind }) => kind === undefined);
  if (asked && loaiSo === "hỏi lại") return whichKind(asked);
  // The day decides the columns, and the message may say the day: it is read for the columns of any day first.
  const names = units.map(({ row }) => row.name);
  const readFor = (sources: readonly DailySource[]): MessageReading => {
    const indicators = sources.map((source) => indicatorOf(source, loaiSo));
    return readMessage(tin, { units: names, indicators, campaign });
  };
  const day = dayOf(daily, ngay, readFor(oncePerName(daily.sources)).day);
  if (typeof day === "object") return day;
  const sources = daily.sources.filter((source) => source.day === undefined || source.day === day);
  const message = readFor(sources);
  return unread(message, values) ?? { kind: "inputs", sheet, daily, units, sources, day, message };
}

const indicatorOf = (
  { name, kind }: DailySource,
  answer: PasteValues["loaiSo"],
): ArchivedIndicator => ({ name, kind: kind ?? (answer === "lũy kế" ? "lũy kế" : "trong ngày") });

const whichKind = ({ name }: DailySource): Questions => {
  const text = messageTexts.whichKind(name);
  const options = kindWords.filter((word) => word !== "hỏi lại");
  return { kind: "questions", questions: [{ field: "loaiSo", text, options, guess: null }] };
};

const oncePerName = (sources: readonly DailySource[]): readonly DailySource[] => [
  ...new Map(sources.map((source) => [`${source.name} ${source.kind ?? ""}`, source])).values(),
];

/** The day of the figures: typed, said by the message, or the table's own. */
const dayOf = (
  daily: DailyTable,
  typed: Day | undefined,
  told: Day | undefined,
): Day | Problem | Questions | undefined => {
  if (typed !== undefined && told !== undefined && typed !== told) {
    return problemOf("other-day", [messageTexts.otherTyped(formatDay(told), formatDay(typed))]);
  }
  const day = typed ?? told;
  const own = [...new Set(daily.sources.flatMap((source) => source.day ?? []))];
  return own.length === 0 ? ownDay(daily.titleDay, day) : dayAmong(own, day, daily.table);
};

const dayAmong = (
  own: readonly Day[],
  day: Day | undefined,
  table: Table,
): Day | Problem | Questions | undefined => {
  if (day === undefined && own.length > 1) {
    const question = { field: "ngay", text: messageTexts.whichDay, options: [], guess: null };
    return { kind: "questions", questions: [question] };
  }
  if (day === undefined || own.includes(day)) return day ?? own[0];
  return problemOf("no-column", [messageTexts.noColumn(formatDay(day), tableName(table))]);
};

const ownDay = (title: Day | undefined, day: Day | undefined): Day | Problem | undefined => {
  if (title === undefined || day === undefined || title === day) return title ?? day;
  return problemOf("other-day", [messageTexts.otherDay(formatDay(day), formatDay(title))]);
};

const MOST_LINES = 8;
const LONGEST = 60;

/** What keeps the message from being filled in. */
const unread = (
  { problems, entries, unknown }: MessageReading,
  { chuLa }: PasteValues,
): Problem | Questions | undefined => {
  if (problems.length > 0) return problemOf("unreadable-message", problems);
  if (entries.length === 0) return problemOf("empty-message", [messageTexts.nothing]);
  if (unknown.length === 0 || chuLa === "bỏ qua") return undefined;
  const lines = unknown
    .slice(0, MOST_LINES)
    .map(({ line, text }) => messageTexts.unknownLine(line, quoted(text, LONGEST)));
  const left = unknown.length - lines.length;
  const all = [...lines, ...(left > 0 ? [messageTexts.moreLines(left)] : [])].join("; ");
  const text = messageTexts.unknown(all);
  const question: Question = { field: "chuLa", text, options: ["bỏ qua"], guess: null };
  return { kind: "questions", questions: [question] };
};
