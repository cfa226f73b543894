import type { Day } from "../../domain/day";
import type { Finding } from "../finding";
import { checkTexts } from "../messages/checks";
import { scheduleCheckTexts } from "../messages/scheduleChecks";
import type { PreviewTable } from "../plan/plan";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { NeedCheck, Supply } from "./checkNeeds";
import type { PrintedSchedule } from "./printedSchedule";
import type { PrintedVisit } from "./printedVisits";

const format = (value: number): string => formatNumber(value);

/** What was read: how many machines and visits, from when to when. */
export function readText(
  { sheet, machines }: PrintedSchedule,
  visits: readonly PrintedVisit[],
): string {
  const first = visits.reduce((least, visit) => Math.min(least, visit.first), Infinity) as Day;
  const last = visits.reduce((most, visit) => Math.max(most, visit.last), 0) as Day;
  const counts = [machines.length, visits.length].map(format);
  const dates = [formatDay(first), formatDay(last)] as const;
  return scheduleCheckTexts.read(sheet.name, counts[0] ?? "", counts[1] ?? "", ...dates);
}

const isShort = ({ unit, visits, capacity }: Supply): boolean =>
  visits.length > 0 && capacity !== undefined && capacity < unit.need;

/** Capacity against need, in all and where it is too small. */
export function needTexts({ supplies }: NeedCheck): readonly string[] {
  if (supplies.length === 0) return [scheduleCheckTexts.noNeeds];
  const need = supplies.reduce((sum, { unit }) => sum + unit.need, 0);
  const capacity = supplies.reduce((sum, supply) => sum + (supply.capacity ?? 0), 0);
  const percent = formatNumber(need > 0 ? (capacity * 100) / need : 0, 0);
  const whole = scheduleCheckTexts.capacity(format(capacity), format(need), percent);
  const short = supplies.filter(isShort);
  const lacking = short.reduce((sum, one) => sum + one.unit.need - (one.capacity ?? 0), 0);
  return short.length === 0
    ? [whole]
    : [whole, scheduleCheckTexts.shortTotal(format(short.length), format(lacking))];
}

/** How many findings there are of each severity. */
export function countText(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((one) => one.severity === severity).length;
  return findings.length === 0
    ? checkTexts.nothing
    : checkTexts.counts(count("lỗi"), count("cần xác nhận"), count("lưu ý"));
}

/** Need and capacity of each unit side by side. */
export function comparison(
  { supplies }: NeedCheck,
  { machines }: PrintedSchedule,
): readonly PreviewTable[] {
  if (supplies.length === 0) return [];
  const rows = supplies.map(({ unit, visits, capacity = 0 }): readonly string[] => {
    const days = visits.flatMap((visit) => visit.days).sort((a, b) => a - b);
    const ends = days.length === 0 ? [] : [days[0] ?? 0, days[days.length - 1] ?? 0];
    const dates = ends.length === 0 ? ["", ""] : ends.map((day) => formatDay(day as Day));
    const names = new Set(visits.map(({ machine }) => machines[machine]?.name ?? ""));
    const figures = [unit.need, capacity, capacity - unit.need].map(format);
    const percent = unit.need > 0 ? formatNumber((capacity * 100) / unit.need, 0) : "";
    return [unit.name, [...names].join(", "), ...dates, ...figures, percent];
  });
  const { compared: title, comparedColumns: columns } = scheduleCheckTexts;
  return [{ title, columns, rows: rows.slice(0, 500), figures: [4, 5, 6, 7] }];
}
