import { roundedRate } from "../../domain/completion/roundedRate";
import { completionStatus } from "../../domain/completion/completionStatus";
import { statusWords } from "../completion/statusWords";
import { summaryTexts as texts } from "../messages/summary";
import type { CellValue } from "../snapshot";
import { cleanText } from "../text/cleanText";
import { formatNumber } from "../text/formatNumber";
import { rateText } from "../text/rateText";
import type { IndicatorProgress, Progress, UnitProgress } from "./progress";
import { roundedUp } from "./progress";
import { MOST_INDICATORS } from "./summaryLayout";

type Line = readonly CellValue[];

const LONGEST_NAME = 34;

const statusOf = ({ done, target = 0 }: IndicatorProgress, days: Progress["days"]): string => {
  if (done === undefined || target <= 0 || days === undefined) return "";
  return statusWords[completionStatus(target, done, days)];
};

const ofPopulation = ({ done, population }: IndicatorProgress): string => {
  if (done === undefined || population === undefined) return "";
  const rate = rateText(done, population);
  return rate === undefined ? "" : texts.ofPopulation(rate, formatNumber(population));
};

/** The chief indicator first, the others in the archive's order. */
const shownFirst = ({ indicators, chief }: Progress): readonly IndicatorProgress[] =>
  [chief, ...indicators.filter((one) => one !== chief)].slice(0, MOST_INDICATORS);

/** Nothing where one of two figures is not known. */
const both = (
  a: number | undefined,
  b: number | undefined,
  of: (a: number, b: number) => CellValue,
): CellValue => (a === undefined || b === undefined ? "" : of(a, b));

/** As it prints with one decimal: nothing shows as 100,0 % that has not reached it. */
const rateOf = (done: number, base: number): CellValue => {
  const rate = roundedRate(done, base, 1000);
  return rate === undefined ? "" : rate / 1000;
};

/** The table of indicators: a header and a line for each. */
export function indicatorLines(progress: Progress): readonly Line[] {
  const shown = shownFirst(progress);
  const hasPopulation = shown.some(({ population }) => population !== undefined);
  const lines = shown.map((indicator): Line => {
    const { name, today, done, target, planned } = indicator;
    const figures = [today, done, target].map((figure) => figure ?? "");
    return [
      cleanText(name, LONGEST_NAME),
      ...figures,
      both(done, target, rateOf),
      planned ?? "",
      both(done, planned, (one, due) => one - due),
      hasPopulation ? ofPopulation(indicator) : statusOf(indicator, progress.days),
    ];
  });
  return [[...texts.header, hasPopulation ? texts.byPopulation : texts.status], ...lines];
}

const shortage = ({ planned, done }: UnitProgress): number =>
  planned === undefined || done === undefined
    ? -1
    : planned.whole - done + planned.remainder / planned.divisor;

/** Units behind the plan, the one that is shortest of it first; those that never reported stand last, without a figure. */
function behindUnits({ units }: IndicatorProgress): readonly UnitProgress[] {
  return units
    .filter(
      ({ planned, done, short }) =>
        planned !== undefined && (done === undefined || (short ?? 0) > 0),
    )
    .sort((a, b) => shortage(b) - shortage(a));
}

/** The table of units behind, cut to so many lines. */
export function behindLines(chief: IndicatorProgress, most: number): readonly Line[] {
  const planned = chief.units.filter((unit) => unit.planned !== undefined);
  if (planned.length === 0) return [];
  const behind = behindUnits(chief);
  const lineOf = ({ unit, done, planned: due, short }: UnitProgress): Line => [
    cleanText(unit, LONGEST_NAME),
    done ?? "",
    due === undefined ? "" : roundedUp(due),
    short ?? texts.unreported,
  ];
  const isCut = behind.length > most - 1;
  const shown = isCut ? behind.slice(0, most - 2) : behind;
  return [
    texts.behindHeader,
    ...shown.map(lineOf),
    ...(behind.length === 0 ? [[texts.nobodyBehind]] : []),
    ...(isCut ? [[texts.more(behind.length - shown.length)]] : []),
  ];
}
