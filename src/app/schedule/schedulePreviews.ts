import { previewRows } from "../actions/previewRows";
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
  const row = (index: number): readonly string[] => {
    const visit = visits[index];
    const [first, last] = [visit?.slots[0], visit?.slots[visit.slots.length - 1]];
    if (!visit || !first || !last) return [];
    const machine = inputs.park[visit.machine]?.name ?? "";
    const unit = inputs.rows[visit.unit]?.name ?? "";
    const dates = [formatDay(first.day), formatDay(last.day)];
    return [machine, unit, ...dates, ...[daysOf(index), visit.capacity, visit.files].map(format)];
  };
  const totals = [
    sum(visits.map((_, index) => daysOf(index))),
    sum(visits.map(({ capacity }) => capacity)),
    sum(visits.map(({ files }) => files)),
  ];
  const table = {
    title: scheduleTexts.visits,
    columns: scheduleTexts.visitColumns,
    rows: previewRows(visits.length, row, ["", "Cộng", "", "", ...totals]),
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
