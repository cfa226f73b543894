import { formatNumber } from "../text/formatNumber";

/** Words on the sheet "Chia từng ngày", and sentences of its action. */
export const dayPlanTexts = {
  title: "CHIA CHỈ TIÊU TỪNG NGÀY",
  stampLabel: "Tính lúc",
  about: (table: string, days: string, from: string, to: string, how: string): string =>
    `Bảng ${table}: ${days} ngày trong khoảng ${from} – ${to} (${how}).`,
  header: ["Đơn vị", "Chỉ tiêu", "Cộng"],
  calendarRow: "Ngày nghỉ, lễ",
  weekdayRow: "Thứ",
  weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"],
  marks: {
    off: "nghỉ",
    holiday: "nghỉ lễ",
    worked: "ngày lễ",
    makeUp: "làm bù",
    behind: "đã tính",
  },
  totals: ["Cộng từng ngày", "Lũy kế cả bảng", "Đường chung", "Lệch so với đường chung"],
  tooLarge: (units: string, days: string, most: string): string =>
    `${units} đơn vị × ${days} ngày vượt quá ${most} ô nên trang tính sẽ quá nặng. Hãy chọn khoảng ngày ngắn hơn hoặc chia theo từng nhóm đơn vị.`,
  noSuchWeight: (label: string): string =>
    `“${label}” phải từ 0 đến 9: 0 là nghỉ, 1 như ngày thường, 2 là gấp đôi.`,
  made: (units: string, days: string, total: string, others: string): string =>
    `Lập trang “Chia từng ngày”: ${units} đơn vị × ${days} ngày, cộng các ngày đúng bằng chỉ tiêu, tổng ${total}.${others === "0" ? "" : ` Trang có thêm ${others} cột cho ngày không tính (nghỉ hoặc đã tính), ghi 0.`}`,
  replaces: "Trang “Chia từng ngày” đang có sẽ được lập lại từ đầu.",
  close: "Ở mọi ngày, số cộng dồn của từng đơn vị lệch đường thẳng không quá nửa.",
  widest: (day: string, deviation: number): string =>
    `Cộng dồn của cả bảng lệch đường chung nhiều nhất ${formatNumber(Math.abs(deviation), 1)} vào ngày ${day}.`,
  blank: (count: string, names: string): string =>
    `${count} đơn vị chưa có chỉ tiêu nên để trống: ${names}.`,
  weekendFactor: (factor: string): string => `thứ Bảy và Chủ nhật tính hệ số ${factor}`,
  units: "Số mỗi ngày của từng đơn vị",
  unitColumns: ["Đơn vị", "Chỉ tiêu", "Ngày ít nhất", "Ngày nhiều nhất"],
  days: "Cộng của cả bảng theo ngày",
  dayColumns: ["Ngày", "Trong ngày", "Cộng dồn", "Đường chung", "Lệch"],
} as const;
