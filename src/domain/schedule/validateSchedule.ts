import type { Day } from "../day";
import type { Slot, Visit } from "./intakeSchedule";
import type { HomeSite, IntakeUnit, Machine, ScheduleRequest } from "./scheduleRequest";
import { siteOn } from "./siteOn";
import { filesLeft } from "./timeline";
import { usableDays } from "./usableDays";

/** What is wrong with a schedule, whoever made it. `visit` and `other` are places in the list of visits. */
export type Violation =
  | {
      readonly code:
        /** A slot on which the machine does not work. */
        | "not-usable"
        /** Usable slots between the first and the last are left out, or slots are not in order. */
        | "interrupted"
        /** The slots take fewer files than the unit needs. */
        | "too-short"
        /** The machine is at a home site that the unit is not named for. */
        | "foreign-at-home"
        /** The unit is named for a home site and served elsewhere. */
        | "away-from-home"
        | "other-machine"
        /** The unit's visit was set for other days. */
        | "moved"
        | "after-end";
      readonly visit: number;
    }
  | { readonly code: "overlap"; readonly visit: number; readonly other: number }
  | { readonly code: "twice"; readonly visit: number; readonly other: number }
  | { readonly code: "missing"; readonly unit: number };

const keyOf = ({ day, shift = 0 }: Slot): string => `${day}.${shift}`;

/** The usable slots of a machine up to a day, as keys. */
const usableSlots = (machine: Machine, until: number, granularity: string): string[] =>
  usableDays(machine, until).flatMap((day) =>
    Array.from({ length: granularity === "shift" ? machine.shifts : 1 }, (_, shift) =>
      keyOf({ day, shift }),
    ),
  );

/** Codes and whether they apply. */
type Faults = readonly (readonly [VisitCode, boolean])[];

type VisitCode = Exclude<Violation["code"], "overlap" | "twice" | "missing">;

// What is wrong with when and where a visit is: whether its slots are the machine's own, and its site the unit's.
function faultsOfPlace(
  { machines, granularity, end }: ScheduleRequest,
  { slots, unit, machine }: Visit,
): Faults {
  const own = machines[machine];
  if (!own || slots.length === 0) return [["not-usable", true]];
  const days = slots.map(({ day }) => day);
  const last = days.reduce((most, day) => (day > most ? day : most), 0 as Day);
  const usable = usableSlots(own, last, granularity);
  const places = slots.map((slot) => usable.indexOf(keyOf(slot)));
  const inside = !places.includes(-1);
  const gap = places.some((place, at) => place !== (places[0] ?? 0) + at);
  const sites = days.map((day) => siteOn(own, day));
  const isNamed = (site: HomeSite | undefined): boolean => site?.units.includes(unit) === true;
  const homed = machines.some(({ homes }) => homes?.some(isNamed));
  return [
    ["not-usable", !inside],
    ["interrupted", inside && gap],
    ["foreign-at-home", sites.some((site) => site !== undefined && !isNamed(site))],
    ["away-from-home", homed && !sites.every(isNamed)],
    ["after-end", last > (end ?? last)],
  ];
}

const filesTaken = ({ machines, granularity }: ScheduleRequest, visit: Visit): number => {
  const { capacity = 0, shifts = 0 } = machines[visit.machine] ?? {};
  return visit.slots.length * capacity * (granularity === "day" ? shifts : 1);
};

const isMoved = ({ fixed }: IntakeUnit, first: Day, last: Day): boolean =>
  fixed !== undefined && (first !== fixed.from || last > (fixed.to ?? last));

// What is wrong with a visit for the unit that it serves.
function faultsOfService(request: ScheduleRequest, visit: Visit): Faults {
  const { machine, slots } = visit;
  const unit = request.units[visit.unit];
  const [first, last] = [slots[0], slots[slots.length - 1]];
  if (!unit || !first || !last) return [];
  const short = filesTaken(request, visit) < filesLeft(request, visit.unit);
  return [
    ["too-short", short && unit.fixed?.to === undefined],
    ["other-machine", (unit.machine ?? machine) !== machine],
    ["moved", isMoved(unit, first.day, last.day)],
  ];
}

/**
 * Everything that a schedule does against its request, whether it was made here or read from a printed table. It shares nothing
 * with the search but the calendar.
 *
 * @param request - Machines and units.
 * @param visits - The schedule, in any order.
 * @example
 *    validateSchedule(request, makeSchedule(request).visits) // => []
 */
export function validateSchedule(
  request: ScheduleRequest,
  visits: readonly Visit[],
): readonly Violation[] {
  const violations: Violation[] = visits.flatMap((visit, index) =>
    [...faultsOfPlace(request, visit), ...faultsOfService(request, visit)].flatMap(
      ([code, applies]) => (applies ? [{ code, visit: index }] : []),
    ),
  );
  const byUnit = new Map<number, number>();
  const bySlot = new Map<string, number>();
  visits.forEach(({ unit, machine, slots }, visit) => {
    const before = byUnit.get(unit);
    if (before !== undefined) violations.push({ code: "twice", visit, other: before });
    byUnit.set(unit, visit);
    const others = new Set(slots.map((slot) => bySlot.get(`${machine}:${keyOf(slot)}`)));
    for (const other of others) {
      if (other !== undefined) violations.push({ code: "overlap", visit, other });
    }
    for (const slot of slots) bySlot.set(`${machine}:${keyOf(slot)}`, visit);
  });
  request.units.forEach((_, unit) => {
    if (filesLeft(request, unit) > 0 && !byUnit.has(unit))
      violations.push({ code: "missing", unit });
  });
  return violations;
}
