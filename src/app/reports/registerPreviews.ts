import { punctualityLeague } from "../../domain/reports/punctualityLeague";
import { registerTexts } from "../messages/reportsRegister";
import type { PreviewTable } from "../plan/plan";
import { asOfText } from "../text/asOfText";
import { formatNumber } from "../text/formatNumber";
import { punctualityText } from "../text/punctualityText";
import { rateText } from "../text/rateText";
import { momentOf } from "./moments";
import type { RegisterEntry } from "./register";
import { unitTallies } from "./registerBlock";
import type { RegisterInputs } from "./registerInputs";

/** More than this is on the sheet. */
const MOST_ROWS = 100;

/** The late and missing reports, latest first, and the league. */
export function registerPreviews(
  inputs: RegisterInputs,
  entries: readonly RegisterEntry[],
): readonly PreviewTable[] {
  const { listTitle, listHeader, leagueTitle, leagueHeader } = registerTexts;
  const listed = entries
    .slice(0, MOST_ROWS)
    .map((entry, index) => [
      formatNumber(index + 1),
      entry.unit,
      entry.period,
      asOfText(momentOf(entry.due)),
      entry.received === undefined ? "" : asOfText(momentOf(entry.received)),
      punctualityText(entry.state),
    ]);
  const tallies = unitTallies(inputs);
  const league = punctualityLeague(tallies)
    .slice(0, MOST_ROWS)
    .map(({ index, rank }) => {
      const tally = tallies[index];
      if (tally === undefined) return [];
      const { expected, received, onTime, late, unknownHour, missing, notDue } = tally;
      const counts = [expected, received, onTime, late, unknownHour, missing, notDue];
      return [
        rank === undefined ? "" : formatNumber(rank),
        inputs.units[index]?.unit ?? "",
        ...counts.map((count) => formatNumber(count)),
        rateText(onTime, onTime + late + missing) ?? "",
      ];
    });
  return [
    ...(listed.length > 0
      ? [{ title: listTitle, columns: listHeader, rows: listed, figures: [0] }]
      : []),
    {
      title: leagueTitle,
      columns: leagueHeader.slice(0, 10),
      rows: league,
      figures: [0, 2, 3, 4, 5, 6, 7, 8, 9],
    },
  ];
}
