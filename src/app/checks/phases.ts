import { phaseProblems, type PhaseProblem } from "../../domain/checks/phaseProblems";
import { dayChecks } from "../messages/checksDays";
import type { Severity } from "../finding";
import { observation, type Check, type Observation, type Said } from "./check";
import { statedPhases, type SheetPhase } from "./statedPhases";

/** Phases on the office's own sheets that leave days out, overlap, end before they begin, or have no end. */
export const phases: Check = {
  codes: ["phase-gap", "phase-overlap", "phase-reversed", "phase-open"],
  run: (context) =>
    statedPhases(context).flatMap((list) =>
      phaseProblems(list.phases).flatMap((problem) => told(list.sheet, list.phases, problem)),
    ),
};

const SEVERITIES: Readonly<Record<PhaseProblem["kind"], Severity>> = {
  gap: "cần xác nhận",
  overlap: "lỗi",
  reversed: "lỗi",
  open: "cần xác nhận",
};

const told = (
  sheet: string,
  list: readonly SheetPhase[],
  problem: PhaseProblem,
): readonly Observation[] => {
  const phase = list[problem.index];
  if (phase === undefined) return [];
  const place = [sheet, phase.row, phase.column] as const;
  const said = saidOf(list, phase, problem);
  return [observation(SEVERITIES[problem.kind], `phase-${problem.kind}`, place, said)];
};

const saidOf = (list: readonly SheetPhase[], phase: SheetPhase, problem: PhaseProblem): Said => {
  const { name, from, to } = phase;
  switch (problem.kind) {
    case "gap":
      return dayChecks.phaseGap(name, problem.from, problem.to);
    case "overlap":
      return dayChecks.phaseOverlap(name, list[problem.with]?.name ?? "", problem.from, problem.to);
    case "reversed":
      return dayChecks.phaseReversed(name, from, to);
    case "open":
      return dayChecks.phaseOpen(name);
  }
};
