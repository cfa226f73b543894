import type { Day } from "../../domain/day";
import { countDays } from "../../domain/countDays";
import { detectDailyRule, type DailyRule, type PrintedDaily } from "../../domain/detectDailyRule";
import { evenDailyTarget } from "../../domain/evenDailyTarget";
import { shortfallAtEvenFigure } from "../../domain/shortfallAtEvenFigure";
import { dayChecks } from "../messages/checksDays";
import { readWindow } from "../reading/readWindow";
import type { FigureCell } from "../table/numberColumn";
import { formatNumber } from "../text/formatNumber";
import { observation, type Check, type Observation } from "./check";
import type { CheckContext, CheckedTable } from "./checkContext";
import { columnLabel } from "./columnLabel";
import { figureOf, type FigureColumn } from "./figureColumns";
import { rowLabel } from "./rowLabel";

/** Daily figures against targets: how many days they are for, rows that another rule made, and what rounding costs. */
export const dailyFigures: Check = {
  codes: ["days-counted-otherwise", "daily-misfit", "rounding-drift"],
  run: (context) => context.tables.flatMap((checked) => checkTable(context, checked)),
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

const checkTable = (context: CheckContext, checked: CheckedTable): readonly Observation[] => {
  const [target, ...targets] = checked.figures.filter(({ column }) => column.role === "target");
  const [daily, ...dailies] = checked.figures.filter(({ column }) => column.role === "dailyTarget");
  if (!target || !daily || targets.length + dailies.length > 0) return [];
  const rows = printedRows(target, daily);
  const window = statedWindow(checked, daily);
  const stated = daysIn(window);
  const rule = detectDailyRule(rows, stated === undefined ? [] : [stated, stated - 1]);
  if (rule === undefined || !isProved(rule)) return [];
  const ruled = { checked, daily, rows, rule };
  const counted = isSettled(context, window, rule) ? [] : otherDays(ruled, stated);
  return [...misfits(ruled), ...counted, ...drift(ruled)];
};

const printedRows = (target: FigureColumn, daily: FigureColumn): Ruled["rows"] =>
  daily.cells.units.map((cell, index) => {
    const whole = target.cells.units[index];
    return { cell, target: whole && figureOf(whole), daily: figureOf(cell) };
  });

/** A rule that one row in five breaks made nothing. */
const isProved = ({ fits, compared }: DailyRule): boolean =>
  compared >= FEWEST_ROWS && fits * 5 >= compared * 4;

interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Both ends counted. */
const daysIn = (window: Window | undefined): number | undefined =>
  window && countDays(window.from, window.to);

/** What the settings say of the same dates is settled. */
const isSettled = (
  { settings }: CheckContext,
  window: Window | undefined,
  rule: DailyRule,
): boolean =>
  settings.windows.some(
    ({ from, to, days }) => from === window?.from && to === window?.to && days === rule.days,
  );

/** The window that header or titles give. */
const statedWindow = ({ table }: CheckedTable, { column }: FigureColumn) => {
  const titled = table.titles.flatMap(({ text }) => readWindow(text) ?? []);
  return column.window ?? titled[0];
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
