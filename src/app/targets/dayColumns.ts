import { countsOn } from "../../domain/countsOn";
import { weekday, type Day } from "../../domain/day";
import { calendarOf, type Holidays } from "../settings/holidays";
import { dayPlanTexts } from "../messages/dayPlanSheet";
import type { CalendarWord, CountingWord } from "../settings/dayOptions";

const { marks } = dayPlanTexts;

/** One day of a window: how much of the target it takes, and what the calendar says of it. */
export interface DayColumn {
  readonly day: Day;
  /** 0 where nothing is planned. */
  readonly weight: number;
  readonly isWeekend: boolean;
  /** What stands above it; by these words the stale mark knows what the sheet "Ngày nghỉ" said. */
  readonly word: string;
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
  const heedsList = lich !== "mọi ngày" && lich !== "danh sách riêng";
  return Array.from({ length: denNgay - tuNgay + 1 }, (_, index): DayColumn => {
    const day = (tuNgay + index) as Day;
    const isWeekend = weekday(day) > 5;
    if (index === 0 && cachDem === "không tính ngày đầu") {
      return { day, weight: 0, isWeekend, word: marks.behind };
    }
    // A Saturday worked to make up for another day is a day of work like any other.
    const isMakeUp = heedsList && holidays.makeUpDays.has(day);
    const weight = isWeekend && !isMakeUp ? heSoCuoiTuan : 1;
    const one = { day, weight: countsOn(calendar, day) ? weight : 0, isWeekend };
    if (isMakeUp) return { ...one, word: marks.makeUp };
    return { ...one, word: wordOf(one, lich, holidays.daysOff.has(day)) };
  });
}

const wordOf = (
  { weight }: Pick<DayColumn, "weight">,
  lich: CalendarWord,
  isHoliday: boolean,
): string => {
  if (isHoliday && lich !== "danh sách riêng") return weight > 0 ? marks.worked : marks.holiday;
  return weight > 0 ? "" : marks.off;
};

const LISTS = "CD_NGAY_NGHI";

/**
 * A condition that holds while the sheet "Ngày nghỉ" says the same of these days as when they were planned.
 *
 * @param words - The words above the days, as a range of the same size.
 */
export function calendarCondition(
  lich: CalendarWord,
  days: string,
  words: string,
  count: number,
): readonly string[] {
  if (lich === "mọi ngày") return [];
  const same =
    lich === "danh sách riêng"
      ? `(COUNTIF(CD_NGAY_RIENG;${days})>0)=(${words}<>"${marks.off}")`
      : `(COUNTIF(${LISTS};${days})>0)+(COUNTIFS(${LISTS};${days};CD_LOAI_NGAY;"làm bù")>0)=(${words}="${marks.holiday}")+2*(${words}="${marks.makeUp}")`;
  return [`SUMPRODUCT(--(${same}))=${count}`];
}
