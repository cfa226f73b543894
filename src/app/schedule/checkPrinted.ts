import type { Day } from "../../domain/day";
import { observation, type Observation } from "../checks/check";
import { scheduleChecks } from "../messages/scheduleChecks";
import { scheduleTexts } from "../messages/scheduleMaking";
import { fold } from "../text/fold";
import { formatDay } from "../text/formatDay";
import { checkMachine } from "./checkMachine";
import { dayListText } from "./dayListText";
import type { PrintedFrame, Tell } from "./printedFrame";
import type { PrintedRow, PrintedSchedule } from "./printedSchedule";
import {
  placeOfDay,
  printedShifts,
  printedVisits,
  shiftOf,
  type PrintedVisit,
} from "./printedVisits";
import { formatShift, type Shift } from "./shiftHours";

/** Everything wrong or remarkable in when and where a printed schedule sends its machines. */
export function checkPrinted(
  schedule: PrintedSchedule,
  frame: PrintedFrame,
): readonly Observation[] {
  const found: Observation[] = [];
  const tell: Tell = (severity, code, at, said) => {
    found.push(observation(severity, code, [schedule.sheet.name, at.row, at.column], said));
  };
  const visits = printedVisits(schedule);
  const shifts = printedShifts(schedule);
  for (const row of schedule.rows) checkReading(row, tell);
  for (const visit of visits) {
    checkDays(visit, frame, tell);
    checkLabels(visit, shifts, tell);
  }
  checkMeetings(schedule, visits, shifts, tell);
  schedule.machines.forEach((_, machine) => {
    checkMachine(schedule, machine, visits, frame, tell);
  });
  return found;
}

const checkReading = ({ problems, at }: PrintedRow, tell: Tell): void => {
  for (const { kind, text } of problems) {
    const isMistake = kind !== "converted" && kind !== "blank";
    const severity = isMistake ? "lỗi" : "cần xác nhận";
    tell(severity, `schedule-${CODES[kind]}`, at.dates, scheduleChecks[kind](text));
  }
};

const CODES = {
  noSuchDay: "no-such-day",
  unreadable: "unreadable",
  reversed: "hours-reversed",
  noMonth: "no-month",
  converted: "days-converted",
  blank: "no-days",
} as const;

const checkDays = (visit: PrintedVisit, frame: PrintedFrame, tell: Tell): void => {
  const { from = -Infinity as Day, to = Infinity as Day, daysOff } = frame;
  const outside = visit.days.filter((day) => day < from || day > to);
  const [first] = outside;
  if (first !== undefined) {
    const [start, end] = [from, to].map((day) => (Number.isFinite(day) ? formatDay(day) : "…"));
    const said = scheduleChecks.outside(visit.unit, dayListText(outside), start ?? "", end ?? "");
    tell("cần xác nhận", "schedule-outside-window", placeOfDay(visit, first), said);
  }
  for (const day of visit.days.filter((one) => daysOff.has(one))) {
    const said = scheduleChecks.holiday(visit.unit, formatDay(day));
    tell("cần xác nhận", "schedule-holiday", placeOfDay(visit, day), said);
  }
};

/** One finding for a unit: its labels change sides together. */
const checkLabels = ({ rows, unit }: PrintedVisit, shifts: readonly Shift[], tell: Tell): void => {
  const wrong = rows.find(
    (row) => row.hours && row.label !== undefined && row.label !== shiftOf(row, shifts) + 1,
  );
  if (wrong?.hours === undefined) return;
  const { shift } = scheduleTexts;
  const said = scheduleChecks.label(
    unit,
    shift(wrong.label ?? 0),
    formatShift(wrong.hours),
    shift(shiftOf(wrong, shifts) + 1),
  );
  tell("cần xác nhận", "schedule-shift-label", wrong.at.shift, said);
};

/** Rows that meet on a day at the same hours. */
const checkMeetings = (
  schedule: PrintedSchedule,
  visits: readonly PrintedVisit[],
  shifts: readonly Shift[],
  tell: Tell,
): void => {
  const bySlot = new Map<string, { visit: PrintedVisit; row: PrintedRow; day: Day }[]>();
  for (const visit of visits) {
    for (const row of visit.rows) {
      for (const day of row.days) {
        const key = `${day}/${shiftOf(row, shifts)}`;
        const others = bySlot.get(key);
        if (others) others.push({ visit, row, day });
        else bySlot.set(key, [{ visit, row, day }]);
      }
    }
  }
  const met = new Map<string, { a: PrintedRow; b: PrintedRow; days: Set<Day> }>();
  for (const slot of bySlot.values()) {
    slot.forEach((one, index) => {
      for (const other of slot.slice(0, index)) {
        const isSame = one.row.machine === other.row.machine;
        const isPlace = one.row.site !== "" && fold(one.row.site) === fold(other.row.site);
        if (!isSame && !isPlace) continue;
        const key = [other, one].map(({ visit }) => visits.indexOf(visit)).join("/");
        const known = met.get(key) ?? { a: other.row, b: one.row, days: new Set<Day>() };
        met.set(key, { ...known, days: known.days.add(one.day) });
      }
    });
  }
  const name = ({ machine }: PrintedRow): string => schedule.machines[machine]?.name ?? "";
  for (const { a, b, days } of met.values()) {
    const list = dayListText([...days].sort((x, y) => x - y));
    if (a.machine === b.machine) {
      const said = scheduleChecks.overlap(b.unit, a.unit, list, name(b));
      tell("lỗi", "schedule-overlap", b.at.dates, said);
    } else {
      const said = scheduleChecks.onePlace(b.site, `${name(a)} và ${name(b)}`, list);
      tell("cần xác nhận", "schedule-two-machines", b.at.dates, said);
    }
  }
};
