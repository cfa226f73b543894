import { countsOn } from "../../domain/countsOn";
import { weekday, type Day } from "../../domain/day";
import { calendarOf, type Holidays } from "../settings/holidays";
import type { CalendarWord, CountingWord } from "../settings/dayOptions";

/** One day of a window: how much of the target it takes, and what the calendar says of it. */
export interface DayColumn {
  readonly day: Day;
  /** 0 where nothing is planned. */
  readonly weight: number;
  readonly mark: "off" | "makeUp" | "behind" | "working";
  /** What the sheet "Ngày nghỉ" says of it, as the stale mark works it out again. */
  readonly code: number;
}

export interface DayChoice {
  readonly tuNgay: Day;
  readonly denNgay: Day;
  readonly lich: CalendarWord;
  readonly cachDem: CountingWord;
  readonly heSoCuoiTuan: number;
}

/** Every day of the window from first to last, days without work included: people look for them. */
export function dayColumns(choice: DayChoice, holidays: Holidays): readonly DayColumn[] {
  const { tuNgay, denNgay, lich, cachDem, heSoCuoiTuan } = choice;
  const calendar = calendarOf(lich, holidays);
  return Array.from({ length: denNgay - tuNgay + 1 }, (_, index): DayColumn => {
    const day = (tuNgay + index) as Day;
    const code =
      lich === "danh sách riêng" ? Number(holidays.ownDays.has(day)) : listed(day, holidays);
    if (index === 0 && cachDem === "không tính ngày đầu") {
      return { day, weight: 0, mark: "behind", code };
    }
    if (!countsOn(calendar, day)) return { day, weight: 0, mark: "off", code };
    const weight = weekday(day) > 5 ? heSoCuoiTuan : 1;
    return { day, weight, mark: code === 2 ? "makeUp" : "working", code };
  });
}

const listed = (day: Day, { daysOff, makeUpDays }: Holidays): number => {
  if (makeUpDays.has(day)) return 2;
  return Number(daysOff.has(day));
};

const LISTS = "CD_NGAY_NGHI";

/** A condition that holds while the sheet "Ngày nghỉ" says the same of these days as when they were planned. */
export function calendarCondition(
  lich: CalendarWord,
  days: string,
  codes: string,
  count: number,
): readonly string[] {
  if (lich === "mọi ngày") return [];
  const code =
    lich === "danh sách riêng"
      ? `(COUNTIF(CD_NGAY_RIENG;${days})>0)*1`
      : `(COUNTIF(${LISTS};${days})>0)+(COUNTIFS(${LISTS};${days};CD_LOAI_NGAY;"làm bù")>0)`;
  return [`SUMPRODUCT(--(${code}=${codes}))=${count}`];
}
