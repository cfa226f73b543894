import { byRate } from "../../domain/reports/byRate";
import { readyMessageTexts as texts } from "../messages/readyMessage";
import type { Moment } from "../snapshot";
import { asOfText } from "../text/asOfText";
import { countWithRate, rateText } from "../text/rateText";

/** A unit's running total of one indicator; undefined where it has none. */
export interface UnitResult {
  readonly unit: string;
  readonly done: number | undefined;
  readonly target: number | undefined;
}

export interface IndicatorResult {
  readonly name: string;
  /** Of all units together; undefined while nobody has reported. */
  readonly done: number | undefined;
  readonly target: number | undefined;
  readonly units: readonly UnitResult[];
}

export interface MessageFacts {
  /** Of the last closed report: its day and due hour, never the clock. */
  readonly asOf: Moment;
  /** Such as "toàn huyện". */
  readonly place: string;
  /** The one that the campaign is judged by first. */
  readonly indicators: readonly IndicatorResult[];
  /** Units whose report of that moment is missing, in the office's order. */
  readonly missing: readonly string[];
  /** Units that had to report. */
  readonly expected: number;
}

interface Ranked {
  readonly unit: string;
  readonly done: number;
  readonly target: number;
}

const MOST_NAMED = 3;
const MOST_MISSING = 30;

/** Units with a rate, the highest first; equal rates keep the office's order. */
const rankedUnits = ({ units }: IndicatorResult): readonly Ranked[] =>
  units
    .flatMap(({ unit, done, target }) =>
      done === undefined || target === undefined || target <= 0 ? [] : [{ unit, done, target }],
    )
    .sort(byRate);

const listed = (names: readonly string[], most: number, separator: string): string => {
  const shown = names.slice(0, most).join(separator);
  return names.length > most ? texts.more(shown, names.length - most) : shown;
};

const named = (units: readonly Ranked[]): string =>
  listed(
    units.map(({ unit, done, target }) => texts.unit(unit, countWithRate(done, target))),
    MOST_NAMED,
    "; ",
  );

/** "12.345/17.410 (70,9 %)", and how many units have not reached their target although the whole has. */
function figuresOf(indicator: IndicatorResult): string | undefined {
  const { done, target } = indicator;
  if (done === undefined) return undefined;
  const figures = countWithRate(done, target);
  const isReached = target !== undefined && target > 0 && done >= target;
  const rated = indicator.units.filter((unit) => (unit.target ?? 0) > 0);
  const unmet = rated.filter((unit) => (unit.done ?? 0) < (unit.target ?? 0));
  if (!isReached || unmet.length === 0) return figures;
  return `${figures}, ${texts.unmet(unmet.length, rated.length)}`;
}

function opening({ asOf, place, indicators }: MessageFacts): string {
  const moment = asOfText(asOf);
  const known = indicators.flatMap((indicator) => {
    const figures = figuresOf(indicator);
    return figures === undefined ? [] : [{ name: indicator.name, figures }];
  });
  const [first, ...rest] = known;
  if (first === undefined) return texts.noFigures(moment, place);
  const isOnly = indicators.length === 1;
  const told = isOnly ? first.figures : texts.about(first.figures, first.name);
  const unknown = indicators.filter(({ name }) => known.every((one) => one.name !== name));
  return texts.opening(
    moment,
    place,
    [
      told,
      ...rest.map(({ name, figures }) => texts.further(name, figures)),
      ...unknown.map(({ name }) => texts.furtherNone(name)),
    ].join("; "),
  );
}

/** Who is first and who is last, by exact rates; all who share the place. */
function extremes(indicator: IndicatorResult | undefined): readonly string[] {
  const ranked = indicator ? rankedUnits(indicator) : [];
  const first = ranked[0];
  const last = ranked[ranked.length - 1];
  if (first === undefined || last === undefined || ranked.length === 1) return [];
  if (byRate(first, last) === 0) {
    return [texts.allEqual(ranked.length, rateText(first.done, first.target) ?? "")];
  }
  return [
    texts.highest(named(ranked.filter((unit) => byRate(unit, first) === 0))),
    texts.lowest(named(ranked.filter((unit) => byRate(unit, last) === 0))),
  ];
}

function missingText({ missing, expected }: MessageFacts): readonly string[] {
  if (expected === 0) return [];
  if (missing.length === 0) return [texts.noneMissing(expected)];
  const units = listed(missing, MOST_MISSING, ", ");
  const isShort = missing.length <= MOST_NAMED;
  return [isShort ? texts.missing(units) : texts.missingCount(missing.length, expected, units)];
}

/** The text that is sent to leaders, one paragraph: where the whole stands, who is first and last, who has not reported. */
export function readyMessage(facts: MessageFacts): string {
  const { indicators } = facts;
  const judged = indicators.find(({ done, target }) => done !== undefined && (target ?? 0) > 0);
  return [opening(facts), ...extremes(judged), ...missingText(facts)].join(" ");
}
