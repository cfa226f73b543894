import type { Day } from "../../domain/day";
import { dueInstant } from "../../domain/reports/dueInstant";
import { calendarOf, type Holidays } from "../settings/holidays";
import type { Moment } from "../snapshot";
import { momentOf } from "./moments";
import type { DailyRegime } from "./regime";

/** When the figures of a day are due by a rule of the office. */
export function dailyDue(day: Day, rule: DailyRegime, holidays: Holidays): Moment {
  const { belongs, dueMinute, onDayOff } = rule;
  const dueDay = (belongs === "ngày hôm trước" ? day + 1 : day) as Day;
  const moves = onDayOff !== "giữ nguyên";
  return momentOf(
    dueInstant({
      day: dueDay,
      minute: dueMinute,
      ...(moves && { movesTo: calendarOf("ngày làm việc", holidays) }),
    }),
  );
}
