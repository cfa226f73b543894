import type { Calendar, CountingConvention } from "../../domain/calendar";
import { countDays } from "../../domain/countDays";
import { defineFunction } from "../defineFunction";
import { ArgumentError } from "./argumentError";
import { day } from "./day";
import { listedDays, type ListedDays } from "./listedDays";
import { option } from "./option";
import { optional } from "./optional";
import { perCell } from "./perCell";

const conventions: Readonly<Record<string, CountingConvention>> = {
  "cả ngày đầu và ngày cuối": "bothEnds",
  "không tính ngày đầu": "skipFirst",
};

const calendars: Readonly<Record<string, Calendar["kind"]>> = {
  "mọi ngày": "everyDay",
  "thứ Hai đến thứ Bảy": "mondayToSaturday",
  "ngày làm việc": "workingDays",
  "danh sách riêng": "ownList",
};

const calendarOf = (kind: Calendar["kind"], listed: ListedDays | undefined): Calendar => {
  if (kind !== "ownList") {
    return listed ? { kind, daysOff: listed.days, makeUpDays: listed.makeUpDays } : { kind };
  }
  if (listed) return { kind, days: new Set([...listed.days, ...listed.makeUpDays]) };
  throw new ArgumentError(
    'Lịch “danh sách riêng” cần tham số "ngayNghi" là vùng ghi các ngày được tính.',
  );
};

/** Days between two dates, by the office's convention and calendar. */
export const countDaysFunction = defineFunction({
  name: "CD_SONGAY",
  parameters: {
    tuNgay: perCell(day),
    denNgay: perCell(day),
    cachDem: optional(option(conventions), "bothEnds"),
    lich: optional(option(calendars), "everyDay"),
    ngayNghi: optional<ListedDays | undefined>(listedDays, undefined),
  },
  run: ({ tuNgay, denNgay, cachDem, lich, ngayNghi }) =>
    countDays(tuNgay, denNgay, cachDem, calendarOf(lich, ngayNghi)),
});
