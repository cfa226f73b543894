import { plannedToDate } from "../../domain/completion/plannedToDate";
import { progressDays, type CountedWindow } from "../../domain/completion/progressDays";
import type { Forecast } from "../../domain/completion/forecastFinish";
import type { Quotient } from "../../domain/divideProduct";
import { paceFromToday, type Pace } from "../../domain/paceFromToday";
import { forecastAtPace } from "../../domain/reports/forecastAtPace";
import { recentPace, type RecentPace } from "../../domain/reports/recentPace";
import { totalOnDays, type DayTotal } from "../../domain/reports/totalOnDays";
import type { Campaign, CampaignIndicator } from "./campaign";

export interface UnitProgress {
  readonly unit: string;
  /** Undefined where it has not reported yet. */
  readonly done: number | undefined;
  readonly target: number | undefined;
  /** Of its target by now; undefined without target or dates. */
  readonly planned: Quotient | undefined;
  /** Cases short of what is planned by now, rounded up; undefined where nobody can tell. */
  readonly short: number | undefined;
}

export interface IndicatorProgress {
  readonly name: string;
  /** Of the last closed day. */
  readonly today: number | undefined;
  readonly done: number | undefined;
  readonly target: number | undefined;
  readonly population: number | undefined;
  /** Rounded up: with less, the whole is behind. */
  readonly planned: number | undefined;
  readonly totals: readonly DayTotal[];
  readonly units: readonly UnitProgress[];
}

export interface Outlook {
  readonly pace: RecentPace | undefined;
  readonly forecast: Forecast;
  readonly remaining: number;
  readonly needed: Pace;
}

export interface Progress {
  readonly days:
    { readonly all: number; readonly elapsed: number; readonly left: number } | undefined;
  readonly indicators: readonly IndicatorProgress[];
  /** The indicator by which the campaign is judged first. */
  readonly chief: IndicatorProgress;
  /** Of the chief indicator; undefined without target, dates or reports. */
  readonly outlook: Outlook | undefined;
}

/** The smallest whole number that is no less. */
export const roundedUp = ({ whole, remainder }: Quotient): number => whole + Number(remainder > 0);

const last = <T>(items: readonly T[] | undefined): T | undefined => items?.[items.length - 1];

type Days = NonNullable<Progress["days"]>;

const plannedOf = (target: number | undefined, days: Days | undefined): Quotient | undefined =>
  target === undefined || days === undefined
    ? undefined
    : plannedToDate(target, days.elapsed, days.all);

function unitsOf(
  { units }: Campaign,
  { series, target }: CampaignIndicator,
  days: Days | undefined,
): readonly UnitProgress[] {
  return units.map(({ unit, key }, index) => {
    const own = target?.byUnit.get(key);
    const done = last(series[index])?.cumulative;
    const planned = plannedOf(own, days);
    const short =
      planned === undefined || done === undefined
        ? undefined
        : Math.max(0, roundedUp(planned) - done);
    return { unit, done, target: own, planned, short };
  });
}

function indicatorOf(
  campaign: Campaign,
  indicator: CampaignIndicator,
  days: Days | undefined,
): IndicatorProgress {
  const totals = totalOnDays(indicator.series);
  const target = indicator.target?.whole;
  const planned = plannedOf(target, days);
  return {
    name: indicator.name,
    today: last(totalOnDays(indicator.daily))?.daily,
    done: last(totals)?.cumulative,
    target,
    population: campaign.population?.whole,
    planned: planned && roundedUp(planned),
    totals,
    units: unitsOf(campaign, indicator, days),
  };
}

function outlookOf(
  { lastDay }: Campaign,
  { kind, series }: CampaignIndicator,
  { done, target }: IndicatorProgress,
  window: CountedWindow,
  left: number,
): Outlook | undefined {
  if (done === undefined || target === undefined) return undefined;
  const remaining = target - done;
  const pace = recentPace(kind, series, window.calendar);
  const forecast =
    pace === undefined
      ? remaining <= 0
        ? "met"
        : "never"
      : forecastAtPace(remaining, pace, lastDay, window.calendar);
  return { pace, forecast, remaining, needed: paceFromToday(remaining, left) };
}

/**
 * Where a campaign stands after its last closed day.
 *
 * @param chief - Index of the indicator by which it is judged first.
 * @param window - Dates of the campaign; undefined where nobody has said them.
 */
export function progressOf(
  campaign: Campaign,
  chief: number,
  window: CountedWindow | undefined,
): Progress | undefined {
  const counted = window && progressDays(window, campaign.lastDay);
  const days = counted && { ...counted, left: counted.all - counted.elapsed };
  const indicators = campaign.indicators.map((one) => indicatorOf(campaign, one, days));
  const [own, source] = [indicators[chief], campaign.indicators[chief]];
  if (own === undefined || source === undefined) return undefined;
  const outlook = window && days ? outlookOf(campaign, source, own, window, days.left) : undefined;
  return { days, indicators, chief: own, outlook };
}
