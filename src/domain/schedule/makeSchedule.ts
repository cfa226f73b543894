import { certify } from "./certify";
import type { IntakeSchedule, Visit } from "./intakeSchedule";
import { prepare } from "./prepare";
import { remedies } from "./remedies";
import type { ScheduleRequest } from "./scheduleRequest";
import { serveWhatFits } from "./serveWhatFits";
import { solve } from "./solve";
import { staysOf, type Stay } from "./staysOf";
import { filesLeft, slotAt, type Timeline } from "./timeline";

function visitsOf(
  request: ScheduleRequest,
  { shiftsOfDay, capacities }: Timeline,
  stays: readonly Stay[],
): Visit[] {
  return [...stays]
    .sort((a, b) => a.machine - b.machine || (a.times[0] ?? 0) - (b.times[0] ?? 0))
    .map(({ unit, machine, times, atHome }) => {
      const capacity = times.length * (capacities[machine] ?? 0);
      return {
        unit,
        machine,
        slots: times.map((time) => slotAt(time, request, shiftsOfDay)),
        capacity,
        files: Math.min(capacity, filesLeft(request, unit)),
        atHome,
      };
    });
}

/**
 * The best intake schedule that was found, with a certificate of how good it is. Least lateness against due days comes first,
 * then the last day, then idle capacity, then the office's own order of units.
 *
 * The same request gives the same schedule: searches are bounded by steps, never by the clock.
 *
 * @param request - Machines and units, free of `scheduleProblems`.
 * @example
 *    makeSchedule(request).certificate // => { lastDay: 45058, boundDay: 45058, reason: "totalLoad", gap: 0, proved: true, … }
 */
export function makeSchedule(request: ScheduleRequest): IntakeSchedule {
  const prepared = prepare(request);
  const solved = solve(request, prepared);
  const stays = solved ? staysOf(solved).stays : serveWhatFits(request, prepared);
  const visits = visitsOf(request, prepared.line, stays);
  const taken = new Map(visits.map(({ unit, files }) => [unit, files]));
  const leftovers = request.units.flatMap((_, unit) => {
    const files = filesLeft(request, unit) - (taken.get(unit) ?? 0);
    return files > 0 ? [{ unit, files }] : [];
  });
  return {
    visits,
    leftovers,
    remedies: solved ? [] : remedies(request),
    ...(solved && visits.length > 0 && { certificate: certify(request, solved) }),
  };
}
