import { previewRows } from "../plan/previewRows";
import { scheduleTexts } from "../messages/scheduleMaking";
import type { PreviewTable } from "../plan/plan";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { MadeSchedule } from "./madeSchedule";

const format = (value: number): string => formatNumber(value);

/** Who is served when, and who is not. */
export function schedulePreviews({ inputs, schedule }: MadeSchedule): readonly PreviewTable[] {
  const { visits, leftovers } = schedule;
  const sum = (figures: readonly number[]): string =>
    format(figures.reduce((total, one) => total + one, 0));
  const daysOf = (index: number): number =>
    new Set(visits[index]?.slots.map(({ day }) => day)).size;
  const lines = visits.map((visit): readonly string[] => {
    const days = visit.slots.map(({ day }) => day);
    const dates = days
      .filter((_, index) => index === 0)
      .concat(days.slice(-1))
      .map(formatDay);
    const names = [inputs.park[visit.machine]?.name ?? "", inputs.rows[visit.unit]?.name ?? ""];
    const figures = [new Set(days).size, visit.capacity, visit.files].map(format);
    return [...names, ...dates, ...figures];
  });
  const totals = [
    sum(visits.map((_, index) => daysOf(index))),
    sum(visits.map(({ capacity }) => capacity)),
    sum(visits.map(({ files }) => files)),
  ];
  const table = {
    title: scheduleTexts.visits,
    columns: scheduleTexts.visitColumns,
    rows: previewRows(lines.length, (index) => lines[index] ?? [], ["", "Cộng", "", "", ...totals]),
    figures: [4, 5, 6],
  };
  if (leftovers.length === 0) return [table];
  const leftRow = (index: number): readonly string[] => {
    const { unit = -1, files = 0 } = leftovers[index] ?? {};
    return [inputs.rows[unit]?.name ?? "", format(files)];
  };
  const left = {
    title: scheduleTexts.leftovers,
    columns: scheduleTexts.leftoverColumns,
    rows: previewRows(leftovers.length, leftRow, ["Cộng", sum(leftovers.map((one) => one.files))]),
    figures: [1],
  };
  return [table, left];
}
