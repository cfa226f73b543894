import type { Calendar } from "../../domain/calendar";
import type { Day } from "../../domain/day";
import type { HomeSite, Machine } from "../../domain/schedule/scheduleRequest";
import { machineTexts } from "../messages/scheduleMachines";
import { sheetCell } from "../text/a1";
import type { MachineRow, Span } from "./machineRow";
import { MACHINE } from "./machineSheet";
import { MACHINE_SHEET } from "./scheduleSheets";
import type { Shift } from "./shiftHours";

/** A machine with what people call it and where its home sites are. */
export interface ParkMachine {
  readonly name: string;
  readonly shifts: readonly Shift[];
  /** First row of the machine on its sheet. */
  readonly row: number;
  readonly machine: Machine;
  /** Names of the home sites, one for each of `machine.homes`. */
  readonly sites: readonly string[];
}

interface Frame {
  readonly start: Day;
  readonly calendar: Calendar;
  /** Places of the units by the names that the sheet gives; undefined where there is none. */
  readonly unitNamed: (name: string) => number | undefined;
}

type Period = readonly [from: number, to: number];
type Tell = (text: string) => void;

const where = (row: number, column: number): string => sheetCell(MACHINE_SHEET, row, column);

/** The machines of the rows, in their order; rows of one name are periods of one machine. */
export function machinePark(
  rows: readonly MachineRow[],
  frame: Frame,
  messages: string[],
): readonly ParkMachine[] {
  const tell: Tell = (text) => messages.push(text);
  const named = new Map<string, MachineRow[]>();
  for (const row of rows) {
    const key = row.name.toLowerCase();
    const before = named.get(key);
    if (before) checkTwin(row, before, frame, tell);
    named.set(key, [...(before ?? []), row]);
  }
  return [...named.values()].flatMap((own) => machineOf(own, frame, tell));
}

const periodOf = ({ from, to }: Span, start: number): Period => [
  Math.max(from ?? start, start),
  to ?? Infinity,
];

const meet = (a: Period, b: Period): boolean => a[0] <= b[1] && b[0] <= a[1];

const checkTwin = (
  row: MachineRow,
  before: readonly MachineRow[],
  { start }: Frame,
  tell: Tell,
): void => {
  const own = periodOf(row.days, start);
  const other = before.find(({ days }) => meet(own, periodOf(days, start)));
  const [first] = before;
  if (other) {
    const [here, there] = [where(row.row, MACHINE.first), where(other.row, MACHINE.first)];
    tell(machineTexts.overlap(here, there, row.name));
  }
  const isSame = (column: "shifts" | "capacity"): boolean =>
    JSON.stringify(first?.[column]) === JSON.stringify(row[column]);
  for (const column of ["shifts", "capacity"] as const) {
    if (isSame(column)) continue;
    const [here, there] = [row, first ?? row].map((one) => where(one.row, MACHINE[column]));
    tell(machineTexts.differs(here ?? "", there ?? "", row.name));
  }
};

/** The days of a row on which its machine is somewhere: at its home site or mobile. */
const periodsOf = ({ days, home, mobile }: MachineRow, start: number): readonly Period[] => {
  const whole = periodOf(days, start);
  if (mobile.from === undefined && mobile.to === undefined) return [whole];
  const clip = ([from, to]: Period): Period => [Math.max(from, whole[0]), Math.min(to, whole[1])];
  const parts = [clip(periodOf(mobile, start))];
  if (home.from !== undefined) parts.push(clip(periodOf(home, start)));
  return parts.filter(([from, to]) => from <= to);
};

const machineOf = (
  rows: readonly MachineRow[],
  frame: Frame,
  tell: Tell,
): readonly ParkMachine[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const periods = rows
    .flatMap((row) => periodsOf(row, frame.start))
    .filter(([from, to]) => from <= to)
    .sort((a, b) => a[0] - b[0]);
  const homes = rows.flatMap((row) => homeOf(row, frame, tell));
  const begin = periods[0]?.[0];
  // A machine whose days are over takes no part.
  if (begin === undefined) return [];
  const end = periods.reduce((most, [, to]) => Math.max(most, to), 0);
  return [
    {
      name: first.name,
      shifts: first.shifts,
      row: first.row,
      sites: homes.map(({ site }) => site),
      machine: {
        first: begin as Day,
        ...(end < Infinity && { last: end as Day }),
        calendar: frame.calendar,
        daysOff: new Set([...gapsIn(periods), ...rows.flatMap(({ daysOff }) => daysOff)]),
        shifts: first.shifts.length,
        capacity: first.capacity,
        homes: homes.map(({ home }) => home),
      },
    },
  ];
};

/** Days between periods, on which the machine is nowhere. */
const gapsIn = (periods: readonly Period[]): readonly Day[] => {
  const days: Day[] = [];
  let covered = periods[0]?.[0] ?? 0;
  for (const [from, to] of periods) {
    for (let day = covered; day < from; day += 1) days.push(day as Day);
    covered = Math.max(covered, to + 1);
  }
  return days;
};

interface NamedHome {
  readonly home: HomeSite;
  readonly site: string;
}

const homeOf = (row: MachineRow, frame: Frame, tell: Tell): readonly NamedHome[] => {
  const { from, to } = row.home;
  const { homeUnits, site } = row;
  const missing = missingOf(row);
  if (from === undefined || to === undefined || missing !== undefined) {
    if (missing) tell(machineTexts.homeIncomplete(where(row.row, MACHINE[missing])));
    return [];
  }
  if (!isWithin([from, to], periodOf(row.days, 0))) {
    tell(machineTexts.homeOutside(where(row.row, MACHINE.homeFrom)));
  }
  // What is over ties nobody any more.
  if (to < frame.start) return [];
  const units = homeUnits.flatMap((name) => {
    const unit = frame.unitNamed(name);
    if (unit === undefined) tell(machineTexts.homeUnit(where(row.row, MACHINE.homeUnits), name));
    return unit === undefined ? [] : [unit];
  });
  return [{ home: { from: Math.max(from, frame.start) as Day, to, units }, site }];
};

const isWithin = (inner: Period, outer: Period): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

/** The first cell of a home site that is left blank; undefined where all or none are filled. */
const missingOf = ({
  home,
  homeUnits,
}: MachineRow): "homeFrom" | "homeTo" | "homeUnits" | undefined => {
  const filled = {
    homeFrom: home.from !== undefined,
    homeTo: home.to !== undefined,
    homeUnits: homeUnits.length > 0,
  };
  const names = ["homeFrom", "homeTo", "homeUnits"] as const;
  return names.some((name) => filled[name]) ? names.find((name) => !filled[name]) : undefined;
};
