import { civilDate, type Day } from "../../domain/day";
import { dueInstant } from "../../domain/reports/dueInstant";
import type { Instant } from "../../domain/reports/instant";
import { monthlyDays } from "../../domain/reports/monthlyDays";
import { registerTexts } from "../messages/reportsRegister";
import { calendarOf, type Holidays } from "../settings/holidays";
import type { Settings } from "../settings/settings";
import { windowCode } from "../text/windowCode";
import type { CampaignDays } from "./campaignDays";
import type { PeriodicRegime, Regime } from "./regime";

/** A report that is due once. */
export interface Period {
  readonly label: string;
  readonly due: Instant;
}

/** The monthly, phase and final reports that a campaign owes by the office's rules, in order of their due moments. */
export function periodsOf(
  regime: Regime,
  settings: Settings,
  campaign: CampaignDays,
  holidays: Holidays,
): readonly Period[] {
  const periods = regime.periodic.flatMap((rule) =>
    daysOf(rule, settings, campaign).map(({ label, day }): Period => {
      const { dueMinute: minute, isBefore, onDayOff } = rule;
      const moves = onDayOff !== "giữ nguyên";
      const due = dueInstant({
        day,
        minute,
        isDayIncluded: !isBefore || regime.isDayXOnTime,
        ...(moves && { movesTo: calendarOf("ngày làm việc", holidays) }),
      });
      return { label, due };
    }),
  );
  return periods.sort((a, b) => a.due - b.due);
}

interface DueDay {
  readonly label: string;
  readonly day: Day;
}

const daysOf = (
  rule: PeriodicRegime,
  { windows }: Settings,
  { from, to }: CampaignDays,
): readonly DueDay[] => {
  const { kind, dueDay, dueNumber } = rule;
  if (kind === "hằng tháng") {
    if (from === undefined || to === undefined || dueNumber === undefined) return [];
    return monthlyDays(from, to, dueNumber).map((day) => ({ label: monthOf(day), day }));
  }
  if (kind === "cuối đợt") {
    const day = dueDay ?? to;
    return day === undefined ? [] : [{ label: registerTexts.final, day }];
  }
  return windows.flatMap(({ kind: own, code, to: end }): readonly DueDay[] => {
    if (own !== "giai đoạn" || end === undefined) return [];
    const day = (end + (dueNumber ?? 0)) as Day;
    return [{ label: registerTexts.phase(windowCode(code)), day }];
  });
};

const monthOf = (day: Day): string => {
  const { month, year } = civilDate(day);
  return registerTexts.monthly(month, year);
};
