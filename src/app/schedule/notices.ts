import { civilDate, type Day } from "../../domain/day";
import { noticeTexts } from "../messages/scheduleNotices";
import { formatNumber } from "../text/formatNumber";
import { sameUnit } from "../text/sameUnit";
import { unitName } from "../text/unitName";
import type { NeededUnit } from "./checkNeeds";
import type { PrintedSchedule } from "./printedSchedule";
import { printedVisits, type PrintedVisit } from "./printedVisits";
import { formatTime, type Shift } from "./shiftHours";

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
    const machine = nameInText(schedule.machines[visit.machine]?.name ?? "");
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

/** "các ngày 12, 13/4/2023, từ 7h00 đến 23h00"; hours on other days stand apart. */
const whenText = ({ rows }: PrintedVisit): string => {
  const groups = new Map<string, { readonly days: readonly Day[]; periods: readonly Shift[] }>();
  for (const { days, periods } of rows) {
    const key = days.join();
    if (key === "") continue;
    groups.set(key, { days, periods: [...(groups.get(key)?.periods ?? []), ...periods] });
  }
  return [...groups.values()]
    .map(({ days, periods }) => {
      const hours = joined(periods).map(({ from, to }) =>
        noticeTexts.hours(formatTime(from), formatTime(to)),
      );
      return [
        noticeTexts.days(datesText(days), days.length),
        ...(hours.length > 0 ? [hours.join(noticeTexts.andHours)] : []),
      ].join(", ");
    })
    .join("; ");
};

/** Shifts that follow on each other are one time to people. */
const joined = (periods: readonly Shift[]): readonly Shift[] => {
  const whole: Shift[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    const before = whole[whole.length - 1];
    if (before && from <= before.to)
      whole[whole.length - 1] = { from: before.from, to: Math.max(before.to, to) };
    else whole.push({ from, to });
  }
  return whole;
};

/** "MÁY 2" heads a section; within a sentence it is "Máy 2". */
const nameInText = (name: string): string =>
  name === name.toUpperCase()
    ? name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase())
    : name;

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
