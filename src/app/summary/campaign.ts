import type { Day } from "../../domain/day";
import { figureSeries, type SeriesPoint } from "../../domain/reports/figureSeries";
import type { FigureKind } from "../../domain/reports/figureKind";
import type { Archive, ArchivedReport } from "../reports/archive";
import type { Basis, BasisColumn } from "./basis";
import type { IndicatorGroup } from "./indicatorGroups";

/** An indicator with all that is known of it: figures of the archive, targets of the office's table. */
export interface CampaignIndicator {
  readonly name: string;
  /** Of the figures that say what is done so far. */
  readonly kind: FigureKind;
  /** Of every unit, over all closed days. */
  readonly series: readonly (readonly SeriesPoint[])[];
  /** The same from the daily figures, where the archive has both. */
  readonly daily: readonly (readonly SeriesPoint[])[];
  readonly target: BasisColumn | undefined;
}

export interface Campaign {
  /** In the office's order; units that only the archive knows follow. */
  readonly units: readonly { readonly unit: string; readonly key: string }[];
  /** The last closed day. */
  readonly lastDay: Day;
  readonly closedDays: readonly Day[];
  readonly indicators: readonly CampaignIndicator[];
  readonly population: BasisColumn | undefined;
  /** Units of the last closed day that reported nothing. */
  readonly missing: readonly string[];
  /** Units that had to report then. */
  readonly expected: number;
  /** Units without a row in the table of targets. */
  readonly strangers: readonly string[];
}

export interface GroupBasis {
  readonly group: IndicatorGroup;
  readonly target: BasisColumn | undefined;
  readonly opening: BasisColumn | undefined;
}

/** Brings the archive and the table of targets together; undefined while no day is closed. */
export function campaignOf(
  { days, indicators }: Archive,
  basis: Basis | undefined,
  groups: readonly GroupBasis[],
  population: BasisColumn | undefined,
): Campaign | undefined {
  const last = days[days.length - 1];
  if (last === undefined) return undefined;
  const listed = basis?.units ?? [];
  const known = new Set(listed.map(({ key }) => key));
  const others = new Map<string, string>();
  for (const { key, unit } of days.flatMap(({ reports }) => reports)) {
    if (!known.has(key)) others.set(key, unit);
  }
  const units = [...listed, ...[...others].map(([key, unit]) => ({ key, unit }))];
  const byDay = days.map(({ day, reports }) => ({
    day,
    byKey: new Map(reports.map((report): [string, ArchivedReport] => [report.key, report])),
  }));
  const seriesOf = (index: number, opening: BasisColumn | undefined) => {
    const kind = indicators[index]?.kind ?? "trong ngày";
    return units.map(({ key }) => {
      const figures = byDay.map(({ day, byKey }) => ({
        day,
        figure: byKey.get(key)?.figures[index],
      }));
      return figureSeries(kind, figures, opening?.byUnit.get(key));
    });
  };
  const silent = last.reports.filter(({ figures }) => figures.every((one) => one === undefined));
  return {
    units,
    lastDay: last.day,
    closedDays: days.map(({ day }) => day),
    indicators: groups.map(({ group, target, opening }) => {
      const series = seriesOf(group.main, opening);
      return {
        name: group.name,
        kind: indicators[group.main]?.kind ?? "trong ngày",
        series,
        daily: group.daily === group.main ? series : seriesOf(group.daily, undefined),
        target,
      };
    }),
    population,
    missing: silent.map(({ unit }) => unit),
    expected: last.reports.length,
    strangers: basis === undefined ? [] : [...others.values()],
  };
}
