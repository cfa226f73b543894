import { competitionRanks } from "../awards/competitionRanks";
import { compareProducts } from "../compareProducts";
import type { ReportTally } from "./reportTally";

/** A unit's place; undefined where nothing that can be judged was due. */
export interface LeaguePlace {
  readonly index: number;
  readonly rank: number | undefined;
}

/**
 * Units by the share of their reports that came on time, best first, compared exactly; equal shares have equal ranks, and
 * stand with fewer missing first, then less delay, then in the order of the office. Source: domain A7.
 *
 * Reports of unknown hour count neither for nor against: nobody is late for what another did not write down.
 *
 * @param tallies - One per unit, in the order of the office.
 * @example
 *    punctualityLeague([{ onTime: 1, late: 1, missing: 0, … }, { onTime: 2, late: 0, missing: 0, … }])
 *    // => the second unit is 1st, the first unit 2nd
 */
export function punctualityLeague(tallies: readonly ReportTally[]): readonly LeaguePlace[] {
  const judged = tallies.flatMap((tally, index) =>
    judgedReports(tally) > 0 ? [{ tally, index }] : [],
  );
  const ranks = competitionRanks(judged, (a, b) => byShare(a.tally, b.tally));
  const placed = judged.map(({ tally, index }, at) => ({ tally, index, rank: ranks[at] }));
  placed.sort(
    (a, b) =>
      byShare(a.tally, b.tally) ||
      a.tally.missing - b.tally.missing ||
      a.tally.lateMinutes - b.tally.lateMinutes ||
      a.index - b.index,
  );
  const others = tallies.flatMap((tally, index) =>
    judgedReports(tally) > 0 ? [] : [{ index, rank: undefined }],
  );
  return [...placed.map(({ index, rank }) => ({ index, rank })), ...others];
}

const judgedReports = ({ onTime, late, missing }: ReportTally): number => onTime + late + missing;

const byShare = (a: ReportTally, b: ReportTally): number =>
  -compareProducts(a.onTime, judgedReports(b), b.onTime, judgedReports(a));
