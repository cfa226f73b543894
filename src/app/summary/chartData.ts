import { plannedToDate } from "../../domain/completion/plannedToDate";
import { progressDays, type CountedWindow } from "../../domain/completion/progressDays";
import { civilDate, type Day } from "../../domain/day";
import { byRate } from "../../domain/reports/byRate";
import { roundedRate } from "../../domain/completion/roundedRate";
import { summaryTexts } from "../messages/summary";
import type { ChartSeries } from "../plan/chart";
import type { CellValue } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { formatNumber } from "../text/formatNumber";
import { rateText } from "../text/rateText";
import type { IndicatorProgress, UnitProgress } from "./progress";
import { MOST_BARS } from "./summaryLayout";

const { charts: texts } = summaryTexts;

/** Longer than any campaign that fits on a chart. */
const MOST_DAYS = 1500;
const LONGEST_NAME = 22;

/** Lines of cells that a chart is drawn from, the first of which names the series. */
export interface ChartCells {
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly lines: readonly (readonly CellValue[])[];
  /** Number format of the figures, which the axis takes over. */
  readonly format: string;
}

const COUNT = "#,##0";
const PERCENT = "0%";
const PLANNED: ChartSeries = { color: "#8a929b", isDashed: true };
const DONE: ChartSeries = { color: "#1f4e79" };
const BEHIND: ChartSeries = { color: "#c55a11" };

const dayLabel = (day: Day): string => {
  const { date, month } = civilDate(day);
  return `${date}/${month}`;
};

/** Every day of the campaign, closed or not: a line that skips days would run too steep. */
const daysShown = (closed: readonly Day[], window: CountedWindow | undefined): readonly Day[] => {
  const first = Math.min(window?.from ?? Infinity, closed[0] ?? Infinity);
  const last = Math.max(window?.to ?? 0, closed[closed.length - 1] ?? 0);
  const count = Math.min(last - first + 1, MOST_DAYS);
  return Array.from({ length: count }, (_, index) => (first + index) as Day);
};

/** Planned against actual by day; what is planned only where there is a target and its dates. */
export function chartByDay(
  { name, target, totals }: IndicatorProgress,
  window: CountedWindow | undefined,
): ChartCells {
  const done = new Map(totals.map(({ day, cumulative }) => [day, cumulative ?? ""]));
  const days = daysShown([...done.keys()], window);
  const short = cleanText(name, LONGEST_NAME * 2);
  if (window === undefined || target === undefined) {
    const lines = days.map((day) => [dayLabel(day), done.get(day) ?? ""]);
    return {
      title: texts.doneByDay(short),
      series: [DONE],
      lines: [[texts.day, texts.done], ...lines],
      format: COUNT,
    };
  }
  const plannedOn = (day: Day): number => {
    const { elapsed, all } = progressDays(window, day);
    const { whole, remainder, divisor } = plannedToDate(target, elapsed, all);
    return whole + remainder / divisor;
  };
  const lines = days.map((day) => [dayLabel(day), plannedOn(day), done.get(day) ?? ""]);
  return {
    title: texts.byDay(short),
    series: [PLANNED, DONE],
    lines: [[texts.day, texts.planned, texts.done], ...lines],
    format: COUNT,
  };
}

interface Rated {
  readonly unit: string;
  readonly done: number;
  readonly target: number;
  /** Undefined where there is no plan to be behind of. */
  readonly isBehind: boolean | undefined;
}

const ratedUnits = (units: readonly UnitProgress[]): readonly Rated[] =>
  units
    .flatMap(({ unit, done, target, short }) =>
      done === undefined || target === undefined || target <= 0
        ? []
        : [{ unit, done, target, isBehind: short === undefined ? undefined : short > 0 }],
    )
    .sort(byRate);

/** Of many units the first and the last ones. */
const extremes = <T>(items: readonly T[]): readonly T[] =>
  items.length <= MOST_BARS
    ? items
    : [...items.slice(0, MOST_BARS / 2), ...items.slice(-MOST_BARS / 2)];

/** Units by rate, highest first; without any target, units by what they have done. */
export function chartByUnit({ units }: IndicatorProgress): ChartCells {
  const rated = ratedUnits(units);
  if (rated.length === 0) return countByUnit(units);
  const title =
    rated.length > MOST_BARS ? texts.extremes(MOST_BARS / 2, rated.length) : texts.byUnit;
  const labelOf = ({ unit, done, target }: Rated): string =>
    `${cleanText(unit, LONGEST_NAME)}  ${rateText(done, target) ?? ""}`;
  const rateOf = ({ done, target }: Rated): number => (roundedRate(done, target, 1000) ?? 0) / 1000;
  const shown = extremes(rated);
  if (rated.every(({ isBehind }) => isBehind === undefined)) {
    const lines = shown.map((one) => [labelOf(one), rateOf(one)]);
    const header = [texts.unit, texts.rate];
    return { title, series: [DONE], lines: [header, ...lines], format: PERCENT };
  }
  const lines = shown.map((one) =>
    one.isBehind === true ? [labelOf(one), "", rateOf(one)] : [labelOf(one), rateOf(one), ""],
  );
  const header = [texts.unit, texts.onTrack, texts.behind];
  return { title, series: [DONE, BEHIND], lines: [header, ...lines], format: PERCENT };
}

function countByUnit(units: readonly UnitProgress[]): ChartCells {
  const known = units.flatMap(({ unit, done }) => (done === undefined ? [] : [{ unit, done }]));
  known.sort((a, b) => b.done - a.done);
  const lines = extremes(known).map(({ unit, done }) => [
    `${cleanText(unit, LONGEST_NAME)}  ${formatNumber(done)}`,
    done,
  ]);
  const header = [texts.unit, texts.count];
  return {
    title: texts.countByUnit,
    series: [DONE],
    lines: [header, ...lines],
    format: COUNT,
  };
}
