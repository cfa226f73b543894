import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { phaseProblems, type StatedPhase } from "../../../src/domain/checks/phaseProblems";
import type { Day } from "../../../src/domain/day";
import { day } from "../../support/snapshotBuilder";

describe("phaseProblems", () => {
  test("31/3/2023 belongs to no phase of Đức Thọ, whose third phase has no end", () => {
    const phases: StatedPhase[] = [
      { from: day(2023, 2, 15), to: day(2023, 3, 30) },
      { from: day(2023, 4, 1), to: day(2023, 4, 30) },
      { from: day(2023, 5, 1), to: undefined },
    ];
    const lost = day(2023, 3, 31);
    expect(phaseProblems(phases)).toEqual([
      { kind: "open", index: 2 },
      { kind: "gap", index: 1, from: lost, to: lost },
    ]);
  });

  const span = fc
    .tuple(fc.integer({ min: 100, max: 140 }), fc.nat(12))
    .map(([from, length]) => ({ from: from as Day, to: (from + length) as Day }));

  test("gaps are exactly the days of no phase, overlaps exactly where two phases meet", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (phases) => {
        const problems = phaseProblems(phases);
        const first = Math.min(...phases.map(({ from }) => from));
        const last = Math.max(...phases.map(({ to }) => to));
        const lost = new Set<number>();
        for (const problem of problems) {
          if (problem.kind !== "gap") continue;
          for (let at: number = problem.from; at <= problem.to; at += 1) lost.add(at);
        }
        let meets = false;
        for (let at = first; at <= last; at += 1) {
          const owners = phases.filter(({ from, to }) => from <= at && at <= to).length;
          expect(lost.has(at)).toBe(owners === 0);
          meets = meets || owners > 1;
        }
        expect(problems.some(({ kind }) => kind === "overlap")).toBe(meets);
      }),
      { numRuns: 1000 },
    );
  });

  test("an end before its beginning is said, and is no gap", () => {
    expect(phaseProblems([{ from: 12 as Day, to: 10 as Day }])).toEqual([
      { kind: "reversed", index: 0 },
    ]);
  });
});
