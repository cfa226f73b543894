import type { Calendar } from "../../domain/calendar";
import type { Day } from "../../domain/day";
import { makeSchedule } from "../../domain/schedule/makeSchedule";
import { scheduleProblems } from "../../domain/schedule/scheduleProblems";
import type { ScheduleRequest } from "../../domain/schedule/scheduleRequest";
import { assumptionTexts, certificateText } from "../messages/scheduleCertificate";
import { scheduleCheckTexts } from "../messages/scheduleChecks";
import type { WorkbookSnapshot } from "../snapshot";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import type { NeededUnit } from "./checkNeeds";
import { machinePark, type ParkMachine } from "./machinePark";
import type { PrintedSchedule } from "./printedSchedule";
import { printedShifts, printedVisits } from "./printedVisits";
import { readMachines } from "./readMachines";
import { MACHINE_SHEET } from "./scheduleSheets";

interface Frame {
  readonly start: Day;
  readonly calendar: Calendar;
}

/** How far a printed schedule is from the best one, in sentences, with what that rests on. */
export function bestPossible(
  workbook: WorkbookSnapshot,
  schedule: PrintedSchedule,
  units: readonly NeededUnit[],
  frame: Frame,
): readonly string[] {
  const messages: string[] = [];
  const sheet = workbook.sheet(MACHINE_SHEET);
  const unitNamed = (name: string): number | undefined => {
    const at = units.findIndex((unit) => sameUnit(unitName(unit.name), unitName(name)));
    return at < 0 ? undefined : at;
  };
  const park = sheet
    ? machinePark(readMachines(sheet, messages), { ...frame, unitNamed }, messages)
    : printedPark(schedule, frame);
  const request: ScheduleRequest = {
    machines: park.map(({ machine }) => machine),
    units: units.map(({ need }) => ({ need })),
    granularity: "day",
  };
  const [problem] =
    messages.length > 0 ? messages : scheduleProblems(request).map(({ code }) => code);
  if (problem !== undefined) return [scheduleCheckTexts.noBest(problem)];
  const { certificate } = makeSchedule(request);
  if (certificate === undefined) {
    return [scheduleCheckTexts.noBest("không đủ ngày máy cho mọi nhu cầu.")];
  }
  const last = printedVisits(schedule).reduce(
    (most, visit) => Math.max(most, visit.last),
    0,
  ) as Day;
  const names = {
    unit: (unit: number): string => units[unit]?.name ?? "",
    machine: (machine: number): string => park[machine]?.name ?? "",
    site: (machine: number): string => park[machine]?.sites[0] ?? "",
  };
  const assumed = assumptionTexts(
    certificate.assumptions.filter(({ kind }) => sheet !== undefined || kind !== "openEnd"),
    names,
  );
  const free = scheduleCheckTexts.free(formatNumber(park.length), formatDay(frame.start));
  return [
    distance(last, certificate.lastDay),
    scheduleCheckTexts.ofBest(certificateText(certificate)),
    sheet ? scheduleCheckTexts.bySheet : free,
    ...assumed,
  ];
}

const distance = (printed: Day, best: Day): string => {
  const dates = [formatDay(printed), formatDay(best)] as const;
  if (printed === best) return scheduleCheckTexts.asGood(...dates);
  return printed < best
    ? scheduleCheckTexts.sooner(...dates)
    : scheduleCheckTexts.best(...dates, formatNumber(printed - best));
};

/** The machines of a printed schedule, free from the first day on, with its own hours and capacity. */
const printedPark = (schedule: PrintedSchedule, frame: Frame): readonly ParkMachine[] => {
  const shifts = printedShifts(schedule);
  return schedule.machines.map(({ name, at }, index) => {
    const own = schedule.rows.filter(({ machine }) => machine === index);
    const row = own.find(({ capacity }) => capacity !== undefined);
    const { capacity = 0, per } = row ?? {};
    const count = per !== undefined && per !== "shift" ? 1 : Math.max(1, shifts.length);
    const machine = { first: frame.start, calendar: frame.calendar, shifts: count, capacity };
    return { name, shifts, row: at.row, machine, sites: [] };
  });
};
