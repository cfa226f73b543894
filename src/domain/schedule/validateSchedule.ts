import type { Day } from "../day";
import type { Slot, Visit } from "./intakeSchedule";
import type { Machine, ScheduleRequest } from "./scheduleRequest";
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
        | "too-early"
        | "after-end";
      readonly visit: number;
    }
  | { readonly code: "overlap"; readonly visit: number; readonly other: number }
  | { readonly code: "twice"; readonly visit: number; readonly other: number }
  | { readonly code: "missing"; readonly unit: number };

const keyOf = ({ day, shift = 0 }: Slot): string => `${day}.${shift}`;

/** The usable slots of a machine up to a day, as keys. */
const usableSlots = (machine: Machine, until: Day, granularity: string): string[] =>
  usableDays(machine, until).flatMap((day) =>
    Array.from({ length: granularity === "shift" ? machine.shifts : 1 }, (_, shift) =>
      keyOf({ day, shift }),
    ),
  );

type VisitCode = Exclude<Violation["code"], "overlap" | "twice" | "missing">;

/** What is wrong with one visit by itself, as pairs of a code and whether it applies. */
function faults(request: ScheduleRequest, visit: Visit): (readonly [VisitCode, boolean])[] {
  const { machines, units, granularity, end = Infinity } = request;
  const { slots } = visit;
  const machine = machines[visit.machine];
  const unit = units[visit.unit];
  const [first, last] = [slots[0], slots[slots.length - 1]];
  if (!machine || !unit || !first || !last) return [["not-usable", true]];
  const usable = usableSlots(machine, last.day, granularity);
  const start = usable.indexOf(keyOf(first));
  const inside = slots.every((slot) => usable.includes(keyOf(slot)));
  const capacity = slots.length * machine.capacity * (granularity === "day" ? machine.shifts : 1);
  const homes = (machine.homes ?? []).filter(({ from, to }) => from <= last.day && to >= first.day);
  const named = machines.some(({ homes: sites }) =>
    sites?.some((site) => site.units.includes(visit.unit)),
  );
  const whole = ({ from, to }: { from: Day; to: Day }): boolean =>
    from <= first.day && last.day <= to;
  const { fixed } = unit;
  return [
    ["not-usable", !inside],
    ["interrupted", inside && slots.some((slot, at) => usable[start + at] !== keyOf(slot))],
    ["too-short", fixed?.to === undefined && capacity < filesLeft(request, visit.unit)],
    ["foreign-at-home", homes.some((site) => !site.units.includes(visit.unit) || !whole(site))],
    ["away-from-home", named && homes.length === 0],
    ["other-machine", (unit.machine ?? visit.machine) !== visit.machine],
    [
      "moved",
      fixed !== undefined && (first.day !== fixed.from || last.day > (fixed.to ?? last.day)),
    ],
    ["too-early", !fixed && first.day < (unit.notBefore ?? first.day)],
    ["after-end", last.day > end],
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
    faults(request, visit).flatMap(([code, applies]) => (applies ? [{ code, visit: index }] : [])),
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
