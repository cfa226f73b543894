import type { Calendar } from "../../domain/calendar";
import { countsOn } from "../../domain/countsOn";
import type { Day } from "../../domain/day";
import { dailyDue } from "../reports/dailyDue";
import { instantOf } from "../reports/moments";
import { readRegime } from "../reports/readRegime";
import type { DailyRegime, Regime } from "../reports/regime";
import { ruleFor } from "../reports/ruleFor";
import { calendarOf, readHolidays, type Holidays } from "../settings/holidays";
import type { Moment, WorkbookSnapshot } from "../snapshot";
import type { Campaign } from "./campaign";

export interface SummaryAsOf {
  /** When the reports of the last closed day were due: never the clock. */
  readonly asOf: Moment;
  /** Days with a report before that day that were not closed. */
  readonly unclosed: readonly Day[];
  readonly regime: Regime;
}

/** The last hour at which any unit's figures of a day are due. */
const lastDue = (day: Day, rules: readonly DailyRegime[], holidays: Holidays): Moment =>
  rules
    .map((rule) => dailyDue(day, rule, holidays))
    .reduce((last, due) => (instantOf(due) > instantOf(last) ? due : last), { day, minute: 0 });

const END_OF_DAY = 1440;

/** As of when the summary is, by the rules on the sheet "Chế độ báo cáo". */
export function summaryAsOf(
  workbook: WorkbookSnapshot,
  campaign: Campaign,
  from: Day | undefined,
): SummaryAsOf {
  const { lastDay, units } = campaign;
  const regime = readRegime(workbook);
  const holidays = readHolidays(workbook);
  const names = units.map(({ unit }) => unit);
  const rule = ruleFor(regime, names);
  const rules = rule ? [rule] : regime.daily;
  const asOf =
    rules.length === 0 ? { day: lastDay, minute: END_OF_DAY } : lastDue(lastDay, rules, holidays);
  const calendar = calendarOf(rules[0]?.calendar ?? "mọi ngày", holidays);
  return { asOf, unclosed: unclosedDays(campaign, from, calendar), regime };
}

const unclosedDays = (
  { closedDays, lastDay }: Campaign,
  from: Day | undefined,
  calendar: Calendar,
): readonly Day[] => {
  const closed = new Set(closedDays);
  const first = from ?? closedDays[0] ?? lastDay;
  const days: Day[] = [];
  for (let day = first; day < lastDay; day = (day + 1) as Day) {
    if (!closed.has(day) && countsOn(calendar, day)) days.push(day);
  }
  return days;
};
