import type { Day } from "../day";

/** A phase as a plan states it; an end that it leaves open is undefined. */
export interface StatedPhase {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

/** What is wrong with phases; indices are those of the given list. */
export type PhaseProblem =
  | { readonly kind: "open"; readonly index: number }
  | { readonly kind: "reversed"; readonly index: number }
  /** The phase begins before the one at `with` is over; `from` and `to` are the days of both. */
  | {
      readonly kind: "overlap";
      readonly index: number;
      readonly with: number;
      readonly from: Day;
      readonly to: Day;
    }
  /** Days of no phase right before this one. */
  | { readonly kind: "gap"; readonly index: number; readonly from: Day; readonly to: Day };

interface Dated {
  readonly index: number;
  readonly from: Day;
  readonly to: Day;
}

/**
 * Open ends, ends before starts, overlaps and days of no phase. Đức Thọ's phases 15/02–30/3 and 01/4–30/4/2023 leave out
 * 31/3/2023. Source: domain A1.
 *
 * @param phases - In any order.
 * @returns In the order of the phases' first days; what has no dates comes first.
 * @example
 *    phaseProblems([{ from: 1, to: 2 }, { from: 4, to: 5 }]) // => [{ kind: "gap", index: 1, from: 3, to: 3 }]
 */
export function phaseProblems(phases: readonly StatedPhase[]): readonly PhaseProblem[] {
  const problems: PhaseProblem[] = [];
  const dated: Dated[] = [];
  phases.forEach(({ from, to }, index) => {
    if (from === undefined || to === undefined) problems.push({ kind: "open", index });
    else if (to < from) problems.push({ kind: "reversed", index });
    else dated.push({ index, from, to });
  });
  dated.sort((a, b) => a.from - b.from || a.to - b.to);
  let last: Dated | undefined;
  for (const phase of dated) {
    const { index, from } = phase;
    if (last !== undefined && from <= last.to) {
      const to = Math.min(phase.to, last.to) as Day;
      problems.push({ kind: "overlap", index, with: last.index, from, to });
    }
    if (last !== undefined && from > last.to + 1) {
      const gap = { from: (last.to + 1) as Day, to: (from - 1) as Day };
      problems.push({ kind: "gap", index, ...gap });
    }
    if (last === undefined || phase.to > last.to) last = phase;
  }
  return problems;
}
