import { civilDate, type Day } from "../../domain/day";
import { noticeTexts } from "../messages/scheduleNotices";
import { formatNumber } from "../text/formatNumber";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import type { NeededUnit } from "./checkNeeds";
import type { PrintedSchedule } from "./printedSchedule";
import { printedVisits, type PrintedVisit } from "./printedVisits";
import { formatTime } from "./shiftHours";

/** What a unit is told about its visit. */
export interface Notice {
  readonly unit: string;
  readonly site: string;
  readonly machine: string;
  readonly first: Day;
  readonly last: Day;
  /** Dates and hours as one text. */
  readonly when: string;
  /** Blank where neither need nor capacity is known. */
  readonly files: number | "";
  readonly text: string;
}

interface Words {
  readonly who: string;
  readonly papers: string;
}

/** One notice for each visit of a schedule, by date. */
export function notices(
  schedule: PrintedSchedule,
  units: readonly NeededUnit[] | undefined,
  { who, papers }: Words,
): readonly Notice[] {
  const visits = [...printedVisits(schedule)].sort((a, b) => a.first - b.first);
  return visits.map((visit): Notice => {
    const { unit, site, first, last, capacity } = visit;
    const need = units?.find(({ name }) => sameUnit(unitName(name), unitName(unit)))?.need;
    const machine = schedule.machines[visit.machine]?.name ?? "";
    const when = whenText(visit);
    const files = filesText(need, capacity);
    const text = noticeTexts.notice(unit, machine, site, when, files, who, papers);
    return { unit, site, machine, first, last, when, files: need ?? capacity ?? "", text };
  });
}

const filesText = (need: number | undefined, capacity: number | undefined): string => {
  if (need === undefined) {
    return capacity === undefined ? "" : noticeTexts.upTo(formatNumber(capacity));
  }
  const short =
    capacity !== undefined && capacity < need ? noticeTexts.short(formatNumber(capacity)) : "";
  return noticeTexts.files(formatNumber(need)) + short;
};

/** "ngày 12, 13/4/2023, từ 7h00 đến 15h00 và từ 15h00 đến 23h00"; shifts on other days stand apart. */
const whenText = ({ rows }: PrintedVisit): string => {
  const groups = new Map<string, string[]>();
  for (const { days, hours } of rows) {
    const key = datesText(days);
    if (key === "") continue;
    const known = groups.get(key) ?? [];
    if (hours) known.push(noticeTexts.hours(formatTime(hours.from), formatTime(hours.to)));
    groups.set(key, known);
  }
  return [...groups]
    .map(([dates, hours]) =>
      hours.length === 0
        ? noticeTexts.when(dates, "").replace(/, $/, "")
        : noticeTexts.when(dates, hours.join(noticeTexts.andHours)),
    )
    .join("; ");
};

const datesText = (days: readonly Day[]): string => {
  const months = new Map<string, number[]>();
  for (const day of days) {
    const { year, month, date } = civilDate(day);
    const known = months.get(`${month}/${year}`);
    if (known) known.push(date);
    else months.set(`${month}/${year}`, [date]);
  }
  return [...months]
    .map(([month, dates]) => noticeTexts.perMonth(dates.join(", "), month))
    .join(", ");
};
