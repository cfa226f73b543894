import { civilDate, type Day } from "../../domain/day";
import { documentWords } from "../messages/documents";
import { DOTS } from "./dots";

const two = (part: number): string => String(part).padStart(2, "0");

/**
 * "ngày 05 tháng 3 năm 2023": a zero stands before days below 10 and before the months 1 and 2 only; dots where there is no
 * day yet. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b.
 */
export function signingDate(day: Day | undefined): string {
  if (day === undefined) return documentWords.date(DOTS.short, DOTS.short, DOTS.short);
  const { date, month, year } = civilDate(day);
  return documentWords.date(two(date), month <= 2 ? two(month) : String(month), String(year));
}
