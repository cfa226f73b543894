/** First day that counts: blank while a date is missing, an error while the convention is not one of ours. */
export const FIRST_DAY_FORMULA =
  '=IF(OR(RC[-4]="";RC[-3]="");"";RC[-4]+IF(RC[-2]="không tính ngày đầu";1;IF(RC[-2]="cả ngày đầu và ngày cuối";0;NA())))';

// Make-up days stand in the same list as days off: all of them are taken out first, then the make-up days come back,
// on whatever weekday they fall.
const weekdays = (daysOff: string): string =>
  `NETWORKDAYS.INTL(RC[-1];RC[-4];"${daysOff}";CD_NGAY_NGHI)+COUNTIFS(CD_NGAY_NGHI;">="&RC[-1];CD_NGAY_NGHI;"<="&RC[-4];CD_LOAI_NGAY;"làm bù")`;

// Days that the list takes out of a week without days off: each once, however often it is listed.
const OWN_LIST = 'RC[-4]-RC[-1]+1-NETWORKDAYS.INTL(RC[-1];RC[-4];"0000000";CD_NGAY_RIENG)';

/**
 * Days of a window, from the cells of its own row: equal to `countDays` for every choice that a person can make there.
 *
 * Built-in functions only, so that it explains itself and works in an exported file.
 */
export const DAYS_FORMULA = [
  '=IF(RC[-1]="";""',
  "IF(RC[-1]>RC[-4];0",
  'IF(RC[-2]="mọi ngày";RC[-4]-RC[-1]+1',
  `IF(RC[-2]="thứ Hai đến thứ Bảy";${weekdays("0000001")}`,
  `IF(RC[-2]="ngày làm việc";${weekdays("0000011")}`,
  `IF(RC[-2]="danh sách riêng";${OWN_LIST};NA()))))))`,
].join(";");
