import type { Assumption, Certificate, Reason } from "./certificate";
import type { ScheduleRequest } from "./scheduleRequest";
import type { Solved } from "./solve";
import { sizesOf } from "./packing";
import { packingAt } from "./task";
import { dayAt } from "./timeline";

function assumptionsOf(
  { machines, granularity, end }: ScheduleRequest,
  solved: Solved,
): Assumption[] {
  const assumptions: Assumption[] = [{ kind: "fullCapacity" }, { kind: "oneUninterruptedVisit" }];
  if (granularity === "day") assumptions.push({ kind: "wholeDays" });
  for (const { unit, machine } of solved.prepared.fixed) {
    assumptions.push({ kind: "fixedVisit", unit, machine });
  }
  machines.forEach(({ homes, last }, machine) => {
    for (const { from, to } of homes ?? [])
      assumptions.push({ kind: "homeSite", machine, from, to });
    if (last === undefined && end === undefined) assumptions.push({ kind: "openEnd", machine });
  });
  return assumptions;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

// The figures behind a bound on the load; none where it was on a part of the visits, such as those that are due first.
function loadOf(solved: Solved, bound: number): Certificate["load"] {
  const at = solved.ends.findIndex((best) => best.bound === bound);
  const task = solved.tasks[at];
  if (!task || solved.ends[at]?.reason !== "totalLoad") return undefined;
  const packing = packingAt(task, bound - 1, solved.lateness.days);
  const shortest = (item: number): number =>
    Math.min(...packing.lengths.map((row) => row[item] ?? Infinity));
  const needed = sum(packing.deadlines.map((_, item) => shortest(item)));
  const available = sum(sizesOf(packing));
  const visits = task.jobs.length;
  return needed > available ? { visits, needed, available } : undefined;
}

/**
 * What is proved about a solved request.
 *
 * @param request - Machines and units.
 * @param solved - Its solution, with at least one visit.
 * @example
 *    certify(request, solved).proved // => true
 */
export function certify(request: ScheduleRequest, solved: Solved): Certificate {
  const { shiftsOfDay } = solved.prepared.line;
  const { ends, lateness } = solved;
  let bound = -Infinity;
  let reason: Reason = "fixedVisit";
  for (const { times } of solved.prepared.fixed)
    bound = Math.max(bound, times[times.length - 1] ?? bound);
  for (const best of ends) {
    if (best.bound > bound) ({ bound, reason } = best);
  }
  const lastDay = dayAt(solved.end, shiftsOfDay);
  const boundDay = dayAt(bound, shiftsOfDay);
  const load = loadOf(solved, bound);
  return {
    lastDay,
    ...(request.granularity === "shift" && { lastShift: solved.end % shiftsOfDay }),
    boundDay,
    reason,
    ...(load && { load }),
    gap: lastDay - boundDay,
    proved: bound === solved.end && lateness.bound === lateness.days,
    lateness: { ...lateness, proved: lateness.bound === lateness.days },
    assumptions: assumptionsOf(request, solved),
  };
}
