import { correctionEffect, type CorrectionEffect } from "../../domain/reports/correctionEffect";
import type { Day } from "../../domain/day";
import { timeText } from "../journal/timeText";
import { closingTexts } from "../messages/reportsClosing";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { ArchivedIndicator } from "./archive";
import type { ClosedDay } from "./closedDay";
import { isReported, stateOf, type Judging } from "./closingPreviews";
import type { Correction } from "./corrections";
import type { UnitFigures } from "./unitFigures";

/** More than this nobody reads. */
const MOST_DAYS = 10;
const MOST_EFFECTS = 10;

/** Sentences by which a person can judge what a closing does to one day. */
export function daySummary(
  closed: ClosedDay,
  indicators: readonly ArchivedIndicator[],
  judging: Judging,
): readonly string[] {
  const { day, due, old, reports, changes, isChanged } = closed;
  const date = formatDay(day);
  if (old !== undefined) {
    const time = timeText(old.closed);
    return isChanged
      ? [closingTexts.corrects(date, time, changes.length)]
      : [closingTexts.unchanged(date, time)];
  }
  const named = (kind: string): readonly string[] =>
    reports.flatMap((report) => (stateOf(report, due, judging).kind === kind ? [report.unit] : []));
  const missing = reports.filter((report) => !isReported(report)).map(({ unit }) => unit);
  const late = named("late");
  const sums = indicators.map(({ name }, at) => {
    const figures = reports.flatMap(({ figures: own }) => own[at] ?? []);
    return closingTexts.sums(
      name,
      figures.reduce((sum, figure) => sum + figure, 0),
    );
  });
  return [
    closingTexts.closes(date, reports.length, reports.length - missing.length),
    ...(missing.length > 0 ? [closingTexts.missing(missing)] : []),
    ...(late.length > 0 ? [closingTexts.late(late)] : []),
    ...(missing.length < reports.length ? sums : []),
  ];
}

/** What corrections do to figures of other days. */
export function effectSummary(
  corrections: readonly Correction[],
  indicators: readonly ArchivedIndicator[],
  before: UnitFigures,
  after: UnitFigures,
  last: Day,
): readonly string[] {
  const told = new Set<string>();
  const sentences = corrections.flatMap(({ change: { key, of }, unit }): readonly string[] => {
    const indicator = of === "received" ? undefined : indicators[of];
    const id = `${key} ${of}`;
    if (indicator === undefined || told.has(id)) return [];
    told.add(id);
    const at = indicators.indexOf(indicator);
    const [old, now] = [before, after].map((figures) => figures.get(key)?.[at] ?? []);
    const effect = correctionEffect(indicator.kind, old ?? [], now ?? []);
    return effectSentences(effect, unit, indicator.name, last);
  });
  return sentences.slice(0, MOST_EFFECTS);
}

const effectSentences = (
  effect: CorrectionEffect,
  unit: string,
  name: string,
  last: Day,
): readonly string[] => {
  const figure = (value: number | undefined): string =>
    value === undefined ? closingTexts.notReported : formatNumber(value);
  const [from, to] = [figure(effect.before), figure(effect.after)];
  const total = closingTexts.effect(unit, name, formatDay(last), from, to, effect.cumulativeDays);
  return [
    ...(effect.before === effect.after ? [] : [total]),
    ...effect.dailyDays.map(({ day, daily }) =>
      closingTexts.dailyEffect(unit, name, formatDay(day), figure(daily)),
    ),
  ];
};

/** Which days are due and not closed. */
export function unclosedSummary(days: readonly Day[]): string {
  if (days.length === 0) return closingTexts.noneUnclosed;
  const named = days.slice(0, MOST_DAYS).map(formatDay);
  const more = days.length > named.length ? ["…"] : [];
  return closingTexts.unclosed(days.length, [...named, ...more].join("; "));
}
