import { formatNumber } from "../text/formatNumber";

/** Words on the sheet "Kiểm tra số liệu", and sentences of its action. */
export const checkTexts = {
  title: "KIỂM TRA SỐ LIỆU",
  stampLabel: "Kiểm tra lúc",
  note: "Trang này do tiện ích lập lại mỗi lần kiểm tra; không ô nào của cơ quan bị sửa. Bấm vào cột Ô để tới chỗ cần xem.",
  header: [
    "STT",
    "Mức độ",
    "Trang",
    "Ô",
    "Nội dung đã đọc",
    "Đúng ra / cần có",
    "Việc cần làm",
    "Mã",
  ],
  scopeHeader: [
    "",
    "Đã kiểm tra",
    "Trang",
    "Vùng",
    "Số ô có nội dung",
    "Cộng các số dương",
    "",
    "",
  ],
  nothing: "Không thấy điểm nào cần xem lại.",
  counts: (errors: number, checks: number, notes: number): string =>
    `Thấy ${formatNumber(errors)} lỗi, ${formatNumber(checks)} điểm cần xác nhận, ${formatNumber(notes)} lưu ý.`,
  scope: (sheets: number, tables: number): string =>
    `Đã đọc ${formatNumber(sheets)} trang, ${formatNumber(tables)} bảng.`,
  nothingRead: "Không có trang nào của cơ quan để kiểm tra.",
  unchanged: "Chỉ lập trang “Kiểm tra số liệu”; không sửa ô nào của cơ quan.",
  replaces: "Trang “Kiểm tra số liệu” đang có sẽ được lập lại từ đầu.",
  more: (count: number): string =>
    `… và ${formatNumber(count)} điểm khác; hãy xử lý các điểm trên rồi kiểm tra lại.`,
  preview: "Số điểm theo loại",
  previewColumns: ["Mức độ", "Mã", "Số điểm", "Ở các trang"],
} as const;
