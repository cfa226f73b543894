import { civilDate } from "../../domain/day";
import type { Moment } from "../snapshot";

const two = (part: number): string => String(part).padStart(2, "0");

/** A moment as reports say it: "15h30 ngày 12/6/2023". */
export function asOfText({ day, minute }: Moment): string {
  const { year, month, date } = civilDate(day);
  const hour = `${two(Math.floor(minute / 60))}h${two(minute % 60)}`;
  return `${hour} ngày ${date}/${month}/${year}`;
}
