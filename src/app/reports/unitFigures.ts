import type { Day } from "../../domain/day";
import type { ReportedFigure } from "../../domain/reports/figureSeries";
import type { ArchivedReport } from "./archive";

/** Days with their reports, as archived or about to be. */
export interface ReportedDay {
  readonly day: Day;
  readonly reports: readonly Pick<ArchivedReport, "key" | "figures">[];
}

/** The figures of each unit, by its key: one list per indicator, with a place for every day. */
export type UnitFigures = ReadonlyMap<string, readonly (readonly ReportedFigure[])[]>;

/**
 * Turns an archive around: from reports by day to figures by unit.
 *
 * @param days - Ascending.
 * @param indicators - How many there are.
 */
export function unitFigures(days: readonly ReportedDay[], indicators: number): UnitFigures {
  const byUnit = new Map<string, ReportedFigure[][]>();
  days.forEach(({ day, reports }, place) => {
    for (const { key, figures } of reports) {
      const lists = byUnit.get(key) ?? blank(days, indicators);
      byUnit.set(key, lists);
      lists.forEach((list, at) => (list[place] = { day, figure: figures[at] }));
    }
  });
  return byUnit;
}

/** A unit that does not stand on a day has not reported. */
const blank = (days: readonly ReportedDay[], indicators: number): ReportedFigure[][] =>
  Array.from({ length: indicators }, () => days.map(({ day }) => ({ day, figure: undefined })));
