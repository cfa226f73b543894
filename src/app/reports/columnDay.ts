import { civilDate, dayOf, type Day } from "../../domain/day";
import { findDays } from "../reading/findDays";
import type { CellValue } from "../snapshot";
import { cleanText } from "../text/cleanText";
import type { CampaignDays } from "./campaignDays";

/** The day that a column's header is of; `noYear` where it says day and month, and nothing tells the year. */
export type ColumnDay = Day | "noYear" | undefined;

/** "23/6", "Ngày 23.6": a day without its year. */
const SHORT = /^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2})$/iu;
/** "Tháng 6/2023" over the dates 1, 2, 3. */
const MONTH = /^tháng (\d{1,2})(?: ?[/-] ?| năm )(\d{4})$/iu;
const DATE = /^(?:ngày )?(\d{1,2})$/iu;

/**
 * Reads the day of a column from its header cells, top to bottom: a date, "23/6", or "Tháng 6/2023" over "23".
 *
 * @param cells - What the header cells hold; merged ones as their first cell.
 * @param campaign - Days without a year are taken as days of the campaign.
 */
export function columnDay(cells: readonly CellValue[], campaign: CampaignDays): ColumnDay {
  const dates = cells.flatMap((cell) => (typeof cell === "object" ? [cell.day] : []));
  const texts = cells.map((cell) => (typeof cell === "object" ? "" : cleanText(String(cell))));
  const written = texts.flatMap(findDays).flatMap((one) => (one.kind === "day" ? [one.day] : []));
  const [day, ...others] = [...new Set([...dates, ...written])];
  if (day !== undefined) return others.length === 0 ? day : undefined;
  const months = texts.flatMap((text) => MONTH.exec(text) ?? []);
  const [, month, year] = months;
  const date = texts.flatMap((text) => DATE.exec(text)?.[1] ?? [])[0];
  if (month !== undefined && date !== undefined) {
    return dayOf({ year: Number(year), month: Number(month), date: Number(date) });
  }
  const [short] = texts.flatMap((text) => {
    const match = SHORT.exec(text);
    return match ? [match] : [];
  });
  return short && inCampaign(Number(short[2]), Number(short[1]), campaign);
}

const inCampaign = (month: number, date: number, { from, to }: CampaignDays): ColumnDay => {
  if (from === undefined || to === undefined) return "noYear";
  const days: Day[] = [];
  for (let { year } = civilDate(from); year <= civilDate(to).year; year += 1) {
    const day = dayOf({ year, month, date });
    if (day !== undefined && day >= from && day <= to) days.push(day);
  }
  const [day, ...others] = days;
  return others.length > 0 ? "noYear" : day;
};
