import { describe, expect, test } from "@jest/globals";
import type { Day } from "../../../src/domain/day";
import type { ScheduleRequest } from "../../../src/domain/schedule/scheduleRequest";
import { scheduleProblems } from "../../../src/domain/schedule/scheduleProblems";
import { binhGia, day, equalMachines, units } from "./requests";

const START = day("11/4/2023");
const at = (offset: number): Day => (START + offset) as Day;
const [machine] = equalMachines(1);
if (!machine) throw new Error("unreachable");

const request = (more: Partial<ScheduleRequest>): ScheduleRequest => ({
  machines: [machine],
  units: units([3]),
  granularity: "day",
  ...more,
});

const home = (from: number, to: number, list: readonly number[]) => ({
  from: at(from),
  to: at(to),
  units: list,
});

describe("a request", () => {
  test("of the plans has no problem", () => {
    expect(scheduleProblems(binhGia())).toEqual([]);
  });

  test.each<[string, Partial<ScheduleRequest>, readonly unknown[]]>([
    ["without machines", { machines: [] }, [{ code: "no-machines" }]],
    ["in which nothing is needed", { units: units([0, 0]) }, [{ code: "no-needs" }]],
    ["in which all is done", { units: [{ need: 3, served: 3 }] }, [{ code: "no-needs" }]],
    ["with a negative need", { units: units([3, -1]) }, [{ code: "need-not-a-count", unit: 1 }]],
    ["with half a file", { units: units([2.5]) }, [{ code: "need-not-a-count", unit: 0 }]],
    [
      "with a machine without capacity or shifts",
      { machines: [{ ...machine, capacity: 0, shifts: 0.5 }] },
      [
        { code: "capacity-not-a-count", machine: 0 },
        { code: "shifts-not-a-count", machine: 0 },
      ],
    ],
    [
      "with a machine that ends before it starts",
      { machines: [{ ...machine, last: at(-1) }] },
      [{ code: "machine-ends-before-start", machine: 0 }],
    ],
    [
      "with a machine that comes after the end",
      { end: at(-1) },
      [{ code: "machine-after-end", machine: 0, end: at(-1) }],
    ],
    [
      "with home periods that overlap or end before they start",
      { machines: [{ ...machine, homes: [home(0, 4, [0]), home(4, 5, []), home(9, 8, [])] }] },
      [
        { code: "homes-overlap", machine: 0, home: 1 },
        { code: "home-ends-before-start", machine: 0, home: 2 },
      ],
    ],
    [
      "with a home unit that is unknown, or named twice",
      { machines: [{ ...machine, homes: [home(0, 4, [0, 7]), home(5, 9, [0])] }] },
      [
        { code: "home-unit-unknown", machine: 0, home: 0, unit: 7 },
        { code: "home-unit-elsewhere", machine: 0, home: 1, unit: 0 },
      ],
    ],
    [
      "with a unit bound to a machine that is not there",
      { units: [{ need: 3, machine: 4 }] },
      [{ code: "unit-machine-unknown", unit: 0 }],
    ],
    [
      "with a due day before the start",
      { units: [{ need: 3, due: at(-1) }] },
      [{ code: "due-before-start", unit: 0, start: START }],
    ],
    [
      "with a set visit that ends before it starts",
      { units: [{ need: 3, fixed: { from: at(3), to: at(2) } }] },
      [{ code: "fixed-ends-before-start", unit: 0 }],
    ],
    [
      "with a set visit outside the machine's days",
      { units: [{ need: 3, machine: 0, fixed: { from: at(-3) } }] },
      [{ code: "fixed-impossible", unit: 0 }],
    ],
    [
      "with two set visits on one machine's day",
      {
        units: [
          { need: 3, machine: 0, fixed: { from: at(1) } },
          { need: 3, machine: 0, fixed: { from: at(2) } },
        ],
      },
      [{ code: "fixed-impossible", unit: 1 }],
    ],
    [
      "with a unit whose only machine is at home all the time",
      {
        end: at(9),
        machines: [{ ...machine, homes: [home(0, 9, [1])] }],
        units: units([3, 3]),
      },
      [{ code: "unit-without-machine", unit: 0 }],
    ],
  ])("%s is refused", (_, more, problems) => {
    expect(scheduleProblems(request(more))).toEqual(problems);
  });
});
