import { countsOn } from "../../domain/countsOn";
import type { Calendar } from "../../domain/calendar";
import type { Day } from "../../domain/day";
import { observation, type Observation, type Said } from "../checks/check";
import { scheduleChecks } from "../messages/scheduleChecks";
import { scheduleTexts } from "../messages/scheduleMaking";
import type { Severity } from "../finding";
import { findDays } from "../reading/findDays";
import { fold } from "../text/fold";
import { formatDay } from "../text/formatDay";
import { dayListText } from "./dayListText";
import type { Place, PrintedRow, PrintedSchedule } from "./printedSchedule";
import { printedShifts, printedVisits, shiftOf, type PrintedVisit } from "./printedVisits";
import { formatShift, type Shift } from "./shiftHours";

/** What a schedule is held against. */
export interface PrintedFrame {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly calendar: Calendar;
  readonly daysOff: ReadonlySet<Day>;
}

type Tell = (severity: Severity, code: string, at: Place, said: Said) => void;

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
    checkMachine(schedule, machine, visits, frame, shifts, tell);
  });
  return found;
}

const checkReading = ({ problems, at }: PrintedRow, tell: Tell): void => {
  for (const { kind, text } of problems) {
    const severity = kind === "converted" ? "cần xác nhận" : "lỗi";
    tell(severity, `schedule-${CODES[kind]}`, at.dates, scheduleChecks[kind](text));
  }
};

const CODES = {
  noSuchDay: "no-such-day",
  unreadable: "unreadable",
  reversed: "hours-reversed",
  noMonth: "no-month",
  converted: "days-converted",
} as const;

/** The first row of a visit that has a day. */
const placeOfDay = ({ rows }: PrintedVisit, day: Day): Place =>
  (rows.find(({ days }) => days.includes(day)) ?? rows[0]).at.dates;

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

const checkMachine = (
  { machines }: PrintedSchedule,
  machine: number,
  visits: readonly PrintedVisit[],
  { from, calendar }: PrintedFrame,
  shifts: readonly Shift[],
  tell: Tell,
): void => {
  const { name = "", notes = [] } = machines[machine] ?? {};
  const own = visits.filter((visit) => visit.machine === machine);
  const sorted = [...own].sort((a, b) => a.first - b.first);
  const [earliest] = sorted;
  const last = own.reduce((most, visit) => Math.max(most, visit.last), 0) as Day;
  for (const { text, at } of notes) {
    const later = findDays(text).some((found) => found.kind === "day" && found.day > last);
    if (later && own.length > 0) {
      const said = scheduleChecks.openPlan(name, text, formatDay(last));
      tell("cần xác nhận", "schedule-open-plan", at, said);
    }
  }
  if (earliest === undefined) return;
  const missing = usableBetween(from ?? earliest.first, earliest.first, calendar);
  if (from !== undefined && missing.length > 0) {
    const [first, start] = [formatDay(earliest.first), formatDay(from)];
    const said = scheduleChecks.startsLate(name, first, start, dayListText(missing));
    tell("cần xác nhận", "schedule-starts-late", placeOfDay(earliest, earliest.first), said);
  }
  checkGaps(name, sorted, calendar, shifts, tell);
};

const usableBetween = (from: Day, before: Day, calendar: Calendar): readonly Day[] =>
  Array.from({ length: Math.max(0, before - from) }, (_, index) => (from + index) as Day).filter(
    (day) => countsOn(calendar, day),
  );

/** Days between the first and the last on which the machine is nowhere; and shifts that it leaves out between others. */
const checkGaps = (
  name: string,
  visits: readonly PrintedVisit[],
  calendar: Calendar,
  shifts: readonly Shift[],
  tell: Tell,
): void => {
  const count = Math.max(1, shifts.length);
  const taken = new Set<number>();
  for (const { rows } of visits) {
    for (const row of rows) {
      for (const day of row.days) taken.add(day * count + (row.hours ? shiftOf(row, shifts) : 0));
    }
  }
  const slots = [...taken].sort((a, b) => a - b);
  slots.forEach((slot, index) => {
    const before = slots[index - 1] ?? slot;
    const missing: number[] = [];
    for (let one = before + 1; one < slot; one += 1) {
      if (countsOn(calendar, Math.floor(one / count) as Day)) missing.push(one);
    }
    if (missing.length === 0) return;
    const day = Math.floor(slot / count) as Day;
    const next = visits.find(({ days }) => days.includes(day));
    const days = [...new Set(missing.map((one) => Math.floor(one / count) as Day))];
    const isPart = missing.length < days.length * count && days.length === 1;
    const part = isPart ? ` ${scheduleTexts.shift(((missing[0] ?? 0) % count) + 1)}` : "";
    const said = scheduleChecks.gap(name, `ngày ${dayListText(days)}${part}`);
    if (next) tell("cần xác nhận", "schedule-gap", placeOfDay(next, day), said);
  });
};
