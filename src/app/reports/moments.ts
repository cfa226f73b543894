// Between the moments of cells and the minutes that rules count in.
import type { Day } from "../../domain/day";
import { instant, type Instant } from "../../domain/reports/instant";
import type { Moment } from "../snapshot";

export const instantOf = ({ day, minute }: Moment): Instant => instant(day, minute);

export const momentOf = (at: Instant): Moment => {
  const day = Math.floor(at / 1440);
  return { day: day as Day, minute: at - day * 1440 };
};
