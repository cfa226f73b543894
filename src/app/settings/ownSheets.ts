import { AUTOMATIC_SHEET } from "../automatic/automaticLayout";
import { AWARD_SHEETS } from "../awards/awardSheets";
import { CHECK_SHEET } from "../checks/checkSheet";
import { REPORT_SHEETS } from "../reports/reportSheets";
import { SCHEDULE_SHEETS } from "../schedule/scheduleSheets";
import { HOLIDAY_SHEET, SETTINGS_SHEET } from "./settingsLayout";

/** The product sheet of the action `dayPlanSheet`. */
export const DAY_PLAN_SHEET = "Chia từng ngày";

/** Whether a sheet is one of ours: tables of the office are never looked for there. */
export function isOwnSheet(name: string): boolean {
  return (
    [
      SETTINGS_SHEET,
      HOLIDAY_SHEET,
      DAY_PLAN_SHEET,
      CHECK_SHEET,
      ...AWARD_SHEETS,
      ...SCHEDULE_SHEETS,
      ...REPORT_SHEETS,
      AUTOMATIC_SHEET,
    ].includes(name) || /^_?CD06_/.test(name)
  );
}
