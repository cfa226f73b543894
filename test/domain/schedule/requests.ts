import type { Calendar } from "../../../src/domain/calendar";
import { dayOf, type Day } from "../../../src/domain/day";
import type {
  IntakeUnit,
  Machine,
  ScheduleRequest,
} from "../../../src/domain/schedule/scheduleRequest";

/** A day written as in the plans. */
export function day(text: string): Day {
  const [date = 0, month = 0, year = 0] = text.split("/").map(Number);
  const found = dayOf({ year, month, date });
  if (found === undefined) throw new Error(`${text} is no day`);
  return found;
}

/** Numbers that are the same in every run (mulberry32). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

export const units = (needs: readonly number[]): IntakeUnit[] => needs.map((need) => ({ need }));

/** Machines that are all alike, every day from one day on. */
export const equalMachines = (
  count: number,
  { first = day("11/4/2023"), shifts = 1, capacity = 1 }: Partial<Machine> = {},
): Machine[] =>
  Array.from({ length: count }, () => ({
    first,
    calendar: { kind: "everyDay" },
    shifts,
    capacity,
  }));

/** The printed targets of the 19 communes of Bình Gia. */
export const BINH_GIA_TARGETS = [
  2700, 1439, 860, 451, 882, 1177, 1125, 671, 291, 592, 1046, 582, 1095, 1059, 826, 956, 460, 381,
  818,
];

/** People of 14 and over in the 19 communes of Bình Gia. */
export const BINH_GIA_PEOPLE = [
  7124, 3797, 2268, 1189, 2328, 3106, 2968, 1770, 769, 1561, 2760, 1535, 2889, 2793, 2179, 2523,
  1213, 1004, 2158,
];

/** Files for a first card in the 23 communes of Định Hóa. */
export const DINH_HOA_FILES = [
  149, 147, 218, 93, 110, 233, 141, 117, 70, 47, 153, 145, 70, 92, 166, 124, 140, 218, 143, 78, 105,
  149, 224,
];

/** Accounts of level 2 that the 23 communes of Định Hóa have still to issue. */
export const DINH_HOA_ACCOUNTS = [
  1160, 1268, 1602, 811, 1417, 1839, 1657, 893, 650, 544, 989, 1513, 667, 1168, 2153, 849, 726,
  1226, 1363, 1371, 1295, 987, 1348,
];

/** Calendars of every sort, of which weekday the first days are does not matter. */
export const CALENDARS: readonly Calendar[] = [
  { kind: "everyDay" },
  { kind: "mondayToSaturday" },
  { kind: "workingDays" },
];

/** Two machines, two shifts of 160 files, in Bình Gia from 11/4/2023 on. */
export const binhGia = (
  needs: readonly number[] = BINH_GIA_TARGETS,
  more: Partial<ScheduleRequest> = {},
): ScheduleRequest => ({
  machines: equalMachines(2, { shifts: 2, capacity: 160 }),
  units: units(needs),
  granularity: "day",
  ...more,
});
