import { describe, expect, test } from "@jest/globals";
import type { Day } from "../../../src/domain/day";
import type { Visit } from "../../../src/domain/schedule/intakeSchedule";
import type { ScheduleRequest } from "../../../src/domain/schedule/scheduleRequest";
import { validateSchedule } from "../../../src/domain/schedule/validateSchedule";
import { day, equalMachines, units } from "./requests";

const START = day("11/4/2023");

const visit = (unit: number, machine: number, offsets: readonly number[]): Visit => ({
  unit,
  machine,
  slots: offsets.map((offset) => ({ day: (START + offset) as Day })),
  capacity: offsets.length,
  files: offsets.length,
  atHome: false,
});

/** Two machines of one file a day; the second is at home on the third and fourth day for the last unit. */
const request: ScheduleRequest = {
  machines: equalMachines(2).map((machine, index) => ({
    ...machine,
    daysOff: new Set([(START + 6) as Day]),
    ...(index === 1 && {
      homes: [{ from: (START + 2) as Day, to: (START + 3) as Day, units: [3] }],
    }),
  })),
  units: [
    ...units([2]),
    { need: 2 },
    { need: 3, machine: 0, fixed: { from: (START + 4) as Day } },
    ...units([2]),
  ],
  granularity: "day",
  end: (START + 9) as Day,
};

const GOOD = [
  visit(0, 0, [0, 1]),
  visit(1, 0, [2, 3]),
  visit(2, 0, [4, 5, 7]),
  visit(3, 1, [2, 3]),
];

const changed = (index: number, to: Visit): Visit[] =>
  GOOD.map((own, at) => (at === index ? to : own));

describe("checking a schedule", () => {
  test("finds nothing in a good one, in whatever order its visits come", () => {
    expect(validateSchedule(request, GOOD)).toEqual([]);
    expect(validateSchedule(request, [...GOOD].reverse())).toEqual([]);
  });

  test.each([
    ["a day off", changed(0, visit(0, 1, [5, 6])), [{ code: "not-usable", visit: 0 }]],
    ["a day left out", changed(0, visit(0, 1, [4, 7])), [{ code: "interrupted", visit: 0 }]],
    ["days out of order", changed(0, visit(0, 0, [1, 0])), [{ code: "interrupted", visit: 0 }]],
    ["too few days", changed(0, visit(0, 0, [0])), [{ code: "too-short", visit: 0 }]],
    [
      "a visit from elsewhere at the home site",
      changed(0, visit(0, 1, [1, 2])),
      [
        { code: "foreign-at-home", visit: 0 },
        { code: "overlap", visit: 3, other: 0 },
      ],
    ],
    [
      "a unit of the home site served elsewhere",
      changed(3, visit(3, 1, [4, 5])),
      [{ code: "away-from-home", visit: 3 }],
    ],
    [
      "another machine than the one that must come",
      changed(2, visit(2, 1, [4, 5, 7])),
      [{ code: "other-machine", visit: 2 }],
    ],
    ["a set visit moved", changed(2, visit(2, 0, [5, 7, 8])), [{ code: "moved", visit: 2 }]],
    ["a visit past the end", changed(0, visit(0, 0, [9, 10])), [{ code: "after-end", visit: 0 }]],
    [
      "one day used twice",
      changed(0, visit(0, 0, [1, 2])),
      [{ code: "overlap", visit: 1, other: 0 }],
    ],
    [
      "a unit visited twice",
      [...GOOD, visit(0, 0, [8, 9])],
      [{ code: "twice", visit: 4, other: 0 }],
    ],
    ["a unit left out", GOOD.slice(1), [{ code: "missing", unit: 0 }]],
  ])("names %s", (_, visits, violations) => {
    expect(validateSchedule(request, visits)).toEqual(violations);
  });
});
