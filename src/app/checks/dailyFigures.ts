import { countDays } from "../../domain/countDays";
import { detectDailyRule, type DailyRule, type PrintedDaily } from "../../domain/detectDailyRule";
import { evenDailyTarget } from "../../domain/evenDailyTarget";
import { shortfallAtEvenFigure } from "../../domain/shortfallAtEvenFigure";
import { dayChecks } from "../messages/checksDays";
import { readWindow } from "../reading/readWindow";
import type { FigureCell } from "../table/numberColumn";
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

/** A daily column with the rule that made it. */
interface Ruled {
  readonly checked: CheckedTable;
  readonly daily: FigureColumn;
  readonly rows: readonly (PrintedDaily & { readonly cell: FigureCell })[];
  readonly rule: DailyRule;
}

const checkTable = (checked: CheckedTable): readonly Observation[] => {
  const [target, ...targets] = checked.figures.filter(({ column }) => column.role === "target");
  const [daily, ...dailies] = checked.figures.filter(({ column }) => column.role === "dailyTarget");
  if (!target || !daily || targets.length + dailies.length > 0) return [];
  const rows = daily.cells.units.map((cell, index) => {
    const whole = target.cells.units[index];
    return { cell, target: whole && figureOf(whole), daily: figureOf(cell) };
  });
  const stated = statedDays(checked, daily);
  const rule = detectDailyRule(rows, stated === undefined ? [] : [stated, stated - 1]);
  if (rule === undefined || rule.compared < FEWEST_ROWS) return [];
  if (rule.fits * 5 < rule.compared * 4) return [];
  const ruled = { checked, daily, rows, rule };
  return [...misfits(ruled), ...otherDays(ruled, stated), ...drift(ruled)];
};

/** Days of the window that header or titles give, both ends counted. */
const statedDays = ({ table }: CheckedTable, { column }: FigureColumn): number | undefined => {
  const titled = table.titles.flatMap(({ text }) => readWindow(text) ?? []);
  const window = column.window ?? titled[0];
  return window && countDays(window.from, window.to);
};

const top = ({ checked: { table }, daily }: Ruled) =>
  [table.sheet, table.header.row, daily.column.index] as const;

const misfits = ({ checked, daily, rows, rule }: Ruled): readonly Observation[] =>
  rule.misfits.flatMap((index) => {
    const { cell, target, daily: figure } = rows[index] ?? {};
    if (cell === undefined || target === undefined || figure === undefined) return [];
    const right = evenDailyTarget(target, rule.days, rule.rounding);
    const unit = rowLabel(checked, cell.row);
    const header = columnLabel(daily.column);
    const said = dayChecks.dailyMisfit(unit, header, figure, target, rule.days, right);
    const place = [checked.table.sheet, cell.row.row, daily.column.index] as const;
    return [observation("cần xác nhận", "daily-misfit", place, said)];
  });

const otherDays = (ruled: Ruled, stated: number | undefined): readonly Observation[] => {
  const { days, fits, compared } = ruled.rule;
  if (stated === undefined || stated === days) return [];
  const said = dayChecks.dayCount(columnLabel(ruled.daily.column), days, fits, compared, stated);
  return [observation("lưu ý", "days-counted-otherwise", top(ruled), said)];
};

const drift = (ruled: Ruled): readonly Observation[] => {
  const { checked, daily, rows, rule } = ruled;
  if (rule.misfits.length > 0 || rule.rounding === "up") return [];
  const short = rows.flatMap(({ cell, target = 0, daily: figure = 0 }) => {
    const missing = shortfallAtEvenFigure(target, rule.days, figure);
    return missing > 0 ? [{ missing, name: rowLabel(checked, cell.row) }] : [];
  });
  if (short.length === 0) return [];
  const named = short
    .slice(0, MOST_NAMES)
    .map(({ name, missing }) => `${name} ${formatNumber(missing)}`);
  const list = [...named, ...(short.length > named.length ? ["…"] : [])].join("; ");
  const sum = short.reduce((all, { missing }) => all + missing, 0);
  const said = dayChecks.drift(columnLabel(daily.column), rule.days, short.length, sum, list);
  return [observation("lưu ý", "rounding-drift", top(ruled), said)];
};
