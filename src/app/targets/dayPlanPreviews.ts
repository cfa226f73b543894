import { dailyTexts } from "../messages/dailyTargets";
import { dayPlanTexts } from "../messages/dayPlanSheet";
import type { PreviewTable } from "../plan/plan";
import type { TableRow } from "../table/table";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import { signedNumber } from "../text/signedNumber";
import type { DayColumn } from "./dayColumns";
import { deviation, type DayPlanBlock } from "./dayPlanBlock";
import { previewRows } from "../plan/previewRows";

const format = (value: number): string => formatNumber(value);

/** Each unit's smallest and largest day, and each day's total beside the straight line. */
export function dayPlanPreviews(
  units: readonly TableRow[],
  targets: ReadonlyMap<number, number>,
  days: readonly DayColumn[],
  { plans, totals }: DayPlanBlock,
): readonly PreviewTable[] {
  const withTargets = units.filter(({ row }) => targets.has(row));
  const last = totals[totals.length - 1]?.running ?? 0;
  const { units: unitTitle, unitColumns, days: dayTitle, dayColumns: dayHeads } = dayPlanTexts;
  return [
    {
      title: unitTitle,
      columns: unitColumns,
      rows: previewRows(
        withTargets.length,
        (index) => {
          const { name = "", row = 0 } = withTargets[index] ?? {};
          const working = (plans.get(row) ?? []).filter((_, at) => (days[at]?.weight ?? 0) > 0);
          const ends = [Math.min(...working), Math.max(...working)].map(format);
          return [name, format(targets.get(row) ?? 0), ...ends];
        },
        [dailyTexts.sum, format(last), "", ""],
      ),
      figures: [1, 2, 3],
    },
    {
      title: dayTitle,
      columns: dayHeads,
      rows: previewRows(
        totals.length,
        (index) => {
          const one = totals[index];
          const day = days[index];
          if (one === undefined || day === undefined) return [];
          const { total, running, line } = one;
          return [
            formatDay(day.day),
            format(total),
            format(running),
            formatNumber(line.whole + line.remainder / line.divisor, 1),
            signedNumber(deviation(one), 1),
          ];
        },
        [dailyTexts.sum, format(last), "", "", ""],
      ),
      figures: [1, 2, 3, 4],
    },
  ];
}
