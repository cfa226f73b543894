import { formatNumber } from "../text/formatNumber";

/** Sentences about what a plan does to a column; every action that fills one says the same. */
export const changeTexts = {
  filled: (count: number, column: string): string =>
    count === 0
      ? `Không có ô trống nào phải điền ở cột ${column}.`
      : `${formatNumber(count)} ô sẽ điền ở cột ${column}.`,
  newColumn: (column: string, header: string): string =>
    `Thêm cột ${column} “${header}” vào bên phải bảng.`,
  kept: (count: number, list: string): string =>
    `${formatNumber(count)} ô khác số đang có: ${list} (không thay vì đang chọn “chỉ điền ô trống”).`,
  replaced: (count: number, list: string): string =>
    `${formatNumber(count)} ô sẽ thay số đang có: ${list}.`,
  one: (unit: string, was: string, becomes: string): string => `${unit} ${was} → ${becomes}`,
  andMore: (count: number): string => `và ${formatNumber(count)} đơn vị khác`,
  differs: (unit: string, was: string, figure: string): string =>
    `${unit} đang ghi ${was}, tính được ${figure}. Số đang có được giữ nguyên; hãy xem số nào đúng.`,
  blank: "(trống)",
  moreRows: (count: number): string => `… còn ${formatNumber(count)} dòng`,
} as const;
