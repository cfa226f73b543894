import type { Day } from "../../domain/day";
import { summaryTexts as texts } from "../messages/summary";
import { cutList } from "../text/cutList";
import { formatDay } from "../text/formatDay";
import { formatNumber } from "../text/formatNumber";
import type { Campaign } from "./campaign";
import type { IndicatorProgress, Outlook, Progress } from "./progress";

export type SummaryLine = readonly [label: string, text: string];

/** Letters that a line has room for on the printed page. */
const LINE = 88;

interface Facts {
  readonly campaign: Campaign;
  readonly progress: Progress;
  /** Last day of the campaign. */
  readonly to: Day | undefined;
  /** Days that should have been closed before the last one that was. */
  readonly unclosed: readonly Day[];
}

/** How many units of those with a target are behind the plan; who has not reported cannot be on it. */
function unitsBehind({ units }: IndicatorProgress): {
  readonly behind: number;
  readonly all: number;
} {
  const planned = units.filter((unit) => unit.planned !== undefined);
  const behind = planned.filter(({ done, short }) => done === undefined || (short ?? 0) > 0);
  return { behind: behind.length, all: planned.length };
}

const unmetUnits = ({ units }: IndicatorProgress): { unmet: number; all: number } => {
  const targeted = units.filter(({ target }) => target !== undefined && target > 0);
  const unmet = targeted.filter(({ done, target = 0 }) => (done ?? -1) < target);
  return { unmet: unmet.length, all: targeted.length };
};

const paceOfWhole = (difference: number): string => {
  if (difference === 0) return texts.exact;
  return (difference > 0 ? texts.ahead : texts.behind)(Math.abs(difference));
};

/** The whole and its units: one being ahead says nothing of the others. */
function planLine(chief: IndicatorProgress): string | undefined {
  const { done, target, planned } = chief;
  if (done === undefined || target === undefined || planned === undefined) return undefined;
  if (done >= target) {
    const { unmet, all } = unmetUnits(chief);
    return `${texts.met}; ${unmet === 0 ? texts.allMet(all) : texts.unitsUnmet(unmet, all)}`;
  }
  const { behind, all } = unitsBehind(chief);
  return `${paceOfWhole(done - planned)}; ${behind === 0 ? texts.noneBehind(all) : texts.unitsBehind(behind, all)}`;
}

const paceLine = ({ pace }: Outlook): string => {
  if (pace === undefined) return texts.noPace;
  const perDay = pace.counted / pace.days;
  return texts.pace(formatNumber(perDay, Number.isInteger(perDay) ? 0 : 1), pace.reportedDays);
};

function forecastLine({ forecast }: Outlook, to: Day): string {
  if (typeof forecast === "string") return texts.forecast[forecast];
  const day = formatDay(forecast);
  if (forecast === to) return texts.forecast.onTime(day);
  const days = Math.abs(to - forecast);
  return (forecast < to ? texts.forecast.early : texts.forecast.late)(day, days);
}

const neededLine = ({ needed, remaining }: Outlook, left: number): string => {
  if (needed === "overdue") return texts.needed.overdue(remaining);
  return needed === 0 ? texts.needed.met : texts.needed.perDay(needed, left, remaining);
};

function outlookLines({ progress, to }: Facts): readonly SummaryLine[] {
  const { days, outlook } = progress;
  if (days === undefined || to === undefined) return [];
  const { lines } = texts;
  const time = texts.time(days.elapsed, days.all, days.left, formatDay(to));
  if (outlook === undefined) return [[lines.time, time]];
  return [
    [lines.time, time],
    [lines.pace, paceLine(outlook)],
    [lines.forecast, forecastLine(outlook, to)],
    [lines.needed, neededLine(outlook, days.left)],
  ];
}

const shortDay = (day: Day): string => formatDay(day).slice(0, 5);

function reportLines({ campaign, unclosed }: Facts): readonly SummaryLine[] {
  const { missing, expected } = campaign;
  const { lines } = texts;
  const silent =
    missing.length === 0
      ? texts.noneMissing(expected)
      : texts.missing(cutList(missing, LINE - 16, texts.more), missing.length, expected);
  const days = cutList(unclosed.map(shortDay), LINE - 12, (count) => `… (+${count})`);
  return [
    [lines.missing, silent],
    ...(unclosed.length === 0
      ? []
      : [[lines.unclosed, texts.unclosed(days, unclosed.length)] as const]),
  ];
}

/** What a leader wants to know below the figures, one line each. */
export function summaryLines(facts: Facts): readonly SummaryLine[] {
  const plan = planLine(facts.progress.chief);
  return [
    ...(plan === undefined ? [] : [[texts.lines.plan, plan] as const]),
    ...outlookLines(facts),
    ...reportLines(facts),
  ];
}
