import { countDays } from "../../domain/countDays";
import { countings } from "./dayOptions";
import { calendarOf, type Holidays } from "./holidays";
import type { CampaignWindow } from "./settings";

/** The days of a window as its row's formula counts them; undefined while the row is not complete. */
export function daysOf(
  { from, to, counting, calendar }: CampaignWindow,
  holidays: Holidays,
): number | undefined {
  if (from === undefined || to === undefined || to < from) return undefined;
  if (counting === undefined || calendar === undefined) return undefined;
  return countDays(from, to, countings[counting], calendarOf(calendar, holidays));
}
