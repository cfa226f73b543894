import type { CalendarWord } from "../settings/dayOptions";
import { DAYS_OFF_OF_WEEK, daysBeforeName, ORDER_FROM } from "../settings/dayOrder";
import { windowNames } from "../settings/settingsLayout";
import { NO_FORECAST } from "./statusWords";

const MADE_UP = {
  "thứ Hai đến thứ Bảy": "CD_LAM_BU_HAI_BAY",
  "ngày làm việc": "CD_LAM_BU_HAI_SAU",
} as const;

/**
 * Formula text of the n-th day of a window, equal to the domain's `forecastFinish` on every calendar.
 *
 * Days that count are numbered from 2022 on; the n-th of a window is so many after those before its first. A make-up day
 * has its number beside it; the others are as many days of the week without the list.
 *
 * @param count - Formula text of n.
 */
export function forecastDate(calendar: CalendarWord, code: string, count: string): string {
  const { to, days } = windowNames(code);
  // Every day counts, so the last of n days is as far from the window's own last one as the numbers of days differ.
  if (calendar === "mọi ngày") return `${to}-${days}+${count}`;
  const place = `(${daysBeforeName(code)}+${count})`;
  if (calendar === "danh sách riêng") {
    // The office's own list may end before the target is reached.
    const isListed = `COUNTIF(CD_RIENG_THU_TU;">="&${place})>0`;
    return `IF(${isListed};MINIFS(CD_RIENG;CD_RIENG_THU_TU;">="&${place});"${NO_FORECAST}")`;
  }
  const madeUp = MADE_UP[calendar];
  const usual = `${place}-COUNTIF(${madeUp};"<="&${place})`;
  const day = `WORKDAY.INTL(${ORDER_FROM - 1};${usual};"${DAYS_OFF_OF_WEEK[calendar]}";CD_NGAY_NGHI)`;
  return `MAX(${day};MAXIFS(CD_LAM_BU;${madeUp};"<="&${place}))`;
}
