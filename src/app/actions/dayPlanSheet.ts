import type { Day } from "../../domain/day";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { columnField } from "../fields/columnField";
import { dayField } from "../fields/dayField";
import type { FieldOutcome } from "../fields/field";
import { tableField } from "../fields/tableField";
import { wholeField } from "../fields/wholeField";
import { dayPlanTexts } from "../messages/dayPlanSheet";
import { fieldTexts } from "../messages/fields";
import type { Outcome, Problem } from "../plan/outcome";
import {
  calendarWords,
  countingWords,
  type CalendarWord,
  type CountingWord,
} from "../settings/dayOptions";
import { readHolidays } from "../settings/holidays";
import { holidayWrites } from "../settings/holidayWrites";
import { DAY_PLAN_SHEET } from "../settings/ownSheets";
import { fittingWindow } from "../settings/fittingWindow";
import { readSettings } from "../settings/settings";
import type { WorkbookSnapshot } from "../snapshot";
import type { Table, TableColumn, TableRow } from "../table/table";
import { tableName } from "../table/tableName";
import { columnName } from "../text/a1";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { dailyTexts } from "../messages/dailyTargets";
import { conventionPreset } from "../targets/dailyRule";
import { daysOfWindow } from "../settings/daysOfWindow";
import { dayColumns, type DayColumn } from "../targets/dayColumns";
import { dayPlanPreviews } from "../targets/dayPlanPreviews";
import {
  dayPlanBlock,
  deviation,
  type DayPlanBlock,
  type DayPlanParts,
} from "../targets/dayPlanBlock";
import { problemOf } from "../plan/problemOf";
import { readFigures } from "../columns/readFigures";
import { restsOnSettings, restsOnTable } from "../plan/restsOn";
import { answerOf, roleMarks } from "../columns/roleMarks";
import { unitsOf } from "../columns/unitsOf";
import { windowPreset } from "../settings/windowPreset";

/** More cells than this are no plan that anybody reads, and slow the sheet down for everybody. */
const MOST_CELLS = 1_000_000;

interface DayPlanValues {
  readonly bang: Table;
  readonly cotChiTieu: TableColumn;
  readonly tuNgay: Day;
  readonly denNgay: Day;
  readonly lich: CalendarWord;
  readonly cachDem: CountingWord;
  readonly heSoCuoiTuan: number;
}

const format = (value: number): string => formatNumber(value);
const hasTargets = ({ columns }: Table): boolean => columns.some(({ role }) => role === "target");

/** Campaigns work on weekends as on other days. */
const ordinaryWeekend = (): FieldOutcome<number> => ({ kind: "value", value: 1 });

/** Splits every unit's target over the days (domain A3), on a sheet of its own. */
export const dayPlanSheet = defineAction({
  id: "dayPlanSheet",
  fields: {
    bang: tableField({ fits: hasTargets }),
    cotChiTieu: columnField("target"),
    tuNgay: dayField((context) => windowPreset(context, "from")),
    denNgay: dayField((context) => windowPreset(context, "to")),
    lich: choiceField(calendarWords, (context) => conventionPreset(context).calendar),
    cachDem: choiceField(countingWords, (context) => conventionPreset(context).counting),
    heSoCuoiTuan: wholeField(ordinaryWeekend),
  },
  plan(workbook, values: DayPlanValues): Outcome {
    const sheet = workbook.sheet(values.bang.sheet);
    if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
    const { units, messages } = unitsOf(values.bang);
    if (messages.length > 0) return problemOf("bad-units", messages);
    const read = readFigures(sheet, units, values.cotChiTieu.index, "số lẻ");
    if (read.messages.length > 0) return problemOf("bad-figures", read.messages);
    const targets = new Map(
      units.flatMap(({ row }, index) => {
        const target = read.values[index];
        return target === undefined ? [] : [[row, target] as const];
      }),
    );
    const wrong = wrongWindow(workbook, values, units.length, targets.size);
    return wrong ?? dayPlanOf(workbook, values, units, targets);
  },
});

const wrongWindow = (
  workbook: WorkbookSnapshot,
  values: DayPlanValues,
  units: number,
  targets: number,
): Problem | undefined => {
  const { cotChiTieu, tuNgay, denNgay, heSoCuoiTuan } = values;
  if (targets === 0) {
    return problemOf("no-targets", [dailyTexts.noTargets(columnName(cotChiTieu.index))]);
  }
  if (heSoCuoiTuan > 9) {
    return problemOf("bad-weight", [dayPlanTexts.noSuchWeight("Hệ số cuối tuần")]);
  }
  const counted = daysOfWindow(workbook, values);
  if (typeof counted !== "number") return counted;
  const days = denNgay - tuNgay + 1;
  if (units * days > MOST_CELLS) {
    const [a, b, most] = [units, days, MOST_CELLS].map(format);
    return problemOf("too-large", [dayPlanTexts.tooLarge(a ?? "", b ?? "", most ?? "")]);
  }
  return undefined;
};

const dayPlanOf = (
  workbook: WorkbookSnapshot,
  values: DayPlanValues,
  units: readonly TableRow[],
  targets: ReadonlyMap<number, number>,
): Outcome => {
  const { bang: table, cotChiTieu: column, tuNgay, denNgay, lich, cachDem, heSoCuoiTuan } = values;
  const sheet = workbook.sheet(table.sheet);
  const holidays = readHolidays(workbook);
  const days = dayColumns(values, holidays);
  const [from, to] = [formatDay(tuNgay), formatDay(denNgay)];
  const working = days.filter(({ weight }) => weight > 0).length;
  if (sheet === undefined || working === 0) {
    return problemOf("no-days", [dailyTexts.noDays(from, to, cachDem, lich)]);
  }
  const factor = heSoCuoiTuan === 1 ? [] : [dayPlanTexts.weekendFactor(format(heSoCuoiTuan))];
  const how = [cachDem, lich, ...factor].join(", ");
  const about = dayPlanTexts.about(tableName(table), format(working), from, to, how);
  const window = resting(workbook, values);
  const block = dayPlanBlock({ table, sheet, column, days, lich, about, targets, window });
  const shared = lich === "mọi ngày" ? { writes: [], findings: [] } : holidayWrites(workbook);
  return {
    kind: "plan",
    action: "dayPlanSheet",
    restsOn: [...restsOnTable(sheet, table, [column.index], []), ...restsOnSettings(workbook)],
    writes: [
      ...shared.writes,
      block.write,
      ...roleMarks(workbook, table, answerOf(table, column, "target")),
    ],
    summary: [
      about,
      ...(workbook.sheetNames.includes(DAY_PLAN_SHEET) ? [dayPlanTexts.replaces] : []),
      ...judgement(units, targets, days, block),
    ],
    tables: dayPlanPreviews(units, targets, days, block),
    findings: [...(lich === "mọi ngày" ? [] : holidays.findings), ...shared.findings],
  };
};

/** Days of the window of the settings that the plan has its dates from: when people change it, the plan is old. */
const resting = (workbook: WorkbookSnapshot, values: DayPlanValues): DayPlanParts["window"] => {
  const { tuNgay: from, denNgay: to, cachDem: counting, lich: calendar } = values;
  const days = daysOfWindow(workbook, values);
  if (typeof days !== "number") return undefined;
  const { windows } = readSettings(workbook);
  const fits = fittingWindow(workbook, windows, { from, to, counting, calendar }, days);
  return fits && { code: fits.code, days };
};

const judgement = (
  units: readonly TableRow[],
  targets: ReadonlyMap<number, number>,
  days: readonly DayColumn[],
  { totals }: DayPlanBlock,
): readonly string[] => {
  const total = totals[totals.length - 1]?.running ?? 0;
  const worst = totals.reduce(
    (at, one, index) =>
      Math.abs(deviation(one)) > Math.abs(deviation(totals[at] ?? one)) ? index : at,
    0,
  );
  const working = days.filter(({ weight }) => weight > 0).length;
  const apart = totals[worst];
  const day = days[worst];
  const blank = units.filter(({ row }) => !targets.has(row)).map(({ name }) => name);
  const named = blank.slice(0, 10).join(", ") + (blank.length > 10 ? ", …" : "");
  return [
    dayPlanTexts.made(
      format(targets.size),
      format(working),
      format(total),
      format(days.length - working),
    ),
    dayPlanTexts.close,
    ...(apart && day ? [dayPlanTexts.widest(formatDay(day.day), deviation(apart))] : []),
    ...(blank.length > 0 ? [dayPlanTexts.blank(format(blank.length), named)] : []),
  ];
};
