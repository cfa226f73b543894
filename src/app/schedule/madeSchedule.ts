import type { Day } from "../../domain/day";
import type { IntakeSchedule, Visit } from "../../domain/schedule/intakeSchedule";
import { siteOn } from "../../domain/schedule/siteOn";
import { assumptionTexts, certificateText } from "../messages/scheduleCertificate";
import { scheduleTexts } from "../messages/scheduleMaking";
import { textOf, valueAt } from "../settings/cellAt";
import type { TableRow } from "../table/table";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { ScheduleInputs } from "./scheduleInputs";
import type { ScheduleValues } from "./scheduleValues";
import { siteName } from "./siteName";

/** A schedule with everything that its sheets say about it. */
export interface MadeSchedule {
  readonly values: ScheduleValues;
  readonly inputs: ScheduleInputs;
  readonly schedule: IntakeSchedule;
  /** How good it is, or how much it leaves undone and what would help. */
  readonly verdict: readonly string[];
  readonly assumptions: readonly string[];
}

/** Puts a schedule into words. */
export function madeSchedule(
  values: ScheduleValues,
  inputs: ScheduleInputs,
  schedule: IntakeSchedule,
): MadeSchedule {
  const { certificate } = schedule;
  const { rows, park } = inputs;
  const names = {
    unit: (unit: number): string => rows[unit]?.name ?? "",
    machine: (machine: number): string => park[machine]?.name ?? "",
    site: (machine: number, from: Day): string => {
      const homes = park[machine]?.machine.homes ?? [];
      return park[machine]?.sites[homes.findIndex((home) => home.from === from)] ?? "";
    },
  };
  return {
    values,
    inputs,
    schedule,
    verdict: [
      ...(certificate ? [certificateText(certificate)] : []),
      ...late(inputs, schedule),
      ...undone(inputs, schedule),
    ],
    assumptions: [
      ...assumptionTexts(certificate?.assumptions ?? [], names),
      ...(values.daLamDenHet !== undefined && values.cotDaLam === undefined
        ? [scheduleTexts.nothingDone(formatDay(values.daLamDenHet))]
        : []),
    ],
  };
}

/** Who is late, the latest first. */
const late = ({ rows, request }: ScheduleInputs, { visits }: IntakeSchedule): readonly string[] => {
  const missed = visits.flatMap(({ unit, slots }) => {
    const [last] = slots.slice(-1);
    const days = (last?.day ?? 0) - (request.units[unit]?.due ?? Infinity);
    return days > 0 ? [{ name: rows[unit]?.name ?? "", days }] : [];
  });
  missed.sort((a, b) => b.days - a.days);
  const names = missed.map(({ name, days }) => scheduleTexts.lateUnit(name, formatNumber(days)));
  return names.length === 0 ? [] : [scheduleTexts.late(names.join(", "))];
};

const undone = (
  { park, rows }: ScheduleInputs,
  { leftovers, remedies, certificate }: IntakeSchedule,
): readonly string[] => {
  // Where everything has found its place, only visits that the office has set can be too short.
  if (certificate) {
    return leftovers.map(({ unit, files }) =>
      scheduleTexts.setTooShort(rows[unit]?.name ?? "", formatNumber(files)),
    );
  }
  if (leftovers.length === 0) return [];
  const files = leftovers.reduce((sum, leftover) => sum + leftover.files, 0);
  const helps = remedies.map((remedy): string => {
    const last = formatDay(remedy.lastDay);
    if (remedy.kind === "shift") return scheduleTexts.remedyShift(last);
    const count = formatNumber(remedy.count);
    if (remedy.kind === "days") return scheduleTexts.remedyDays(count, last);
    return scheduleTexts.remedyMachines(count, park[remedy.like]?.name ?? "", last);
  });
  const none = helps.length === 0 ? [scheduleTexts.noRemedy] : [];
  return [
    scheduleTexts.leftoverTotal(formatNumber(leftovers.length), formatNumber(files)),
    ...helps,
    ...none,
  ];
};

/** Where a visit takes place: the home site, what the table says, or the usual place of such a unit. */
export function placeOfVisit(made: MadeSchedule, visit: Visit): string {
  const own = made.inputs.park[visit.machine];
  const [slot] = visit.slots;
  if (visit.atHome && own && slot) {
    const home = siteOn(own.machine, slot.day);
    return own.sites[own.machine.homes?.findIndex((one) => one === home) ?? -1] ?? "";
  }
  const row = made.inputs.rows[visit.unit];
  return row ? placeOfUnit(made, row) : "";
}

const placeOfUnit = ({ values, inputs }: MadeSchedule, { row, name }: TableRow): string => {
  const { cotDiaDiem, bang } = values;
  const said = cotDiaDiem ? textOf(valueAt(inputs.sheet, row, cotDiaDiem.index)) : "";
  const header = bang.columns.find(({ index }) => index === bang.keyColumn)?.header ?? "";
  return said || siteName(name, header);
};
