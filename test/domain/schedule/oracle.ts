import highsLoader from "highs";
import { countsOn } from "../../../src/domain/countsOn";
import type { Machine, ScheduleRequest } from "../../../src/domain/schedule/scheduleRequest";

type Solver = Awaited<ReturnType<typeof highsLoader>>;

let solver: Promise<Solver> | undefined;

/** HiGHS, loaded once per test file. */
export const highs = (): Promise<Solver> => (solver ??= highsLoader());

/** Working days of a machine up to and with a day, counted one by one. */
function daysUpTo(machine: Machine, last: number): number {
  let count = 0;
  for (let day = machine.first; day <= last; day = (day + 1) as typeof day) {
    if (day > (machine.last ?? day)) break;
    if (countsOn(machine.calendar, day) && !machine.daysOff?.has(day)) count += 1;
  }
  return count;
}

/**
 * The question whether whole-day visits can all end by a day and no later than so many days after their due days, as an
 * integer program in CPLEX form.
 *
 * One binary number per unit and machine; per machine and due day, what is due by then must fit (serving by due day is best).
 */
export function modelOf(
  { machines, units }: ScheduleRequest,
  end: number,
  lateness: number,
): string {
  const deadlineOf = (unit: number): number =>
    Math.min(end, (units[unit]?.due ?? Infinity) + lateness);
  const deadlines = [...new Set(units.map((_, unit) => deadlineOf(unit)))];
  const lines: string[] = [];
  const names: string[] = [];
  units.forEach((_, unit) => {
    const own = machines.map((_machine, machine) => `x${unit}_${machine}`);
    names.push(...own);
    lines.push(`${own.join(" + ")} = 1`);
  });
  machines.forEach((machine, index) => {
    for (const deadline of deadlines) {
      const terms = units.flatMap(({ need }, unit) =>
        deadlineOf(unit) <= deadline
          ? [`${Math.ceil(need / (machine.shifts * machine.capacity))} x${unit}_${index}`]
          : [],
      );
      lines.push(`${terms.join(" + ")} <= ${daysUpTo(machine, deadline)}`);
    }
  });
  return `Minimize\n obj: 0 x0_0\nSubject To\n ${lines.join("\n ")}\nBinary\n ${names.join(" ")}\nEnd`;
}

/** The answer of HiGHS to `modelOf`. */
export function canBeDone(
  solve: Solver,
  request: ScheduleRequest,
  end: number,
  lateness: number,
): boolean {
  const model = modelOf(request, end, lateness);
  const { Status } = solve.solve(model, { output_flag: false });
  if (Status === "Optimal") return true;
  if (Status === "Infeasible") return false;
  throw new Error(`HiGHS: ${Status}`);
}
