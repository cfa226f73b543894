import type { Day } from "../../domain/day";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import type { FieldContext } from "../fields/field";
import { optionalField } from "../fields/optionalField";
import { textField } from "../fields/textField";
import { campaignTexts } from "../messages/campaignInfo";
import { dailyTexts } from "../messages/dailyTargets";
import { settingsTexts } from "../messages/settings";
import type { Outcome } from "../plan/outcome";
import type { RowsWrite } from "../plan/plan";
import { valueAt, wordsAt } from "../settings/cellAt";
import { checkSettings } from "../settings/checkSettings";
import { daysOf } from "../settings/daysOf";
import {
  calendarWords,
  countingWords,
  type CalendarWord,
  type CountingWord,
} from "../settings/dayOptions";
import { readHolidays, type Holidays } from "../settings/holidays";
import { holidayWrites } from "../settings/holidayWrites";
import { isOwnSheet } from "../settings/ownSheets";
import { readSettings, type CampaignWindow, type Settings } from "../settings/settings";
import { SETTINGS_SHEET } from "../settings/settingsLayout";
import { settingsSheet } from "../settings/settingsSheet";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { defaultTable } from "../table/defaultTable";
import type { Table } from "../table/table";
import { sheetCell } from "../text/a1";
import { fold } from "../text/fold";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { problemOf } from "../plan/problemOf";
import { restsOnSettings } from "../plan/restsOn";

interface CampaignValues {
  readonly tenChienDich: string;
  readonly soKeHoach: string;
  readonly tuNgay: Day | undefined;
  readonly denNgay: Day | undefined;
  readonly soLieuTinhDen: Day | undefined;
  readonly cachDem: CountingWord;
  readonly lich: CalendarWord;
}

/** The table that the person is looking at: its header often gives the campaign's dates. */
const tableInSight = (workbook: WorkbookSnapshot): Table | undefined => {
  const found = defaultTable(workbook, { fits: hasWindow, skips: isOwnSheet });
  return found.kind === "table" ? found.table : undefined;
};

const hasWindow = ({ columns }: Table): boolean => columns.some(({ window }) => window);

/** What the sheet says; before there is one, what the table says. */
const preset = (part: "from" | "to" | "asOf") => (context: FieldContext) => {
  const settings = readSettings(context.workbook);
  if (settings.sheet !== undefined) return settings[part];
  const table = tableInSight(context.workbook);
  if (part === "asOf") return table?.asOf;
  return table?.columns.find(({ window }) => window)?.window?.[part];
};

const countingPreset = ({ workbook, earlier }: FieldContext): CountingWord => {
  const { counting } = readSettings(workbook);
  // Domain A1: when the figures are of the first day, that day is behind.
  const isBehind =
    earlier["tuNgay"] !== undefined && earlier["tuNgay"] === earlier["soLieuTinhDen"];
  return counting ?? (isBehind ? "không tính ngày đầu" : "cả ngày đầu và ngày cuối");
};

/** The campaign's name, dates and calendars on a sheet that people edit: made once, checked ever after. */
export const campaignInfo = defineAction({
  id: "campaignInfo",
  fields: {
    tenChienDich: textField(),
    soKeHoach: textField(),
    tuNgay: optionalField(dayField(preset("from"))),
    denNgay: optionalField(dayField(preset("to"))),
    soLieuTinhDen: optionalField(dayField(preset("asOf"))),
    cachDem: choiceField(countingWords, countingPreset),
    lich: choiceField(
      calendarWords,
      ({ workbook }) => readSettings(workbook).calendar ?? "mọi ngày",
    ),
  },
  plan(workbook, values: CampaignValues): Outcome {
    const { tuNgay, denNgay } = values;
    if (tuNgay !== undefined && denNgay !== undefined && denNgay < tuNgay) {
      const text = dailyTexts.endBeforeStart(formatDay(tuNgay), formatDay(denNgay));
      return problemOf("end-before-start", [text]);
    }
    const settings = readSettings(workbook);
    const { sheet } = settings;
    return sheet === undefined
      ? made(workbook, values)
      : checked(workbook, values, settings, sheet);
  },
});

const made = (workbook: WorkbookSnapshot, values: CampaignValues): Outcome => {
  const { tenChienDich: name, soKeHoach: planNumber, soLieuTinhDen: asOf } = values;
  const { tuNgay: from, denNgay: to, cachDem: counting, lich: calendar } = values;
  const shared = holidayWrites(workbook);
  const whole = { code: "GD1", kind: "khoảng ngày", name: campaignTexts.wholeCampaign } as const;
  const windows =
    from === undefined || to === undefined
      ? []
      : [{ ...whole, from, to, counting, calendar, note: "" }];
  const facts = { name, planNumber, from, to, asOf, counting, calendar };
  const sheets = [
    campaignTexts.settingsSheet,
    ...(shared.writes.some(({ kind }) => kind === "sheet") ? [campaignTexts.holidaySheet] : []),
  ];
  const holidays = readHolidays(workbook);
  const about = windows.map((window) => windowSentence({ ...window, row: 0, days: "" }, holidays));
  return {
    kind: "plan",
    action: "campaignInfo",
    restsOn: restsOnSettings(workbook),
    writes: [...shared.writes, settingsSheet(facts, windows)],
    summary: [campaignTexts.made(sheets.join(campaignTexts.and)), ...about],
    tables: [],
    findings: shared.findings,
  };
};

const windowSentence = (window: CampaignWindow, holidays: Holidays): string => {
  const { code, kind, from, to } = window;
  const [first = "?", last = "?"] = [from, to].map((day) => day && formatDay(day));
  const days = daysOf(window, holidays);
  return campaignTexts.window(
    code,
    kind,
    first,
    last,
    days === undefined ? "?" : formatNumber(days),
  );
};

const checked = (
  workbook: WorkbookSnapshot,
  values: CampaignValues,
  settings: Settings,
  sheet: SheetSnapshot,
): Outcome => {
  const shared = holidayWrites(workbook);
  const holidays = readHolidays(workbook);
  const findings = [...checkSettings(settings, holidays), ...shared.findings];
  const { writes, sentences } = blanksFilled(values, settings, sheet);
  const count = formatNumber(findings.length);
  return {
    kind: "plan",
    action: "campaignInfo",
    restsOn: restsOnSettings(workbook),
    writes: [...shared.writes, ...writes],
    summary: [
      campaignTexts.exists,
      ...sentences,
      ...settings.windows.map((window) => windowSentence(window, holidays)),
      findings.length === 0 ? campaignTexts.good : campaignTexts.wrong(count),
    ],
    tables: [],
    findings,
  };
};

/** Fills what the office has left blank in the upper part; what is there stays. */
const blanksFilled = (
  values: CampaignValues,
  { headerRow }: Settings,
  sheet: SheetSnapshot,
): { readonly writes: readonly RowsWrite[]; readonly sentences: readonly string[] } => {
  const writes: RowsWrite[] = [];
  const sentences: string[] = [];
  const { labels } = settingsTexts;
  const dated = (day: Day | undefined): CellValue => (day === undefined ? "" : { day, minute: 0 });
  const wanted: readonly (readonly [string, CellValue])[] = [
    [labels.name, values.tenChienDich],
    [labels.planNumber, values.soKeHoach],
    [labels.from, dated(values.tuNgay)],
    [labels.to, dated(values.denNgay)],
    [labels.asOf, dated(values.soLieuTinhDen)],
  ];
  for (const [label, value] of wanted) {
    const row = sheet.values.findIndex(
      (_, index) => index < headerRow && wordsAt(sheet, index, 0) === fold(label),
    );
    const now = valueAt(sheet, row, 1);
    if (row < 0 || value === "" || isSame(now, value)) continue;
    const where = sheetCell(SETTINGS_SHEET, row, 1);
    sentences.push((now === "" ? campaignTexts.fills : campaignTexts.keeps)(label, where));
    if (now !== "") continue;
    writes.push({ kind: "rows", sheet: SETTINGS_SHEET, row, column: 1, cells: [[{ value }]] });
  }
  return { writes, sentences };
};

const isSame = (a: CellValue, b: CellValue): boolean =>
  typeof a === "object" && typeof b === "object" ? a.day === b.day : a === b;
