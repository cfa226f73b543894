/** First day that counts: blank while a date is missing, an error while the convention is not one of ours. */
export const FIRST_DAY_FORMULA =
  '=IF(OR(RC[-4]="";RC[-3]="");"";RC[-4]+IF(RC[-2]="không tính ngày đầu";1;IF(RC[-2]="cả ngày đầu và ngày cuối";0;NA())))';

// NETWORKDAYS.INTL counts days that are neither off by the mask nor listed. So listed days that the mask leaves out are
// the difference between counting without the list and with it: each once, however often it is listed.
const listed = (mask: string, list: string): string =>
  `NETWORKDAYS.INTL(RC[-1];RC[-4];"${mask}")-NETWORKDAYS.INTL(RC[-1];RC[-4];"${mask}";${list})`;

const weekdays = (off: string, on: string): string =>
  `NETWORKDAYS.INTL(RC[-1];RC[-4];"${off}";CD_NGAY_NGHI)+${listed(on, "CD_NGAY_LAM_BU")}`;

/**
 * Days of a window, from the cells of its own row: equal to `countDays` for every choice that a person can make there.
 *
 * Built-in functions only, so that it explains itself and works in an exported file.
 */
export const DAYS_FORMULA = [
  '=IF(RC[-1]="";""',
  "IF(RC[-1]>RC[-4];0",
  'IF(RC[-2]="mọi ngày";RC[-4]-RC[-1]+1',
  `IF(RC[-2]="thứ Hai đến thứ Bảy";${weekdays("0000001", "1111110")}`,
  `IF(RC[-2]="ngày làm việc";${weekdays("0000011", "1111100")}`,
  `IF(RC[-2]="danh sách riêng";${listed("0000000", "CD_NGAY_RIENG")};NA()))))))`,
].join(";");
