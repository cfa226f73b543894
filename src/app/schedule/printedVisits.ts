import type { Day } from "../../domain/day";
import { fold } from "../text/fold";
import type { Place, PrintedRow, PrintedSchedule } from "./printedSchedule";
import type { Shift } from "./shiftHours";

/** Rows that follow each other for one unit on one machine. */
export interface PrintedVisit {
  readonly machine: number;
  readonly unit: string;
  readonly site: string;
  /** At least one. */
  readonly rows: readonly [PrintedRow, ...PrintedRow[]];
  readonly first: Day;
  readonly last: Day;
  readonly days: readonly Day[];
  /** Files that its days and shifts can take; undefined where no capacity is printed. */
  readonly capacity: number | undefined;
}

/** The visits of a printed schedule, in its order; rows without a single good day make none. */
export function printedVisits({ rows }: PrintedSchedule): readonly PrintedVisit[] {
  const groups: [PrintedRow, ...PrintedRow[]][] = [];
  for (const row of rows) {
    const group = groups[groups.length - 1];
    const isSame = group?.[0].machine === row.machine && fold(group[0].unit) === fold(row.unit);
    if (group && isSame) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group): PrintedVisit[] => {
    const days = [...new Set(group.flatMap((row) => row.days))].sort((a, b) => a - b);
    const [first] = days;
    const last = days[days.length - 1];
    if (first === undefined || last === undefined) return [];
    const { machine, unit, site } = group[0];
    const capacity = capacityOf(group, days.length);
    return [{ machine, unit, site, rows: group, first, last, days, capacity }];
  });
}

const capacityOf = (
  rows: readonly [PrintedRow, ...PrintedRow[]],
  days: number,
): number | undefined => {
  const [first] = rows;
  if (first.capacity === undefined) return undefined;
  if (first.per === "day" || (first.per === "heading" && isAlone(rows)))
    return days * first.capacity;
  if (rows.some(({ capacity }) => capacity === undefined)) return undefined;
  return rows.reduce((sum, row) => sum + new Set(row.days).size * (row.capacity ?? 0), 0);
};

/** Whether one figure stands for all rows: a merged cell, or blanks below it. */
const isAlone = ([first, ...others]: readonly PrintedRow[]): boolean =>
  others.every(
    ({ capacity, at }) => capacity === undefined || at.capacity.row === first?.at.capacity.row,
  );

/** The different hours of a schedule, in order of time: the first is "Ca 01", whatever its label says. */
export function printedShifts({ rows }: PrintedSchedule): readonly Shift[] {
  const known = new Map<string, Shift>();
  for (const { hours } of rows) if (hours) known.set(`${hours.from}-${hours.to}`, hours);
  return [...known.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The shift of a row, counted from 0: by its hours, and by its label only where it has none. */
export function shiftOf({ hours, label = 1 }: PrintedRow, shifts: readonly Shift[]): number {
  if (hours === undefined) return label - 1;
  return shifts.findIndex(({ from, to }) => from === hours.from && to === hours.to);
}

/** The dates of the first row of a visit that has a day. */
export function placeOfDay({ rows }: PrintedVisit, day: Day): Place {
  return (rows.find(({ days }) => days.includes(day)) ?? rows[0]).at.dates;
}
