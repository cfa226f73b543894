/** The sheet of machines that office and product share. */
export const MACHINE_SHEET = "Máy thu nhận";
/** Product sheets: the schedule in the annex's form, the same as a calendar, and a notice per unit. */
export const SCHEDULE_SHEET = "Lịch thu nhận";
export const CALENDAR_SHEET = "Lịch theo ngày";
export const NOTICE_SHEET = "Thông báo lịch";

export const SCHEDULE_SHEETS: readonly string[] = [
  MACHINE_SHEET,
  SCHEDULE_SHEET,
  CALENDAR_SHEET,
  NOTICE_SHEET,
];
