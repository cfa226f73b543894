import type { Day } from "../../domain/day";
import type { Finding } from "../finding";
import { closingTexts } from "../messages/reportsClosing";
import type { Problem, Question, Questions } from "../plan/outcome";
import { problemOf } from "../plan/problemOf";
import { readHolidays, type Holidays } from "../settings/holidays";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { tableName } from "../table/tableName";
import { sheetCell } from "../text/a1";
import { formatDay } from "../text/formatDay";
import type { Archive } from "./archive";
import { campaignDays, type CampaignDays } from "./campaignDays";
import type { CloseValues } from "./closeValues";
import { closingIndicators, type ClosingIndicators } from "./closingIndicators";
import { dailyDue } from "./dailyDue";
import { dailyTable, type DailyTable } from "./dailyTable";
import { dayEntry, type DayEntry } from "./dayEntry";
import { readArchive } from "./readArchive";
import { readRegime } from "./readRegime";
import type { LateHourWord, Regime } from "./regime";
import { reportingUnits, type ReportingUnit } from "./reportingUnits";

/** All that a closing is made of. */
export interface ClosingInputs {
  readonly kind: "inputs";
  readonly sheet: SheetSnapshot;
  readonly campaign: CampaignDays;
  readonly regime: Regime;
  readonly holidays: Holidays;
  readonly archive: Archive | undefined;
  readonly daily: DailyTable;
  readonly indicators: ClosingIndicators;
  readonly entries: readonly DayEntry[];
}

/** Reads the table, the rules and the archive; says what is wrong, then asks what is open. */
export function closingInputs(
  workbook: WorkbookSnapshot,
  values: CloseValues,
): ClosingInputs | Problem | Questions {
  const { bang, ngayChot } = values;
  const sheet = workbook.sheet(bang.sheet);
  // The table was read from this very sheet.
  if (sheet === undefined) throw new Error(`no sheet: ${bang.sheet}`);
  const campaign = campaignDays(workbook);
  const regime = readRegime(workbook);
  const archive = readArchive(workbook);
  const daily = dailyTable(sheet, bang, campaign);
  const { units, messages } = reportingUnits(bang);
  const { indicators: known, findings } = archive ?? NONE;
  const wrong = [
    ...errorsIn([...regime.findings, ...findings]),
    ...messages,
    ...wrongTable(daily),
    ...ngayChot.flatMap((day) => wrongDay(workbook, campaign, daily, day)),
  ];
  if (wrong.length > 0) return problemOf("bad-table", wrong);
  const indicators = closingIndicators(daily, known, values.loaiSo);
  if (indicators.kind !== "indicators") return indicators;
  const holidays = readHolidays(workbook);
  const lateHour = lateHourOf(values, regime);
  const reading = { sheet, daily, units, indicators, fractions: values.soLe, lateHour };
  const entries = ngayChot.map((day) =>
    dayEntry(reading, day, dailyDue(day, values.cheDo, holidays)),
  );
  return (
    unanswered(entries, strangers(values, units, archive)) ?? {
      kind: "inputs",
      sheet,
      campaign,
      regime,
      holidays,
      archive,
      daily,
      indicators,
      entries,
    }
  );
}

const NONE = { indicators: [], findings: [] };

const lateHourOf = ({ gioSauHan }: CloseValues, regime: Regime): LateHourWord =>
  gioSauHan === "theo chế độ" ? regime.lateHour : gioSauHan;

const errorsIn = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ severity }) => severity === "lỗi").map(({ text }) => text);

/** Cells that cannot be read come before questions; each field is asked about once. */
const unanswered = (
  entries: readonly DayEntry[],
  more: readonly Question[],
): Problem | Questions | undefined => {
  const unread = [...new Set(entries.flatMap(({ messages }) => messages))];
  if (unread.length > 0) return problemOf("bad-cells", unread);
  const all = [...more, ...entries.flatMap(({ questions }) => questions)].reverse();
  const questions = [...new Map(all.map((question) => [question.field, question])).values()];
  return questions.length > 0 ? { kind: "questions", questions } : undefined;
};

const wrongTable = ({ table, sources, yearless }: DailyTable): readonly string[] => {
  const row = table.header.row + table.header.rows - 1;
  const years = yearless.map(({ index, header }) =>
    closingTexts.yearless(sheetCell(table.sheet, row, index), header),
  );
  if (years.length > 0) return years;
  return sources.length > 0 ? [] : [closingTexts.noSources(tableName(table))];
};

const wrongDay = (
  { now }: WorkbookSnapshot,
  campaign: CampaignDays,
  daily: DailyTable,
  day: Day,
): readonly string[] => {
  const date = formatDay(day);
  if (day > now.day) return [closingTexts.future(date, formatDay(now.day))];
  const { from, to } = campaign;
  const isKnown = from !== undefined && to !== undefined;
  if (isKnown && (day < from || day > to)) {
    return [closingTexts.outside(date, formatDay(from), formatDay(to))];
  }
  return unlikeTable(daily, day);
};

const unlikeTable = ({ table, sources, titleDay }: DailyTable, day: Day): readonly string[] => {
  const own = sources.flatMap((source) => source.day ?? []);
  if (own.includes(day)) return [];
  if (own.length > 0) return [closingTexts.noColumn(formatDay(day), tableName(table))];
  const isOther = titleDay !== undefined && titleDay !== day;
  return isOther ? [closingTexts.otherDay(formatDay(day), formatDay(titleDay))] : [];
};

/** Units that no closed day knows: new ones, or old ones in another spelling. */
const strangers = (
  { donViMoi }: CloseValues,
  units: readonly ReportingUnit[],
  archive: Archive | undefined,
): readonly Question[] => {
  if (archive === undefined || archive.days.length === 0 || donViMoi !== "hỏi lại") return [];
  const known = new Map(
    archive.days.flatMap(({ reports }) => reports.map(({ key, unit }) => [key, unit] as const)),
  );
  const strange = units.filter(({ key }) => !known.has(key)).map(({ unit }) => unit);
  if (strange.length === 0) return [];
  const own = new Set(units.map(({ key }) => key));
  const gone = [...known].flatMap(([key, unit]) => (own.has(key) ? [] : [unit]));
  const text = closingTexts.newUnits(strange, gone);
  return [{ field: "donViMoi", text, options: ["là đơn vị mới"], guess: null }];
};
