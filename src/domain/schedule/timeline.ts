import type { Day } from "../day";
import type { Machine, ScheduleRequest } from "./scheduleRequest";
import type { Slot } from "./intakeSchedule";
import { usableDays } from "./usableDays";
import { visitLength } from "./visitLength";

/** When machines can work, as points in time: day × shifts of a day + shift, where whole days have one shift. */
export interface Timeline {
  readonly shiftsOfDay: number;
  /** Of each machine, its usable slots in order; machines that work alike share one array. */
  readonly times: readonly (readonly number[])[];
  /** Of each machine, files of one slot. */
  readonly capacities: readonly number[];
}

/** The day of a point in time. */
export const dayAt = (time: number, shiftsOfDay: number): Day =>
  Math.floor(time / shiftsOfDay) as Day;

/** A point in time as people name it. */
export const slotAt = (
  time: number,
  { granularity }: ScheduleRequest,
  shiftsOfDay: number,
): Slot =>
  granularity === "day"
    ? { day: time as Day }
    : { day: dayAt(time, shiftsOfDay), shift: time % shiftsOfDay };

/** Files that a unit still needs. */
export const filesLeft = ({ units }: ScheduleRequest, unit: number): number =>
  Math.max(0, (units[unit]?.need ?? 0) - (units[unit]?.served ?? 0));

const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

// Slots that a machine without a last day needs at most, once all machines are free, in any sensible schedule.
function slotsEnough(request: ScheduleRequest, capacity: number): number {
  const open = request.machines.filter(({ last }) => last === undefined).length;
  const own = request.machines.map(() => 0);
  const lengths = request.units.map(({ machine }, unit) => {
    const length = visitLength(filesLeft(request, unit), capacity);
    if (machine !== undefined) own[machine] = (own[machine] ?? 0) + length;
    return length;
  });
  const shared = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, open);
  return Math.ceil(shared) + greatest(lengths) + greatest(own);
}

/** The day from which every machine is mobile and every unit may be visited. */
const allFreeFrom = ({ machines, units }: ScheduleRequest): number =>
  greatest([
    ...machines.map(({ first, homes }) =>
      Math.max(first, ...(homes ?? []).map(({ to }) => to + 1)),
    ),
    ...units.map(({ fixed }) => (fixed?.to ?? fixed?.from ?? 0) + 1),
  ]);

// Names what the usable slots of a machine depend on, so that hundreds of machines alike are looked at once.
function namer(): (machine: Machine) => string {
  const sets = new Map<unknown, number>();
  const nameOf = (set: unknown): number => {
    const name = sets.get(set) ?? sets.size;
    sets.set(set, name);
    return name;
  };
  return ({ first, last, shifts, calendar, daysOff }) => {
    const { kind } = calendar;
    const own = kind === "ownList" ? [calendar.days] : [calendar.daysOff, calendar.makeUpDays];
    return [first, last, shifts, kind, ...[...own, daysOff].map(nameOf)].join();
  };
}

/**
 * The usable slots of every machine: up to the hard end or, without one, as many as any sensible schedule needs.
 *
 * @param request - Machines, units, granularity and hard end.
 * @example
 *    timeline(request).times // => [[45027, 45028, …], [45027, 45028, …]]
 */
export function timeline(request: ScheduleRequest): Timeline {
  const { machines, granularity, end = Infinity } = request;
  const byShift = granularity === "shift";
  const shiftsOfDay = byShift ? greatest(machines.map(({ shifts }) => shifts)) : 1;
  const capacities = machines.map(({ shifts, capacity }) =>
    byShift ? capacity : shifts * capacity,
  );
  const least = capacities.reduce((lowest, capacity) => Math.min(lowest, capacity), Infinity);
  const enough = end === Infinity ? slotsEnough(request, least) : Infinity;
  const free = end === Infinity ? allFreeFrom(request) : 0;
  const slotsOf = (machine: Machine): readonly number[] => {
    const first = Math.max(machine.first, free) as Day;
    const after = enough === Infinity ? [] : usableDays({ ...machine, first }, Infinity, enough);
    const until = machine.last ?? after[after.length - 1] ?? end;
    const days = usableDays(machine, Math.min(end, until));
    const shifts = Array.from({ length: byShift ? machine.shifts : 1 }, (_, shift) => shift);
    return days.flatMap((day) => shifts.map((shift) => day * shiftsOfDay + shift));
  };
  const name = namer();
  const named = new Map<string, readonly number[]>();
  const known = new Map<string, readonly number[]>();
  const times = machines.map((machine) => {
    const key = name(machine);
    const slots = named.get(key) ?? slotsOf(machine);
    // Machines of other settings may yet have the same slots.
    const same = named.get(key) ?? known.get(slots.join()) ?? slots;
    if (!named.has(key)) known.set(same.join(), same);
    named.set(key, same);
    return same;
  });
  return { shiftsOfDay, times, capacities };
}
