// How good is an intake schedule, and how long does it take? Every instance comes from a seed; HiGHS judges the small ones.
import type { Day } from "../src/domain/day";
import { longestProcessingTime } from "../src/domain/schedule/longestProcessingTime";
import { makeSchedule } from "../src/domain/schedule/makeSchedule";
import { outcome } from "../src/domain/schedule/outcome";
import { prepare } from "../src/domain/schedule/prepare";
import type { Machine, ScheduleRequest } from "../src/domain/schedule/scheduleRequest";
import { tasksOf } from "../src/domain/schedule/tasksOf";
import { DISTRICTS, hardNeeds, realisticNeeds } from "../test/domain/schedule/districts";
import { highs, modelOf } from "../test/domain/schedule/oracle";
import { binhGia, day, equalMachines, seeded } from "../test/domain/schedule/requests";
import { calibration } from "./calibration";
import { measure } from "./measure";
import { report } from "./report";

const START = day("11/4/2023");
const random = seeded(606);

const broken = (what: string): void => {
  console.log(`BROKEN: ${what}`);
  process.exitCode = 1;
};

/** Of work on a machine that may be busy: the slower of two calibrations, before and after. */
function gauged(work: () => unknown, runs: number): { ours: number; yardstick: number } {
  const before = calibration();
  const { median } = measure(work, runs, runs > 1 ? 1 : 0);
  return { ours: median, yardstick: Math.max(before, calibration()) };
}

/** The last day when the longest visit goes first, for requests that are one task. */
function lastDayOfLongestFirst(asked: ScheduleRequest): number {
  const { wishes, blocks } = prepare(asked);
  const [task] = tasksOf(wishes, blocks, 1);
  const assignment = task && longestProcessingTime(task);
  return assignment ? outcome(task, assignment).end : Infinity;
}

const machines = (
  count: number,
  change: (index: number) => Partial<Machine> = () => ({ shifts: 2, capacity: 160 }),
): Machine[] => equalMachines(count).map((machine, index) => ({ ...machine, ...change(index) }));

const request = (own: Machine[], needs: readonly number[]): ScheduleRequest => ({
  machines: own,
  units: needs.map((need) => ({ need })),
  granularity: "day",
});

const one = (): Partial<Machine> => ({});
const mixed = (index: number): Partial<Machine> => ({
  shifts: 1 + (index % 2),
  capacity: [120, 160, 200][index % 3] ?? 160,
  calendar: { kind: "workingDays" },
});

/** The calibration takes about 20 ms on an idle machine of two cores: 5 of it are 100 ms, 25 are 500 ms, 250 are 5 s. */
const AT_MOST = { equal: 5, mixed: 25, huge: 250, district: 5 };

interface Case {
  readonly what: string;
  readonly request: ScheduleRequest;
  /** Of the calibration. */
  readonly atMost: number;
  /** Gap to the bound, as a share of the days from the first to the bound. */
  readonly gap: number;
}

const CASES: readonly Case[] = [
  ...[2, 20, 60, 300].map((count) => ({
    what: `700 units, ${count} equal machines, realistic`,
    request: request(machines(count), realisticNeeds(700, random)),
    atMost: AT_MOST.equal,
    gap: 0,
  })),
  ...[200, 250, 300, 350].map((count) => ({
    what: `700 units, ${count} equal machines, adversarial`,
    request: request(machines(count, one), hardNeeds(700, random)),
    atMost: AT_MOST.equal,
    gap: 0.03,
  })),
  ...[60, 10].map((count) => ({
    what: `700 units, ${count} mixed machines, weekends off`,
    request: request(machines(count, mixed), realisticNeeds(700, random)),
    atMost: AT_MOST.mixed,
    gap: 0.02,
  })),
  ...[2, 1000, 4000].map((count) => ({
    what: `10,000 units, ${count} equal machines, realistic`,
    request: request(machines(count), realisticNeeds(10_000, random)),
    atMost: AT_MOST.huge,
    gap: 0,
  })),
  {
    what: "10,000 units, 3333 equal machines, adversarial",
    request: request(machines(3333, one), hardNeeds(10_000, random)),
    atMost: AT_MOST.huge,
    gap: 0.03,
  },
  {
    what: "10,000 units, 500 mixed machines, weekends off",
    request: request(machines(500, mixed), realisticNeeds(10_000, random)),
    atMost: AT_MOST.huge,
    gap: 0.02,
  },
];

for (const { what, request: asked, atMost, gap } of CASES) {
  const { ours, yardstick } = gauged(() => makeSchedule(asked), asked.units.length > 1000 ? 1 : 3);
  const { certificate } = makeSchedule(asked);
  if (!certificate) throw new Error(`${what}: no schedule`);
  const days = certificate.boundDay - START + 1;
  const share = (100 * certificate.gap) / days;
  const first = lastDayOfLongestFirst(asked);
  report({
    what: `${what}: ${days + certificate.gap} days, bound ${days} (${certificate.reason}), gap ${share.toFixed(2)} %, longest first ${first - START + 1}`,
    ours,
    peer: { name: "calibration", milliseconds: yardstick },
    atMost,
  });
  if (share > 100 * gap) broken(`${what}: gap ${share.toFixed(2)} % > ${100 * gap} %`);
  if (first < certificate.lastDay) broken(`${what}: worse than longest first`);
}

/** Whether HiGHS finds anything sooner than the answer; undefined where it does not finish. */
function sooner(
  solver: Awaited<ReturnType<typeof highs>>,
  asked: ScheduleRequest,
  last: Day,
  late: number,
): boolean | undefined {
  const model = modelOf(asked, last - 1, late);
  const { Status } = solver.solve(model, { output_flag: false, time_limit: 5 });
  return Status === "Optimal" ? true : Status === "Infeasible" ? false : undefined;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;

// Districts: 12 to 25 units of every kind. All realistic ones are proved, and of those made to be hard nearly all.
async function districts(): Promise<void> {
  const solver = await highs();
  for (const [kind, make] of DISTRICTS) {
    const instances = Array.from({ length: 100 }, () => make(random));
    const before = calibration();
    const times = instances.map((asked) => measure(() => makeSchedule(asked), 1, 0).median);
    const yardstick = Math.max(before, calibration());
    times.sort((a, b) => a - b);
    const answers = instances.map((asked) => ({
      asked,
      certificate: makeSchedule(asked).certificate,
    }));
    const proved = answers.filter(({ certificate }) => certificate?.proved === true);
    const judged = answers.slice(0, 6).flatMap(({ asked, certificate }) => {
      if (!certificate) return [];
      const { lastDay, lateness } = certificate;
      const start = performance.now();
      const isSooner = sooner(solver, asked, lastDay, lateness.days);
      return [{ isSooner, milliseconds: performance.now() - start }];
    });
    const finished = judged.filter(({ isSooner }) => isSooner !== undefined);
    const slowest = Math.max(...judged.map(({ milliseconds }) => milliseconds));
    report({
      what: `${instances.length} districts, ${kind}: ${proved.length} proved, median ${at(times, 0.5).toFixed(1)} ms, slowest ${at(times, 1).toFixed(0)} ms; HiGHS finished ${finished.length} of ${judged.length} in 5 s (slowest ${slowest.toFixed(0)} ms); 95 of 100 within`,
      ours: at(times, 0.95),
      peer: { name: "calibration", milliseconds: yardstick },
      atMost: AT_MOST.district,
    });
    const least = kind.startsWith("hard") ? 0.98 : 1;
    if (proved.length < least * instances.length) broken(`districts, ${kind}: too few are proved`);
    if (judged.some(({ isSooner }) => isSooner === true))
      broken(`districts, ${kind}: HiGHS is better`);
  }
}

// The real example against HiGHS: the same answer, and how much sooner.
async function realExample(): Promise<void> {
  const solver = await highs();
  const asked = binhGia();
  const last = makeSchedule(asked).certificate?.lastDay ?? START;
  const ours = measure(() => makeSchedule(asked));
  const isPossible = (end: number): boolean =>
    solver.solve(modelOf(asked, end, 0), { output_flag: false }).Status === "Optimal";
  const isBest = (): boolean => isPossible(last) && !isPossible(last - 1);
  const peer = measure(isBest, 3, 1);
  if (!isBest()) broken("Bình Gia: HiGHS has another answer");
  report({
    what: `Bình Gia, ${last - START + 1} days`,
    ours: ours.median,
    peer: { name: "HiGHS", milliseconds: peer.median },
    atMost: 1,
  });
}

void districts().then(realExample);
