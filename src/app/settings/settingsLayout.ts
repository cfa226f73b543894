// Where things are on the sheets that office and product share. Both are made once; people edit them.

export const SETTINGS_SHEET = "Thông tin chiến dịch";
export const HOLIDAY_SHEET = "Ngày nghỉ";

/** Columns of the windows, counted from the column "Mã". */
export const WINDOW = {
  code: 0,
  kind: 1,
  name: 2,
  from: 3,
  to: 4,
  counting: 5,
  calendar: 6,
  first: 7,
  days: 8,
  note: 9,
} as const;

/** A window of dates that a table uses, or a phase of the campaign; phases must not overlap. */
export type WindowKind = "khoảng ngày" | "giai đoạn";

/** Named areas of the sheet "Ngày nghỉ", and the column of each. */
export const HOLIDAY_AREAS = { CD_NGAY_NGHI: 0, CD_LOAI_NGAY: 1, CD_NGAY_RIENG: 5 } as const;

/** First row of the lists, and how many rows their named areas span: room for the office's own days. */
export const HOLIDAY_FIRST_ROW = 3;
export const HOLIDAY_ROWS = 200;

/** The names that formulas use for the window with this code. */
export const windowNames = (
  code: string,
): { readonly from: string; readonly to: string; readonly days: string } => ({
  from: `CD_TU_NGAY_${code}`,
  to: `CD_DEN_NGAY_${code}`,
  days: `CD_SO_NGAY_${code}`,
});
