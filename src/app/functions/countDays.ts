import type { Calendar } from "../../domain/calendar";
import { countDays } from "../../domain/countDays";
import { defineFunction } from "../defineFunction";
import { calendars, countings } from "../settings/dayOptions";
import { ArgumentError } from "./argumentError";
import { day } from "./day";
import { listedDays, type ListedDays } from "./listedDays";
import { option } from "./option";
import { optional } from "./optional";
import { perCell } from "./perCell";

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
    cachDem: optional(option(countings), "bothEnds"),
    lich: optional(option(calendars), "everyDay"),
    ngayNghi: optional<ListedDays | undefined>(listedDays, undefined),
  },
  run: ({ tuNgay, denNgay, cachDem, lich, ngayNghi }) =>
    countDays(tuNgay, denNgay, cachDem, calendarOf(lich, ngayNghi)),
});
