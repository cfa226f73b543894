// Allocation and day plans against the `apportionment` package and a native-formula workbook, in one process.
// Every pair computes the same figures first: a peer that differs is reported, never timed in silence.
import { HyperFormula } from "hyperformula";
import { allocate } from "../src/domain/allocate";
import { dayPlan } from "../src/domain/dayPlan";
import { evenDailyTarget } from "../src/domain/evenDailyTarget";
import { calibration } from "./calibration";
import { measure } from "./measure";
import { report } from "./report";

const DAYS = 70;

/** Populations of made-up units, the same at every run. */
const populations = (units: number): number[] => {
  let state = 2023;
  return Array.from({ length: units }, () => {
    state = (state * 48271) % 2147483647;
    return 500 + (state % 9000);
  });
};

const sameFigures = (name: string, ours: readonly number[], theirs: readonly number[]): boolean => {
  const different = ours.filter((figure, index) => figure !== theirs[index]).length;
  if (different > 0) console.log(`${name}: ${different} of ${ours.length} figures differ`);
  return different === 0;
};

interface Peer {
  hamilton(weights: number[], seats: number): { apportionment: number[] };
}

/** The package prints while it is imported; a bench's output is its own. */
const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
};

const sheetOf = (weights: readonly number[], total: number): (number | string)[][] => {
  const last = weights.length;
  return weights.map((weight, index) => {
    const row = index + 1;
    return [
      weight,
      `=INT(A${row}*${total}/SUM($A$1:$A$${last}))`,
      `=A${row}*${total}/SUM($A$1:$A$${last})-B${row}`,
      // Ranks by counting: the engine has no RANK.
      `=B${row}+IF(COUNTIF($C$1:$C$${last},">"&C${row})<${total}-SUM($B$1:$B$${last}),1,0)`,
      `=ROUND(D${row}/${DAYS},0)`,
    ];
  });
};

async function main(): Promise<void> {
  const apportionment = (await quietly(() => import("apportionment"))) as unknown as Peer;
  const yardstick = calibration();

  for (const units of [700, 10_000, 100_000]) {
    const weights = populations(units);
    const total = units * 900 + 17;
    const ours = allocate("largestRemainder", total, weights).given;
    const theirs = await quietly(() =>
      Promise.resolve(apportionment.hamilton([...weights], total).apportionment),
    );
    const same = sameFigures(`apportionment at ${units}`, ours, theirs);
    const time = measure(() => allocate("largestRemainder", total, weights)).median;
    const { log } = console;
    console.log = () => undefined;
    const peer = measure(() => apportionment.hamilton([...weights], total), 3, 1).median;
    console.log = log;
    report({
      what: `allocation, ${units} units${same ? ", same figures" : ""}`,
      ours: time,
      // The package divides in floating point and knows no floors or caps: a yardstick, not a gate.
      peer: { name: "apportionment", milliseconds: peer },
    });
    const plan = measure(() => ours.map((target) => dayPlan(target, Array<number>(DAYS).fill(1))));
    report({
      what: `day plan, ${units} units × ${DAYS} days`,
      ours: plan.median,
      peer: { name: "calibration", milliseconds: yardstick },
    });
  }

  for (const units of [700, 3_000]) {
    const weights = populations(units);
    const total = units * 900 + 17;
    const sheet = sheetOf(weights, total);
    const work = (): number[] => {
      const { given } = allocate("largestRemainder", total, weights);
      return given.map((target) => evenDailyTarget(target, DAYS));
    };
    const calculate = (): number[] => {
      const engine = HyperFormula.buildFromArray(sheet, { licenseKey: "gpl-v3" });
      const values = engine.getSheetValues(0).map((row) => Number(row[4]));
      engine.destroy();
      return values;
    };
    const same = sameFigures(`formulas at ${units}`, work(), calculate());
    report({
      what: `allocation and daily targets, ${units} units${same ? ", same figures" : ""}`,
      ours: measure(work).median,
      peer: { name: "HyperFormula", milliseconds: measure(calculate, 1, 0).median },
      atMost: 1 / 500,
    });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
