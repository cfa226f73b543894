import { countsOn } from "../../domain/countsOn";
import type { Day } from "../../domain/day";
import { calendarOf, type Holidays } from "../settings/holidays";
import type { CampaignDays } from "./campaignDays";
import { dailyDue } from "./dailyDue";
import { instantOf } from "./moments";
import type { DailyRegime } from "./regime";
import type { Moment } from "../snapshot";

/** Longer than any campaign. */
const MOST_DAYS = 1500;

/**
 * The days of the campaign that have a report, up to the last one that is due.
 *
 * @param first - First day where the campaign's own is not known.
 */
export function dueDays(
  { from, to }: CampaignDays,
  first: Day | undefined,
  rule: DailyRegime,
  holidays: Holidays,
  now: Moment,
): readonly Day[] {
  const start = from ?? first;
  if (start === undefined) return [];
  const calendar = calendarOf(rule.calendar, holidays);
  const end = Math.min(to ?? Infinity, now.day, start + MOST_DAYS);
  const days: Day[] = [];
  for (let day = start; day <= end; day = (day + 1) as Day) {
    const isDue = instantOf(dailyDue(day, rule, holidays)) <= instantOf(now);
    if (isDue && countsOn(calendar, day)) days.push(day);
  }
  return days;
}
