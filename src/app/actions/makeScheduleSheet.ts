import type { Day } from "../../domain/day";
import { makeSchedule } from "../../domain/schedule/makeSchedule";
import { defineAction } from "../defineAction";
import { choiceField } from "../fields/choiceField";
import { dayField } from "../fields/dayField";
import { optionalField } from "../fields/optionalField";
import { tableField } from "../fields/tableField";
import { textField } from "../fields/textField";
import { wholeField } from "../fields/wholeField";
import { scheduleTexts } from "../messages/scheduleMaking";
import type { Outcome } from "../plan/outcome";
import { annexBlock } from "../schedule/annexBlock";
import { calendarBlock } from "../schedule/calendarBlock";
import { headedField } from "../schedule/headedField";
import { madeSchedule, type MadeSchedule } from "../schedule/madeSchedule";
import { needField, servedField } from "../schedule/needField";
import { hasNeeds } from "../schedule/needTable";
import { schedulePreviews } from "../schedule/schedulePreviews";
import { scheduleInputs } from "../schedule/scheduleInputs";
import { keptMachines, restsOnSchedule } from "../schedule/scheduleGrounds";
import { CALENDAR_SHEET, SCHEDULE_SHEET } from "../schedule/scheduleSheets";
import { holidayWords, stepWords, type ScheduleValues } from "../schedule/scheduleValues";
import { calendarWords } from "../settings/dayOptions";
import { holidayWrites } from "../settings/holidayWrites";
import type { WorkbookSnapshot } from "../snapshot";
import { tableName } from "../table/tableName";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { problemOf } from "../plan/problemOf";
import { fractionWords } from "../columns/readFigures";
import { windowPreset } from "../settings/windowPreset";

const unasked = optionalField(
  wholeField(() => ({ kind: "question", question: { text: "", options: [], guess: null } })),
);

/** The best intake schedule (domain A5): in the annex's form, as a calendar, and how good it is. */
export const makeScheduleSheet = defineAction({
  id: "makeScheduleSheet",
  fields: {
    bang: tableField({ fits: hasNeeds }),
    cotNhuCau: needField(),
    cotDaLam: servedField(),
    tuNgay: dayField((context) => windowPreset(context, "from")),
    denNgay: optionalField(dayField((context) => windowPreset(context, "to"))),
    daLamDenHet: optionalField(dayField()),
    theo: choiceField(stepWords, "cả ngày"),
    lich: choiceField(calendarWords, "mọi ngày"),
    ngayLe: choiceField(holidayWords, "theo lịch"),
    soMay: unasked,
    gioCa: textField(),
    congSuatCa: unasked,
    cotHan: headedField(/^(?:han|thoi han|han (?:cuoi|xong|hoan thanh))$/),
    cotUuTien: headedField(/^(?:thu tu )?uu tien$/),
    cotMay: headedField(/^(?:to )?may(?: thu nhan| phuc vu)?$/),
    cotDatTu: headedField(/^(?:dat|co dinh|lich) tu ngay$/),
    cotDatDen: headedField(/^(?:dat|co dinh|lich) den ngay$/),
    cotDiaDiem: headedField(/^(?:dia diem|diem|noi) ?(?:thu nhan)?$/),
    soLe: choiceField(fractionWords, "hỏi lại"),
  },
  plan(workbook, values: ScheduleValues): Outcome {
    const { tuNgay, denNgay, daLamDenHet } = values;
    if (denNgay !== undefined && denNgay < tuNgay) {
      const text = scheduleTexts.endBeforeStart(formatDay(tuNgay), formatDay(denNgay));
      return problemOf("end-before-start", [text]);
    }
    if (denNgay !== undefined && daLamDenHet !== undefined && denNgay <= daLamDenHet) {
      const text = scheduleTexts.doneAfterEnd(formatDay(daLamDenHet), formatDay(denNgay));
      return problemOf("no-days", [text]);
    }
    const inputs = scheduleInputs(workbook, values);
    if (inputs.kind !== "inputs") return inputs;
    return planOf(workbook, madeSchedule(values, inputs, makeSchedule(inputs.request)));
  },
});

/** Every day from the first to the last on which anybody is served. */
const daysSpanned = ({ schedule, values }: MadeSchedule): readonly Day[] => {
  const days = schedule.visits.flatMap(({ slots }) => slots.map(({ day }) => day));
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce<number>((most, day) => Math.max(most, day), values.tuNgay);
  const length = first === Infinity ? 0 : last - first + 1;
  return Array.from({ length }, (_, index) => (first + index) as Day);
};

const planOf = (workbook: WorkbookSnapshot, made: MadeSchedule): Outcome => {
  const { values, inputs, schedule, verdict, assumptions } = made;
  const days = daysSpanned(made);
  const isListed = values.lich !== "mọi ngày" || values.ngayLe === "nghỉ";
  const shared = isListed ? holidayWrites(workbook) : { writes: [], findings: [] };
  const files = inputs.request.units.map(({ need, served = 0 }) => Math.max(0, need - served));
  const format = (value: number): string => formatNumber(value);
  const machineDays = new Set(
    schedule.visits.flatMap(({ machine, slots }) => slots.map(({ day }) => `${machine}/${day}`)),
  );
  const machines = format(inputs.park.length);
  const about = scheduleTexts.about(
    tableName(values.bang),
    format(files.filter((count) => count > 0).length),
    format(files.reduce((sum, count) => sum + count, 0)),
    machines,
  );
  const isThere = [SCHEDULE_SHEET, CALENDAR_SHEET].some((name) =>
    workbook.sheetNames.includes(name),
  );
  return {
    kind: "plan",
    action: "makeScheduleSheet",
    restsOn: restsOnSchedule(workbook, made),
    writes: [
      ...shared.writes,
      ...(inputs.newSheet ? [inputs.newSheet] : []),
      annexBlock(made, days),
      calendarBlock(made, days),
    ],
    summary: [
      about,
      ...verdict,
      ...assumptions,
      scheduleTexts.made(format(schedule.visits.length), format(machineDays.size)),
      ...(isThere ? [scheduleTexts.replaces] : []),
      ...(inputs.newSheet ? [scheduleTexts.newMachines(machines)] : []),
    ],
    tables: schedulePreviews(made),
    findings: [
      ...keptMachines(made),
      ...(isListed ? inputs.holidays.findings : []),
      ...shared.findings,
    ],
  };
};
