import type { Day } from "../../domain/day";
import { fallsOf } from "../../domain/checks/fallsOf";
import { figureJumps } from "../../domain/reports/figureJumps";
import { figureSeries, type ReportedFigure } from "../../domain/reports/figureSeries";
import type { Finding } from "../finding";
import { closingTexts } from "../messages/reportsClosing";
import { findingAt } from "../settings/findingAt";
import { fold } from "../text/fold";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { ArchivedIndicator } from "./archive";
import type { ClosedDay } from "./closedDay";
import type { EnteredReport } from "./dayEntry";
import type { UnitFigures } from "./unitFigures";

/** What figures of a day are looked at beside: all days as they will stand. */
interface Beside {
  readonly sheet: string;
  readonly indicators: readonly ArchivedIndicator[];
  readonly figures: UnitFigures;
}

type Say = (code: string, column: number | undefined, text: string) => void;

/** Figures of a day that fall, jump, contradict each other or pass what they are part of (domain A7). */
export function closingChecks(closed: ClosedDay, beside: Beside): readonly Finding[] {
  const findings: Finding[] = [];
  for (const report of closed.entry.reports) {
    const lists = beside.figures.get(report.key) ?? [];
    const say: Say = (code, column, text) => {
      const place = [beside.sheet, report.row.row, column ?? 0] as const;
      findings.push(findingAt("cần xác nhận", code, place, text));
    };
    lists.forEach((list, at) => {
      falls(closed, report, beside.indicators[at], list, (code, text) => {
        say(code, closed.entry.columns[at], text);
      });
      jumps(closed, report, beside.indicators[at], list, (code, text) => {
        say(code, closed.entry.columns[at], text);
      });
    });
    mismatches(closed, report, beside.indicators, lists, say);
    activatedOver(closed, report, beside.indicators, lists, say);
  }
  return findings;
}

type SayHere = (code: string, text: string) => void;

const falls = (
  { day, old }: ClosedDay,
  { unit }: EnteredReport,
  indicator: ArchivedIndicator | undefined,
  list: readonly ReportedFigure[],
  say: SayHere,
): void => {
  if (indicator?.kind !== "lũy kế") return;
  const reports = list.flatMap((one) =>
    one.figure === undefined ? [] : [{ day: one.day, value: one.figure }],
  );
  for (const { report, before } of fallsOf(reports)) {
    // A day that is corrected may come to stand above a later one; else the later one says it.
    const isOwn = report.day === day || (old !== undefined && before.day === day);
    if (!isOwn) continue;
    const [now, then] = [formatNumber(report.value), formatNumber(before.value)];
    const days = [formatDay(report.day), formatDay(before.day)] as const;
    say("cumulative-falls", closingTexts.falls(unit, indicator.name, days[0], now, then, days[1]));
  }
};

const jumps = (
  { day }: ClosedDay,
  { unit }: EnteredReport,
  indicator: ArchivedIndicator | undefined,
  list: readonly ReportedFigure[],
  say: SayHere,
): void => {
  if (indicator === undefined) return;
  for (const jump of figureJumps(figureSeries(indicator.kind, list))) {
    if (jump.day !== day) continue;
    const [daily, highest] = [formatNumber(jump.daily), formatNumber(jump.highest)];
    const text = closingTexts.jump(unit, indicator.name, formatDay(day), daily, jump.days, highest);
    say("figure-jumps", text);
  }
};

const KIND_WORDS = /\b(?:trong ngay|hang ngay|moi ngay|luy ke|cong don)\b/g;
const subject = ({ name }: ArchivedIndicator): string =>
  fold(name).replace(KIND_WORDS, " ").replace(/\s+/g, " ").trim();

/** "Trong ngày" beside "lũy kế" of one thing: the total has to grow by the day's count. */
const mismatches = (
  { day, entry }: ClosedDay,
  { unit }: EnteredReport,
  indicators: readonly ArchivedIndicator[],
  lists: readonly (readonly ReportedFigure[])[],
  say: Say,
): void => {
  for (const [at, daily] of indicators.entries()) {
    const other = totalOf(daily, indicators);
    const total = indicators[other];
    if (total === undefined) continue;
    const figure = figureOn(lists[at] ?? [], day);
    const grown = growth(lists[other] ?? [], day);
    if (figure === undefined || grown === undefined || figure === grown) continue;
    const [is, grew] = [formatNumber(figure), formatNumber(grown)];
    const text = closingTexts.mismatch(unit, daily.name, is, total.name, grew);
    say("day-against-cumulative", entry.columns[at], text);
  }
};

const figureOn = (list: readonly ReportedFigure[], day: Day): number | undefined =>
  list.find((one) => one.day === day)?.figure;

/** Place of the total of what is counted by day; −1 where there is none. */
const totalOf = (daily: ArchivedIndicator, indicators: readonly ArchivedIndicator[]): number =>
  daily.kind === "lũy kế"
    ? -1
    : indicators.findIndex((one) => one.kind === "lũy kế" && subject(one) === subject(daily));

/** What a total grew by on a day; undefined where it covers more than that day. */
const growth = (list: readonly ReportedFigure[], day: Day): number | undefined => {
  const point = figureSeries("lũy kế", list).find((one) => one.day === day);
  return point?.covers === 1 ? point.daily : undefined;
};

const isActivated = ({ name }: ArchivedIndicator): boolean => fold(name).includes("kich hoat");
const isIssued = (indicator: ArchivedIndicator): boolean =>
  !isActivated(indicator) && ` ${fold(indicator.name)} `.includes(" cap ");

/** Only what was issued can be activated; where there are several of either, nobody can tell which belong together. */
const activatedOver = (
  { day, entry }: ClosedDay,
  { unit }: EnteredReport,
  indicators: readonly ArchivedIndicator[],
  lists: readonly (readonly ReportedFigure[])[],
  say: Say,
): void => {
  for (const kind of ["trong ngày", "lũy kế"] as const) {
    const [activated, ...more] = indicators.filter((one) => one.kind === kind && isActivated(one));
    const [issued, ...others] = indicators.filter((one) => one.kind === kind && isIssued(one));
    if (!activated || !issued || more.length + others.length > 0) continue;
    const [part, base] = [activated, issued].map((one) => {
      const list = lists[indicators.indexOf(one)] ?? [];
      return figureSeries(kind, list).find((point) => point.day === day)?.cumulative;
    });
    if (part === undefined || base === undefined || part <= base) continue;
    const [count, of] = [formatNumber(part), formatNumber(base)];
    const text = closingTexts.activatedOver(unit, activated.name, count, issued.name, of);
    say("activated-over-issued", entry.columns[indicators.indexOf(activated)], text);
  }
};
