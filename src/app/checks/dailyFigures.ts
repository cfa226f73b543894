import { countDays } from "../../domain/countDays";
import { detectDailyRule } from "../../domain/detectDailyRule";
import { evenDailyTarget } from "../../domain/evenDailyTarget";
import { shortfallAtEvenFigure } from "../../domain/shortfallAtEvenFigure";
import { dayChecks } from "../messages/checksDays";
import { readWindow } from "../reading/readWindow";
import { formatNumber } from "../text/formatNumber";
import { observation, type Check, type Observation } from "./check";
import type { CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";
import { rowLabel } from "./rowLabel";

/** Daily figures against targets: how many days they are for, rows that another rule made, and what rounding costs. */
export const dailyFigures: Check = {
  codes: ["days-counted-otherwise", "daily-misfit", "rounding-drift"],
  run: ({ tables }) => tables.flatMap(checkTable),
};

const FEWEST_ROWS = 5;
const MOST_NAMES = 8;

const checkTable = (checked: CheckedTable): readonly Observation[] => {
  const { figures } = checked;
  const targets = figures.filter(({ column }) => column.role === "target");
  const dailies = figures.filter(({ column }) => column.role === "dailyTarget");
  const [target] = targets;
  const [daily] = dailies;
  if (!target || !daily || targets.length + dailies.length > 2) return [];
  return checkColumns(checked, target, daily);
};

const checkColumns = (
  checked: CheckedTable,
  target: FigureColumn,
  daily: FigureColumn,
): readonly Observation[] => {
  const { table } = checked;
  const printed = daily.cells.units.map((cell, index) => ({
    target: target.cells.units[index] && figureOf(target.cells.units[index]),
    daily: figureOf(cell),
  }));
  const window =
    daily.column.window ??
    table.titles.map(({ text }) => readWindow(text)).find((one) => one !== undefined);
  const stated = window && countDays(window.from, window.to);
  const rule = detectDailyRule(printed, stated === undefined ? [] : [stated, stated - 1]);
  if (rule === undefined || rule.compared < FEWEST_ROWS || rule.fits * 5 < rule.compared * 4)
    return [];
  const { days, rounding, fits, compared, misfits } = rule;
  const header = columnLabel(daily.column);
  const top = [table.sheet, table.header.row, daily.column.index] as const;
  const short = printed.flatMap(({ target: whole, daily: figure }, index) => {
    const missing =
      whole === undefined || figure === undefined || rounding === "up"
        ? 0
        : shortfallAtEvenFigure(whole, figure, days);
    const cell = daily.cells.units[index];
    return missing > 0 && cell ? [{ missing, name: rowLabel(checked, cell.row) }] : [];
  });
  return [
    ...misfits.flatMap((index) => {
      const cell = daily.cells.units[index];
      const { target: whole, daily: figure } = printed[index] ?? {};
      if (cell === undefined || whole === undefined || figure === undefined) return [];
      const right = evenDailyTarget(whole, days, rounding);
      const unit = rowLabel(checked, cell.row);
      const said = dayChecks.dailyMisfit(unit, header, figure, whole, days, right);
      const place = [table.sheet, cell.row.row, daily.column.index] as const;
      return [observation("cần xác nhận", "daily-misfit", place, said)];
    }),
    ...(stated !== undefined && stated !== days
      ? [
          observation(
            "lưu ý",
            "days-counted-otherwise",
            top,
            dayChecks.dayCount(header, days, fits, compared, stated),
          ),
        ]
      : []),
    ...(short.length > 0 && misfits.length === 0
      ? [observation("lưu ý", "rounding-drift", top, driftOf(header, days, short))]
      : []),
  ];
};

const driftOf = (
  header: string,
  days: number,
  short: readonly { readonly name: string; readonly missing: number }[],
) => {
  const named = short
    .slice(0, MOST_NAMES)
    .map(({ name, missing }) => `${name} ${formatNumber(missing)}`);
  const more = short.length > named.length ? ["…"] : [];
  const sum = short.reduce((all, { missing }) => all + missing, 0);
  return dayChecks.drift(header, days, short.length, sum, [...named, ...more].join("; "));
};
