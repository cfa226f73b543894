import { formatNumber } from "../text/formatNumber";
import { windowCode } from "../text/windowCode";

/** Sentences of the action `dailyTargets`. */
export const dailyTexts = {
  noTargets: (column: string): string =>
    `Cột chỉ tiêu ${column} chưa có số nào. Hãy phân bổ hoặc điền chỉ tiêu trước.`,
  endBeforeStart: (from: string, to: string): string =>
    `Ngày kết thúc ${to} trước ngày bắt đầu ${from}. Hãy sửa lại một trong hai ngày.`,
  noDays: (from: string, to: string, counting: string, calendar: string): string =>
    `Từ ${from} đến ${to} (${counting}, ${calendar}) không còn ngày nào được tính. Hãy đổi khoảng ngày hoặc lịch.`,
  unreadable: (column: string): string =>
    `Cột chỉ tiêu ${column} có số ghi bằng chữ mà công thức không đọc được (ví dụ “4,2 triệu”, hoặc lẫn hai kiểu dấu). Hãy sửa thành số rồi làm lại.`,
  window: (days: string, from: string, to: string, counting: string, calendar: string): string =>
    `${days} ngày: ${from} – ${to}, ${counting}, ${calendar}.`,
  reused: (code: string): string =>
    `Dùng khoảng ngày ${windowCode(code)} đã có ở trang “Thông tin chiến dịch”.`,
  added: (code: string): string =>
    `Thêm khoảng ngày ${windowCode(code)} vào trang “Thông tin chiến dịch”; sửa ngày ở đó thì cột này tự tính lại.`,
  rule: (
    column: string,
    days: string,
    rounding: string,
    fits: string,
    compared: string,
    rest: string,
  ): string =>
    `Số đang có ở cột ${column} khớp chỉ tiêu ÷ ${days}, làm tròn ${rounding}: ${fits}/${compared} dòng${rest}.`,
  noRule: (column: string): string =>
    `Số đang có ở cột ${column} không theo một quy tắc chia ngày nào; hãy xem lại trước khi thay.`,
  misfits: (units: string): string => `; không khớp: ${units}`,
  total: (label: string, typed: string, sum: string): string =>
    `; dòng ${label} ghi ${typed}, cộng các dòng được ${sum}`,
  short: (count: number, sum: number, list: string): string =>
    `Giữ đúng số mỗi ngày thì ${formatNumber(count)} đơn vị không đạt chỉ tiêu, thiếu ${formatNumber(sum)} trong cả đợt: ${list}.`,
  noneShort: "Giữ đúng số mỗi ngày thì mọi đơn vị đều đạt chỉ tiêu.",
  shortOne: (unit: string, missing: string): string => `${unit} thiếu ${missing}`,
  typedTotal: (where: string, typed: string, sum: string): string =>
    `Ô ${where} ghi ${typed}, cộng các dòng được ${sum}. Ô này được giữ nguyên; hãy xem số nào đúng.`,
  textNumbers: (column: string): string =>
    `Cột ${column} có số ghi bằng chữ; công thức vẫn đọc đúng, nhưng nên chuyển thành số để cộng và sắp xếp được: chọn các ô này, bấm “Định dạng > Số > Tự động”, rồi gõ lại số hoặc dùng “Tìm và thay thế” trong các ô đã chọn để bỏ dấu phân cách hàng nghìn.`,
  preview: "Chỉ tiêu theo ngày",
  previewColumns: ["Đơn vị", "Chỉ tiêu", "Mỗi ngày", "Cả đợt", "Thừa (+) / thiếu (-)", "Đang có"],
  sum: "CỘNG",
} as const;
