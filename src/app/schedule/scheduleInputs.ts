import type { Calendar } from "../../domain/calendar";
import type { Day } from "../../domain/day";
import { scheduleProblems } from "../../domain/schedule/scheduleProblems";
import type { IntakeUnit, ScheduleRequest } from "../../domain/schedule/scheduleRequest";
import { problemOf } from "../plan/problemOf";
import { unitsOf } from "../columns/unitsOf";
import { fieldTexts } from "../messages/fields";
import { scheduleProblemText } from "./scheduleProblemText";
import type { Problem, Questions } from "../plan/outcome";
import { calendarOf, readHolidays, type Holidays } from "../settings/holidays";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { TableRow } from "../table/table";
import { fold } from "../text/fold";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import { foundMachines } from "./foundMachines";
import { intakeUnits } from "./intakeUnits";
import { machinePark, type ParkMachine } from "./machinePark";
import { MACHINE_SHEET } from "./scheduleSheets";
import type { HolidayWord, ScheduleValues } from "./scheduleValues";
import type { CalendarWord } from "../settings/dayOptions";
import type { SheetWrite } from "../plan/plan";

/** Everything that a schedule is made from, free of problems. */
export interface ScheduleInputs {
  readonly kind: "inputs";
  readonly sheet: SheetSnapshot;
  readonly rows: readonly TableRow[];
  readonly park: readonly ParkMachine[];
  readonly request: ScheduleRequest;
  readonly holidays: Holidays;
  /** The sheet "Máy thu nhận" where it has still to be made. */
  readonly newSheet: SheetWrite | undefined;
  /** What the sheet "Máy thu nhận" holds where there is one. */
  readonly machineValues: SheetSnapshot["values"];
}

/** Reads table, machines and calendar; all that is wrong comes at once. */
export function scheduleInputs(
  workbook: WorkbookSnapshot,
  values: ScheduleValues,
): ScheduleInputs | Problem | Questions {
  const sheet = workbook.sheet(values.bang.sheet);
  if (sheet === undefined) return problemOf("no-table", [fieldTexts.noTable("Bảng")]);
  const { units: rows, messages: twins } = unitsOf(values.bang);
  const messages = [...twins];
  const holidays = readHolidays(workbook);
  const { machineRows, newSheet } = foundMachines(workbook, values, messages);
  const frame = {
    start: Math.max(values.tuNgay, (values.daLamDenHet ?? 0) + 1) as Day,
    calendar: calendarFor(values.lich, values.ngayLe, holidays),
    unitNamed: unitFinder(rows),
  };
  const park = machinePark(machineRows, frame, messages);
  const names = park.map(({ name }) => name);
  const { units, question } = intakeUnits(sheet, rows, values, names, messages);
  if (messages.length > 0) return problemOf("bad-schedule-input", messages);
  if (question) return { kind: "questions", questions: [question] };
  const request = requestOf(values, park, units);
  const problems = scheduleProblems(request);
  const [first] = problems;
  if (first) {
    const say = scheduleProblemText({ values, rows, park });
    return problemOf(first.code, problems.map(say));
  }
  const machineValues = workbook.sheet(MACHINE_SHEET)?.values ?? [];
  return { kind: "inputs", sheet, rows, park, request, holidays, newSheet, machineValues };
}

const requestOf = (
  { theo, denNgay }: ScheduleValues,
  park: readonly ParkMachine[],
  units: readonly IntakeUnit[],
): ScheduleRequest => ({
  machines: park.map(({ machine }) => machine),
  units,
  granularity: theo === "cả ngày" ? "day" : "shift",
  end: denNgay,
});

/** The calendar that the form asks for; what it says of holidays goes before the calendar's own habit. */
function calendarFor(word: CalendarWord, holiday: HolidayWord, holidays: Holidays): Calendar {
  const calendar = calendarOf(word, holidays);
  if (holiday === "theo lịch") return calendar;
  const { daysOff } = holidays;
  if (calendar.kind === "ownList") {
    const kept = [...calendar.days].filter((day) => holiday !== "nghỉ" || !daysOff.has(day));
    return { kind: "ownList", days: new Set(kept) };
  }
  const { kind } = calendar;
  return holiday === "vẫn làm" ? { kind } : { ...calendarOf("ngày làm việc", holidays), kind };
}

/** Finds units by the names that people give them: in other spelling too, where only one can be meant. */
const unitFinder =
  (rows: readonly TableRow[]) =>
  (name: string): number | undefined => {
    const asked = unitName(name);
    const tests = [
      (row: TableRow) => row.name === name,
      (row: TableRow) => sameUnit(unitName(row.name), asked),
      (row: TableRow) => fold(row.name) === fold(name),
    ];
    for (const test of tests) {
      const found = rows.flatMap((row, index) => (test(row) ? [index] : []));
      if (found.length === 1) return found[0];
    }
    return undefined;
  };
