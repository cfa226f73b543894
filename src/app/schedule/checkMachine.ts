import type { Calendar } from "../../domain/calendar";
import { countsOn } from "../../domain/countsOn";
import type { Day } from "../../domain/day";
import { scheduleChecks } from "../messages/scheduleChecks";
import { scheduleTexts } from "../messages/scheduleMaking";
import { findDays } from "../reading/findDays";
import { formatDay } from "../text/formatDay";
import { dayListText } from "./dayListText";
import type { PrintedFrame, Tell } from "./printedFrame";
import type { PrintedMachine, PrintedSchedule } from "./printedSchedule";
import { placeOfDay, printedShifts, shiftOf, type PrintedVisit } from "./printedVisits";

/** What is remarkable about one machine as a whole: a late start, days with nothing, a plan left open. */
export function checkMachine(
  schedule: PrintedSchedule,
  index: number,
  visits: readonly PrintedVisit[],
  { from, calendar }: PrintedFrame,
  tell: Tell,
): void {
  const machine = schedule.machines[index];
  const own = visits.filter((visit) => visit.machine === index).sort((a, b) => a.first - b.first);
  const [earliest] = own;
  if (machine === undefined || earliest === undefined) return;
  checkNotes(machine, own, tell);
  const missing = usableBetween(from ?? earliest.first, earliest.first, calendar);
  if (from !== undefined && missing.length > 0) {
    const [first, start] = [formatDay(earliest.first), formatDay(from)];
    const said = scheduleChecks.startsLate(machine.name, first, start, dayListText(missing));
    tell("cần xác nhận", "schedule-starts-late", placeOfDay(earliest, earliest.first), said);
  }
  // A machine that only works mornings leaves no gap in the evening.
  const rows = schedule.rows.filter((row) => row.machine === index);
  checkGaps(machine.name, own, { ...schedule, rows }, calendar, tell);
}

/** A line of words that speaks of days for which there is no plan. */
const checkNotes = (
  { name, notes }: PrintedMachine,
  visits: readonly PrintedVisit[],
  tell: Tell,
): void => {
  const last = visits.reduce((most, visit) => Math.max(most, visit.last), 0) as Day;
  for (const { text, at } of notes) {
    if (!findDays(text).some((found) => found.kind === "day" && found.day > last)) continue;
    const said = scheduleChecks.openPlan(name, text, formatDay(last));
    tell("cần xác nhận", "schedule-open-plan", at, said);
  }
};

const usableBetween = (from: Day, before: Day, calendar: Calendar): readonly Day[] =>
  Array.from({ length: Math.max(0, before - from) }, (_, index) => (from + index) as Day).filter(
    (day) => countsOn(calendar, day),
  );

/** Days between the first and the last on which the machine is nowhere; and shifts that it leaves out between others. */
const checkGaps = (
  name: string,
  visits: readonly PrintedVisit[],
  own: PrintedSchedule,
  calendar: Calendar,
  tell: Tell,
): void => {
  const shifts = printedShifts(own);
  const count = Math.max(1, shifts.length);
  const dayOf = (slot: number): Day => Math.floor(slot / count) as Day;
  const taken = own.rows.flatMap((row) =>
    row.days.map((day) => day * count + (row.hours ? shiftOf(row, shifts) : 0)),
  );
  const slots = [...new Set(taken)].sort((a, b) => a - b);
  slots.forEach((slot, index) => {
    const first = (slots[index - 1] ?? slot - 1) + 1;
    const missing = Array.from({ length: slot - first }, (_, step) => first + step).filter((one) =>
      countsOn(calendar, dayOf(one)),
    );
    const next = visits.find(({ days }) => days.includes(dayOf(slot)));
    if (missing.length === 0 || next === undefined) return;
    const said = scheduleChecks.gap(name, gapText(missing, count, dayOf));
    tell("cần xác nhận", "schedule-gap", placeOfDay(next, dayOf(slot)), said);
  });
};

/** "ngày 12/04/2023 Ca 02", or whole days. */
const gapText = (
  missing: readonly number[],
  count: number,
  dayOf: (slot: number) => Day,
): string => {
  const days = [...new Set(missing.map(dayOf))];
  const isPart = missing.length < count && days.length === 1;
  const part = isPart ? ` ${scheduleTexts.shift(((missing[0] ?? 0) % count) + 1)}` : "";
  return `ngày ${dayListText(days)}${part}`;
};
