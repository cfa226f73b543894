// How good is an intake schedule, and how long does it take? Every instance comes from a seed; HiGHS solves the small ones too.
import highsLoader from "highs";
import type { Day } from "../src/domain/day";
import { longestProcessingTime } from "../src/domain/schedule/longestProcessingTime";
import { makeSchedule } from "../src/domain/schedule/makeSchedule";
import { outcome } from "../src/domain/schedule/outcome";
import { prepare } from "../src/domain/schedule/prepare";
import type { Machine, ScheduleRequest } from "../src/domain/schedule/scheduleRequest";
import { tasksOf } from "../src/domain/schedule/tasksOf";
import { calibration } from "./calibration";
import { measure } from "./measure";
import { report } from "./report";

const START = 45_027 as Day; // 11/4/2023

/** Numbers that are the same in every run (mulberry32), from 0 to below 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Needs as communes have them: lognormal, about 800 files in the middle. */
function realistic(count: number, random: () => number): number[] {
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, () =>
    Math.max(30, Math.round(Math.exp(6.7 + 0.6 * normal()))),
  );
}

/** Needs that are hard to fit: uniform, two or three to a machine. */
const adversarial = (count: number, random: () => number): number[] =>
  Array.from({ length: count }, () => 20 + Math.floor(random() * 80));

const machines = (count: number, change: (index: number) => Partial<Machine> = () => ({})) =>
  Array.from({ length: count }, (_, index): Machine => ({
    first: START,
    calendar: { kind: "everyDay" },
    shifts: 2,
    capacity: 160,
    ...change(index),
  }));

const request = (own: Machine[], needs: readonly number[]): ScheduleRequest => ({
  machines: own,
  units: needs.map((need) => ({ need })),
  granularity: "day",
});

const one = (): Partial<Machine> => ({ shifts: 1, capacity: 1 });
const mixed = (index: number): Partial<Machine> => ({
  shifts: 1 + (index % 2),
  capacity: [120, 160, 200][index % 3] ?? 160,
  calendar: { kind: "workingDays" },
});

const random = seeded(606);
const CASES: readonly {
  readonly what: string;
  readonly request: ScheduleRequest;
  /** Of the calibration. */
  readonly atMost: number;
  /** Gap to the bound, as a share of the days from the first to the bound. */
  readonly gap: number;
}[] = [
  ...[2, 20, 60, 300].map((count) => ({
    what: `700 units, ${count} equal machines, realistic`,
    request: request(machines(count), realistic(700, random)),
    atMost: 5,
    gap: 0,
  })),
  ...[200, 250, 300, 350].map((count) => ({
    what: `700 units, ${count} equal machines, adversarial`,
    request: request(machines(count, one), adversarial(700, random)),
    atMost: 5,
    gap: 0.03,
  })),
  {
    what: "700 units, 60 mixed machines, weekends off",
    request: request(machines(60, mixed), realistic(700, random)),
    atMost: 20,
    gap: 0.02,
  },
  {
    what: "700 units, 10 mixed machines, weekends off",
    request: request(machines(10, mixed), realistic(700, random)),
    atMost: 20,
    gap: 0.02,
  },
  ...[2, 1000, 4000].map((count) => ({
    what: `10,000 units, ${count} equal machines, realistic`,
    request: request(machines(count), realistic(10_000, random)),
    atMost: 200,
    gap: 0,
  })),
  {
    what: "10,000 units, 3333 equal machines, adversarial",
    request: request(machines(3333, one), adversarial(10_000, random)),
    atMost: 200,
    gap: 0.03,
  },
  {
    what: "10,000 units, 500 mixed machines, weekends off",
    request: request(machines(500, mixed), realistic(10_000, random)),
    atMost: 200,
    gap: 0.02,
  },
];

const broken = (what: string): void => {
  console.log(`BROKEN: ${what}`);
  process.exitCode = 1;
};

/** The last day when the longest visit goes first, for requests that are one task. */
function lastDayOfLongestFirst(asked: ScheduleRequest): number {
  const { wishes, blocks } = prepare(asked);
  const [task] = tasksOf(wishes, blocks, 1);
  const assignment = task && longestProcessingTime(task);
  return assignment ? outcome(task, assignment).end : Infinity;
}

for (const { what, request: asked, atMost, gap } of CASES) {
  const large = asked.units.length > 1000;
  const yardstick = calibration();
  const { median } = measure(() => makeSchedule(asked), large ? 1 : 3, large ? 0 : 1);
  const { certificate } = makeSchedule(asked);
  if (!certificate) throw new Error(`${what}: no schedule`);
  const days = certificate.boundDay - START + 1;
  const share = certificate.gap / days;
  const first = lastDayOfLongestFirst(asked);
  const longestFirst = first - START + 1;
  report({
    what: `${what}: ${days + certificate.gap} days, bound ${days} (${certificate.reason}), longest first ${longestFirst}`,
    ours: median,
    peer: { name: "calibration", milliseconds: yardstick },
    atMost,
  });
  if (share > gap) broken(`${what}: gap ${(share * 100).toFixed(2)} % > ${gap * 100} %`);
  if (first < certificate.lastDay) broken(`${what}: worse than longest first`);
}

// Districts: 12 to 25 communes on 2 to 12 machines. Every realistic one is proved; of the adversarial ones nearly all.
for (const [kind, needs, change, atMost, least] of [
  ["realistic", realistic, undefined, 4, 1],
  ["adversarial", adversarial, one, 12, 0.97],
] as const) {
  const instances = Array.from({ length: 60 }, () => {
    const count = 12 + Math.floor(random() * 14);
    const own = Math.max(2, Math.floor(count / (2 + random() * 4)));
    return request(machines(own, change), needs(count, random));
  });
  const yardstick = calibration();
  const times = instances.map((asked) => measure(() => makeSchedule(asked), 1, 0).median);
  const proved = instances.filter((asked) => makeSchedule(asked).certificate?.proved === true);
  report({
    what: `${instances.length} districts, ${kind}: ${proved.length} proved, the slowest`,
    ours: Math.max(...times),
    peer: { name: "calibration", milliseconds: yardstick },
    atMost,
  });
  if (proved.length < least * instances.length) broken(`districts, ${kind}: too few are proved`);
}

// Against HiGHS where it finishes: the same answer, and how much sooner.
async function againstHighs(): Promise<void> {
  const needs = [
    2700, 1439, 860, 451, 882, 1177, 1125, 671, 291, 592, 1046, 582, 1095, 1059, 826, 956, 460, 381,
    818,
  ];
  const solver = await highsLoader();
  const asked = request(machines(2), needs);
  const lengths = needs.map((need) => Math.ceil(need / 320));
  const loads = [0, 1].map(
    (machine) =>
      `${lengths.map((length, unit) => `${length} x${unit}_${machine}`).join(" + ")} - t <= 0`,
  );
  const choices = needs.map((_, unit) => `x${unit}_0 + x${unit}_1 = 1`);
  const names = needs.map((_, unit) => `x${unit}_0 x${unit}_1`).join(" ");
  const model = `Minimize\n t\nSubject To\n ${[...loads, ...choices].join("\n ")}\nGeneral\n t\nBinary\n ${names}\nEnd`;
  const peer = measure(() => solver.solve(model, { output_flag: false }), 3, 1);
  const best = solver.solve(model, { output_flag: false }).ObjectiveValue;
  const ours = measure(() => makeSchedule(asked));
  const days = (makeSchedule(asked).certificate?.lastDay ?? 0) - START + 1;
  if (days !== Math.round(best)) broken(`Bình Gia: ${days} days, HiGHS ${best}`);
  report({
    what: `Bình Gia, ${days} days`,
    ours: ours.median,
    peer: { name: "HiGHS", milliseconds: peer.median },
    atMost: 0.2,
  });
}

void againstHighs();
