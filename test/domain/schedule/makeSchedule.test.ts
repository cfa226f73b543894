import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Day } from "../../../src/domain/day";
import { longestProcessingTime } from "../../../src/domain/schedule/longestProcessingTime";
import { makeSchedule } from "../../../src/domain/schedule/makeSchedule";
import { outcome } from "../../../src/domain/schedule/outcome";
import { prepare } from "../../../src/domain/schedule/prepare";
import type {
  IntakeUnit,
  Machine,
  ScheduleRequest,
} from "../../../src/domain/schedule/scheduleRequest";
import { tasksOf } from "../../../src/domain/schedule/tasksOf";
import { validateSchedule } from "../../../src/domain/schedule/validateSchedule";
import { DISTRICTS } from "./districts";
import {
  BINH_GIA_PEOPLE,
  BINH_GIA_TARGETS,
  binhGia,
  CALENDARS,
  day,
  DINH_HOA_ACCOUNTS,
  DINH_HOA_FILES,
  equalMachines,
  seeded,
  units,
} from "./requests";

/** Units of Bình Gia that come to the one-stop office: Hoàng Văn Thụ, Thị trấn Bình Gia, Tân Văn. */
const ONE_STOP = [18, 0, 1];

const slotsIn = (request: ScheduleRequest): number =>
  makeSchedule(request).visits.reduce((sum, { slots }) => sum + slots.length, 0);

describe("the schedule of Bình Gia", () => {
  test("ends on 12/5/2023 with both machines free from 11/4, which is proved shortest", () => {
    const { visits, leftovers, certificate } = makeSchedule(binhGia());
    expect(leftovers).toEqual([]);
    expect(visits).toHaveLength(19);
    expect(slotsIn(binhGia())).toBe(63);
    expect(certificate).toMatchObject({
      lastDay: day("12/5/2023"),
      boundDay: day("12/5/2023"),
      reason: "totalLoad",
      load: { visits: 19, needed: 63, available: 62 },
      gap: 0,
      proved: true,
    });
    expect(certificate?.assumptions).toEqual([
      { kind: "fullCapacity" },
      { kind: "oneUninterruptedVisit" },
      { kind: "wholeDays" },
      { kind: "openEnd", machine: 0 },
      { kind: "openEnd", machine: 1 },
    ]);
  });

  test("takes 59 shifts on each machine where visits may end at midday", () => {
    const { certificate } = makeSchedule(binhGia(BINH_GIA_TARGETS, { granularity: "shift" }));
    // 59 shifts are 29 days and one shift.
    expect(certificate).toMatchObject({ lastDay: day("10/5/2023"), lastShift: 0, proved: true });
  });

  test("ends on 13/5/2023 when Máy 1 stays at the one-stop office in April", () => {
    const [machine] = equalMachines(1, { shifts: 2, capacity: 160 });
    if (!machine) throw new Error("unreachable");
    const home = { from: day("12/4/2023"), to: day("30/4/2023"), units: ONE_STOP };
    const request = binhGia(BINH_GIA_TARGETS, {
      machines: [{ ...machine, first: day("12/4/2023"), homes: [home] }, machine],
    });
    const { visits, certificate } = makeSchedule(request);
    expect(validateSchedule(request, visits)).toEqual([]);
    expect(certificate).toMatchObject({
      lastDay: day("13/5/2023"),
      reason: "totalLoad",
      load: { visits: 16, needed: 46, available: 44 },
      gap: 0,
      proved: true,
    });
    const atHome = visits.filter((visit) => visit.atHome);
    // In the order in which the office names them there.
    expect(atHome.map(({ unit }) => unit)).toEqual(ONE_STOP);
    expect(atHome.every(({ machine: at }) => at === 0)).toBe(true);
    const mobile = visits.filter((visit) => !visit.atHome && visit.machine === 0);
    expect(Math.min(...mobile.map(({ slots }) => slots[0]?.day ?? 0))).toBe(day("1/5/2023"));
  });

  test("ends on 29/5/2023 on weekdays without the holidays from 29/4 to 3/5", () => {
    const off = new Set([29, 30].map((date) => day(`${date}/4/2023`)));
    for (const date of [1, 2, 3]) off.add(day(`${date}/5/2023`));
    const machines = equalMachines(2, { shifts: 2, capacity: 160 }).map((machine) => ({
      ...machine,
      calendar: { kind: "workingDays", daysOff: off } as const,
    }));
    expect(makeSchedule(binhGia(BINH_GIA_TARGETS, { machines })).certificate).toMatchObject({
      lastDay: day("29/5/2023"),
      proved: true,
    });
  });
});

describe("the schedule of Định Hóa", () => {
  test("takes 115 machine-days at 30 files a day and ends on 27/4/2024", () => {
    const request: ScheduleRequest = {
      machines: equalMachines(2, { first: day("1/3/2024"), capacity: 30 }),
      units: units(DINH_HOA_FILES),
      granularity: "day",
    };
    expect(slotsIn(request)).toBe(115);
    expect(makeSchedule(request).certificate).toMatchObject({
      lastDay: day("27/4/2024"),
      proved: true,
    });
  });
});

describe("the last day", () => {
  test.each([
    [76, "all people of 14 and over in Bình Gia", BINH_GIA_PEOPLE, 2, 320],
    [50, "accounts of Định Hóa, two machines", DINH_HOA_ACCOUNTS, 2, 320],
    [
      33,
      "accounts of Định Hóa, three machines, where longest first needs 34",
      DINH_HOA_ACCOUNTS,
      3,
      320,
    ],
    [
      203,
      "accounts of Định Hóa at 70 a day, where longest first needs 206",
      DINH_HOA_ACCOUNTS,
      2,
      70,
    ],
  ])("is day %i for %s, proved", (days, _why, needs, count, capacity) => {
    const { certificate } = makeSchedule({
      machines: equalMachines(count, { capacity }),
      units: units(needs),
      granularity: "day",
    });
    expect(certificate).toMatchObject({ lastDay: day("11/4/2023") + days - 1, proved: true });
  });

  test.each([
    ["four equal visits meet three machines", [3, 3, 3, 3], 3, 6, "pigeonhole"],
    ["one long visit outweighs the load", [9, 1, 1], 3, 9, "longestVisit"],
    [
      "a day more than every bound asks for is needed",
      [6, 6, 6, 4, 4, 4, 3, 3, 3, 3],
      4,
      12,
      "knapsack",
    ],
    [
      "no bound decides and everything must be tried",
      [28, 83, 80, 91, 81, 80, 88, 73, 94, 37, 89, 68, 81, 41, 72, 59, 45, 57, 61, 88, 49, 71],
      8,
      194,
      "exhaustiveSearch",
    ],
  ])("is proved by the right reason when %s", (_why, needs, count, days, reason) => {
    const { certificate } = makeSchedule({
      machines: equalMachines(count),
      units: units(needs),
      granularity: "day",
    });
    expect(certificate).toMatchObject({ reason, proved: true });
    expect((certificate?.lastDay ?? 0) - day("11/4/2023") + 1).toBe(days);
  });
});

const START = day("11/4/2023");
const dayNear = (least: number, most: number): fc.Arbitrary<Day> =>
  fc.integer({ min: least, max: most }).map((offset) => (START + offset) as Day);

const machineArbitrary: fc.Arbitrary<Machine> = fc.record(
  {
    first: dayNear(0, 6),
    calendar: fc.constantFrom(...CALENDARS),
    daysOff: fc.array(dayNear(0, 30), { maxLength: 4 }).map((days) => new Set(days)),
    shifts: fc.integer({ min: 1, max: 3 }),
    capacity: fc.integer({ min: 1, max: 9 }),
    last: dayNear(20, 60),
  },
  { requiredKeys: ["first", "calendar", "shifts", "capacity"] },
);

const unitArbitrary: fc.Arbitrary<IntakeUnit> = fc.record(
  {
    need: fc.integer({ min: 0, max: 60 }),
    served: fc.integer({ min: 0, max: 10 }),
    due: dayNear(0, 40),
    priority: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ["need"] },
);

/** Requests with everything in them: homes, bound units and visits already set. */
const requestArbitrary: fc.Arbitrary<ScheduleRequest> = fc
  .record({
    machines: fc.array(machineArbitrary, { minLength: 1, maxLength: 4 }),
    units: fc.array(unitArbitrary, { minLength: 4, maxLength: 12 }),
    granularity: fc.constantFrom("day" as const, "shift" as const),
    end: fc.option(dayNear(15, 80), { nil: undefined }),
    withHome: fc.boolean(),
    bound: fc.boolean(),
    fixed: fc.option(dayNear(8, 12), { nil: undefined }),
  })
  .map(({ machines, units: list, granularity, end, withHome, bound, fixed }) => ({
    granularity,
    ...(end !== undefined && { end }),
    machines: machines.map((machine, index) =>
      withHome && index === 0
        ? {
            ...machine,
            homes: [{ from: (START + 1) as Day, to: (START + 9) as Day, units: [0, 1] }],
          }
        : machine,
    ),
    units: list.map((unit, index) => ({
      ...unit,
      ...(bound && index === 2 && { machine: machines.length - 1 }),
      ...(fixed !== undefined && index === 3 && { fixed: { from: fixed } }),
    })),
  }));

describe("every schedule", () => {
  test("is valid, and what it leaves over is all that it does not serve", () => {
    fc.assert(
      fc.property(requestArbitrary, (request) => {
        const { visits, leftovers, remedies, certificate } = makeSchedule(request);
        const wrong = validateSchedule(request, visits).filter(({ code }) =>
          leftovers.length === 0 ? true : code !== "missing" && code !== "too-short",
        );
        expect(wrong).toEqual([]);
        const need = request.units.reduce(
          (sum, unit) => sum + Math.max(0, unit.need - (unit.served ?? 0)),
          0,
        );
        const taken = visits.reduce((sum, { files }) => sum + files, 0);
        const left = leftovers.reduce((sum, { files }) => sum + files, 0);
        expect(taken + left).toBe(need);
        expect(visits.every(({ files, capacity }) => files > 0 && files <= capacity)).toBe(true);
        if (leftovers.length === 0) expect(remedies).toEqual([]);
        if (certificate) {
          expect(certificate.gap).toBe(certificate.lastDay - certificate.boundDay);
          expect(certificate.gap).toBeGreaterThanOrEqual(0);
          expect(certificate.lateness.days).toBeGreaterThanOrEqual(certificate.lateness.bound);
        }
      }),
      { numRuns: 150, seed: 606 },
    );
  });

  test("is the same each time it is made", () => {
    fc.assert(
      fc.property(requestArbitrary, (request) => {
        expect(makeSchedule(request)).toEqual(makeSchedule(request));
      }),
      { numRuns: 30, seed: 607 },
    );
  });

  test("ends on the same day in whatever order units and machines are listed", () => {
    const random = seeded(5);
    const shuffled = <T>(list: readonly T[]): T[] =>
      list
        .map((item) => ({ item, key: random(1_000_000) }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
    for (let instance = 0; instance < 60; instance += 1) {
      const machines = equalMachines(2 + random(4), { capacity: 3 }).map((machine) => ({
        ...machine,
        first: (START + random(3)) as Day,
      }));
      const request: ScheduleRequest = {
        machines,
        units: units(Array.from({ length: 30 + random(60) }, () => 1 + random(90))),
        granularity: "day",
      };
      const other = { ...request, units: shuffled(request.units), machines: shuffled(machines) };
      expect(makeSchedule(other).certificate?.lastDay).toBe(
        makeSchedule(request).certificate?.lastDay,
      );
    }
  });

  test("ends no later than longest first does", () => {
    const random = seeded(9);
    for (let instance = 0; instance < 60; instance += 1) {
      const request: ScheduleRequest = {
        machines: equalMachines(2 + random(12)).map((machine) => ({
          ...machine,
          capacity: instance % 2 === 0 ? 1 : 1 + random(3),
        })),
        units: units(Array.from({ length: 20 + random(60) }, () => 10 + random(60))),
        granularity: "day",
      };
      const prepared = prepare(request);
      const [task] = tasksOf(prepared.wishes, prepared.blocks, 1);
      const longestFirst = task && longestProcessingTime(task);
      if (!longestFirst) throw new Error("longest first finds room without an end");
      const { certificate } = makeSchedule(request);
      expect(certificate?.lastDay).toBeLessThanOrEqual(outcome(task, longestFirst).end);
    }
  });

  test("keeps the office's order on each machine, and gives its first unit to its first machine", () => {
    const { visits } = makeSchedule(binhGia());
    for (const machine of [0, 1]) {
      const order = visits.filter((visit) => visit.machine === machine).map(({ unit }) => unit);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
    expect(visits.find(({ unit }) => unit === 0)?.machine).toBe(0);
  });

  test("puts units of higher priority first on their machine", () => {
    const list = units([3, 3, 3]).map((unit, index) =>
      index === 2 ? { ...unit, priority: 1 } : unit,
    );
    const { visits } = makeSchedule({
      machines: equalMachines(1),
      units: list,
      granularity: "day",
    });
    expect(visits.map(({ unit }) => unit)).toEqual([2, 0, 1]);
  });

  test("lets no unit be later than it must, even where that ends later", () => {
    // Only the slow machine is there early; the due unit takes it although everything then ends later.
    const [slow, fast] = equalMachines(2, { capacity: 1 });
    if (!slow || !fast) throw new Error("unreachable");
    const { visits, certificate } = makeSchedule({
      machines: [slow, { ...fast, capacity: 4, first: (START + 4) as Day }],
      units: [{ need: 4, due: (START + 3) as Day }, { need: 8 }, { need: 5 }],
      granularity: "day",
    });
    expect(visits.find(({ unit }) => unit === 0)).toMatchObject({ machine: 0 });
    expect(certificate?.lateness).toEqual({ days: 0, bound: 0, proved: true });
    expect(certificate).toMatchObject({ lastDay: START + 7, proved: true });
  });
});

describe("idle capacity", () => {
  test("is avoided where that costs no day: each need goes where it fills whole days", () => {
    const [small, large] = equalMachines(2);
    if (!small || !large) throw new Error("unreachable");
    const { visits, certificate } = makeSchedule({
      machines: [
        { ...small, capacity: 100 },
        { ...large, capacity: 160 },
      ],
      units: units([100, 160, 300]),
      granularity: "day",
    });
    // 160 files would also fit two days of the small machine, with 40 places idle.
    expect(certificate).toMatchObject({ lastDay: START + 2, proved: true });
    expect(visits.map(({ unit, machine, capacity }) => [unit, machine, capacity])).toEqual([
      [0, 0, 100],
      [1, 1, 160],
      [2, 1, 320],
    ]);
  });
});

test.each(DISTRICTS)(
  "a district of 12 to 25 units is done, validly and provably best: %s",
  (_, make) => {
    const random = seeded(2);
    for (let instance = 0; instance < 25; instance += 1) {
      const request = make(random);
      const { visits, leftovers, certificate } = makeSchedule(request);
      expect(leftovers).toEqual([]);
      expect(validateSchedule(request, visits)).toEqual([]);
      expect(certificate).toMatchObject({ proved: true, gap: 0, lateness: { proved: true } });
    }
  },
);

describe("a schedule without enough time", () => {
  const short = binhGia(BINH_GIA_TARGETS, { end: day("10/5/2023") });

  test("lists what is left over, and uses all the days there are", () => {
    const { visits, leftovers, certificate } = makeSchedule(short);
    expect(leftovers).toEqual([{ unit: 18, files: 818 }]);
    expect(visits.reduce((sum, { slots }) => sum + slots.length, 0)).toBe(60);
    expect(certificate).toBeUndefined();
  });

  test("says what would serve all: two more days, one more machine, or one more shift", () => {
    expect(makeSchedule(short).remedies).toEqual([
      { kind: "days", count: 2, lastDay: day("12/5/2023") },
      { kind: "machines", count: 1, like: 0, lastDay: expect.any(Number) },
      { kind: "shift", lastDay: expect.any(Number) },
    ]);
  });

  test("offers only remedies that work", () => {
    const random = seeded(31);
    for (let instance = 0; instance < 40; instance += 1) {
      const request: ScheduleRequest = {
        machines: equalMachines(1 + random(3), { shifts: 1 + random(2), capacity: 3 }),
        units: units(Array.from({ length: 5 + random(8) }, () => 5 + random(30))),
        granularity: "day",
        end: (START + 6 + random(8)) as Day,
      };
      for (const remedy of makeSchedule(request).remedies) {
        const end = request.end ?? START;
        const like = request.machines[0];
        if (!like) throw new Error("unreachable");
        const better: ScheduleRequest =
          remedy.kind === "days"
            ? { ...request, end: (end + remedy.count) as Day }
            : remedy.kind === "machines"
              ? {
                  ...request,
                  machines: [
                    ...request.machines,
                    ...Array.from({ length: remedy.count }, () => like),
                  ],
                }
              : {
                  ...request,
                  machines: request.machines.map((machine) => ({
                    ...machine,
                    shifts: machine.shifts + 1,
                  })),
                };
        expect(makeSchedule(better)).toMatchObject({ leftovers: [] });
        expect(makeSchedule(better).certificate?.lastDay).toBe(remedy.lastDay);
      }
    }
  });
});
