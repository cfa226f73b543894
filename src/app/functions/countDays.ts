import { countDays } from "../../domain/countDays";
import { defineFunction } from "../defineFunction";
import { calendars, countings } from "../settings/dayOptions";
import { day } from "./day";
import { givenCalendar } from "./givenCalendar";
import { listedDays, type ListedDays } from "./listedDays";
import { option } from "./option";
import { optional } from "./optional";
import { perCell } from "./perCell";

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
    countDays(tuNgay, denNgay, cachDem, givenCalendar(lich, ngayNghi)),
});
