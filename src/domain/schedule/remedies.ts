import type { Day } from "../day";
import type { Remedy } from "./intakeSchedule";
import type { ScheduleRequest } from "./scheduleRequest";
import { solve } from "./solve";
import { dayAt } from "./timeline";

const MOST_MACHINES = 64;

const lastDayOf = (request: ScheduleRequest): Day | undefined => {
  const solved = solve(request);
  return solved && dayAt(solved.end, solved.prepared.line.shiftsOfDay);
};

function moreDays(request: ScheduleRequest): Remedy[] {
  const lasts = request.machines.map(({ last }) => last ?? request.end ?? (0 as Day));
  const before = request.end ?? (Math.max(...lasts) as Day);
  const machines = request.machines.map((machine) => ({ ...machine, last: undefined }));
  const lastDay = lastDayOf({ ...request, machines, end: undefined });
  return lastDay === undefined || lastDay <= before
    ? []
    : [{ kind: "days", count: lastDay - before, lastDay }];
}

function moreMachines(request: ScheduleRequest): Remedy[] {
  const { machines } = request;
  const perDay = machines.map(({ shifts, capacity }) => shifts * capacity);
  const like = perDay.indexOf(Math.max(...perDay));
  const model = machines[like];
  if (!model) return [];
  const copy = { ...model, homes: undefined };
  const withMore = (count: number): Day | undefined =>
    lastDayOf({
      ...request,
      machines: [...machines, ...Array.from({ length: count }, () => copy)],
    });
  let enough = 1;
  while (enough <= MOST_MACHINES && withMore(enough) === undefined) enough *= 2;
  if (enough > MOST_MACHINES) return [];
  let few = enough >> 1;
  while (enough - few > 1) {
    const middle = (few + enough) >> 1;
    if (withMore(middle) === undefined) few = middle;
    else enough = middle;
  }
  const lastDay = withMore(enough);
  return lastDay === undefined ? [] : [{ kind: "machines", count: enough, like, lastDay }];
}

function oneMoreShift(request: ScheduleRequest): Remedy[] {
  const machines = request.machines.map((machine) => ({ ...machine, shifts: machine.shifts + 1 }));
  const lastDay = lastDayOf({ ...request, machines });
  return lastDay === undefined ? [] : [{ kind: "shift", lastDay }];
}

/**
 * What would serve everything that does not fit: each remedy is a schedule that was actually made.
 *
 * @param request - A request in which a visit finds no place.
 * @example
 *    remedies(request) // => [{ kind: "days", count: 3, lastDay: 45061 }]
 */
export function remedies(request: ScheduleRequest): readonly Remedy[] {
  return [...moreDays(request), ...moreMachines(request), ...oneMoreShift(request)];
}
