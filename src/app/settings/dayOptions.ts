// The words by which people choose how days count, in forms and in the sheet "Thông tin chiến dịch".
import type { Calendar, CountingConvention } from "../../domain/calendar";
import type { Rounding } from "../../domain/evenDailyTarget";

export type CountingWord = "cả ngày đầu và ngày cuối" | "không tính ngày đầu";
export type CalendarWord = "mọi ngày" | "thứ Hai đến thứ Bảy" | "ngày làm việc" | "danh sách riêng";
export type RoundingWord = "thường" | "lên";

export const countings = {
  "cả ngày đầu và ngày cuối": "bothEnds",
  "không tính ngày đầu": "skipFirst",
} as const satisfies Record<CountingWord, CountingConvention>;

export const calendars = {
  "mọi ngày": "everyDay",
  "thứ Hai đến thứ Bảy": "mondayToSaturday",
  "ngày làm việc": "workingDays",
  "danh sách riêng": "ownList",
} as const satisfies Record<CalendarWord, Calendar["kind"]>;

export const roundings = { thường: "halfUp", lên: "up" } as const satisfies Record<
  RoundingWord,
  Rounding
>;

export const countingWords = Object.keys(countings) as readonly CountingWord[];
export const calendarWords = Object.keys(calendars) as readonly CalendarWord[];
export const roundingWords = Object.keys(roundings) as readonly RoundingWord[];
