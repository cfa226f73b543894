import { observation, type Observation, type Said } from "../checks/check";
import type { Severity } from "../finding";
import { scheduleChecks } from "../messages/scheduleChecks";
import { sheetCell } from "../text/a1";
import { formatNumber } from "../text/formatNumber";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import type { Place, PrintedSchedule } from "./printedSchedule";
import { printedVisits, type PrintedVisit } from "./printedVisits";

/** A unit of the table of needs. */
export interface NeededUnit {
  readonly name: string;
  readonly need: number;
  readonly place: readonly [sheet: string, row: number, column: number];
}

/** A unit with what the schedule gives it. */
export interface Supply {
  readonly unit: NeededUnit;
  readonly visits: readonly PrintedVisit[];
  /** Undefined where a capacity is not printed. */
  readonly capacity: number | undefined;
}

export interface NeedCheck {
  readonly supplies: readonly Supply[];
  readonly observations: readonly Observation[];
}

/** Holds the capacity of a printed schedule against the need of every unit. */
export function checkNeeds(
  schedule: PrintedSchedule,
  units: readonly NeededUnit[] | undefined,
): NeedCheck {
  const visits = printedVisits(schedule);
  const observations: Observation[] = [];
  const tell: Tell = (severity, code, at, said) => {
    const place = [schedule.sheet.name, at.row, at.column] as const;
    observations.push(observation(severity, code, place, said));
  };
  checkTwins(schedule.sheet.name, visits, tell);
  if (units === undefined) return { supplies: [], observations };
  const supplies = units.map((unit) => supplyOf(unit, visits));
  for (const supply of supplies) checkSupply(supply, schedule, observations, tell);
  for (const visit of visits) {
    if (units.some(({ name }) => isFor(visit, name))) continue;
    const said = scheduleChecks.unknown(visit.unit);
    tell("cần xác nhận", "schedule-unit-unknown", visit.rows[0].at.unit, said);
  }
  return { supplies, observations };
}

type Tell = (severity: Severity, code: string, at: Place, said: Said) => void;

const isFor = ({ unit }: { readonly unit: string }, name: string): boolean =>
  sameUnit(unitName(unit), unitName(name));

const supplyOf = (unit: NeededUnit, visits: readonly PrintedVisit[]): Supply => {
  const own = visits.filter((visit) => isFor(visit, unit.name));
  const known = own.every(({ capacity }) => capacity !== undefined);
  const capacity = own.reduce((sum, visit) => sum + (visit.capacity ?? 0), 0);
  return { unit, visits: own, capacity: known ? capacity : undefined };
};

const checkTwins = (sheet: string, visits: readonly PrintedVisit[], tell: Tell): void => {
  const seen = new Map<string, PrintedVisit>();
  for (const visit of visits) {
    const key = unitName(visit.unit).name;
    const before = seen.get(key);
    if (before && isFor(visit, before.unit)) {
      const { row, column } = before.rows[0].at.dates;
      const said = scheduleChecks.twice(visit.unit, sheetCell(sheet, row, column));
      tell("cần xác nhận", "schedule-unit-twice", visit.rows[0].at.unit, said);
    }
    seen.set(key, before ?? visit);
  }
};

const checkSupply = (
  supply: Supply,
  { rows }: PrintedSchedule,
  observations: Observation[],
  tell: Tell,
): void => {
  const { unit, visits } = supply;
  const [visit] = visits;
  if (unit.need === 0) return;
  if (visit !== undefined) {
    checkCapacity(supply, visit, tell);
    return;
  }
  // A unit whose dates cannot be read is told of where they stand.
  if (rows.some((row) => isFor(row, unit.name))) return;
  const said = scheduleChecks.missing(unit.name, formatNumber(unit.need));
  observations.push(observation("cần xác nhận", "schedule-unit-missing", unit.place, said));
};

const checkCapacity = ({ unit, capacity }: Supply, visit: PrintedVisit, tell: Tell): void => {
  const { at } = visit.rows[0];
  if (capacity === undefined) {
    tell("cần xác nhận", "schedule-no-capacity", at.capacity, scheduleChecks.noCapacity(unit.name));
  } else if (capacity < unit.need) {
    const figures = [capacity, unit.need, unit.need - capacity].map((one) => formatNumber(one));
    const [has = "", needs = "", lacks = ""] = figures;
    const said = scheduleChecks.short(unit.name, has, needs, lacks);
    tell("cần xác nhận", "schedule-short", at.unit, said);
  }
};
