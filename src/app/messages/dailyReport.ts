/** The text to send on. */
export const composeTexts = { title: "Tin Zalo" } as const;

/** Words of the daily report as a document, and sentences about it. */
export const dailyReportTexts = {
  file: (day: string): string => `Báo cáo ngày ${day}`,
  type: "BÁO CÁO",
  attachedType: "Báo cáo",
  subject: (date: string): string => `Kết quả cấp, kích hoạt tài khoản định danh điện tử\n${date}`,
  opening: (plan: string, issuer: string, asOf: string): string =>
    `Thực hiện Kế hoạch số ${plan}, ${issuer} báo cáo kết quả tính đến ${asOf} như sau:`,
  results: "I. KẾT QUẢ THỰC HIỆN",
  progress: "II. TIẾN ĐỘ THỰC HIỆN",
  difficulties: "III. KHÓ KHĂN, VƯỚNG MẮC, ĐỀ XUẤT",
  line: (label: string, text: string): string =>
    `- ${label}: ${text}${/[.…]$/.test(text) ? "" : "."}`,
  indicator: (name: string, figures: string): string => `- ${name}: ${figures}.`,
  today: (count: string): string => `trong ngày ${count}`,
  total: (figures: string): string => `lũy kế ${figures}`,
  none: "chưa có số liệu",
  annexed: "Số liệu từng đơn vị tại Phụ lục kèm theo.",
  ending: (issuer: string): string => `Trên đây là báo cáo của ${issuer}./.`,
  annex: (date: string): string => `KẾT QUẢ CỦA TỪNG ĐƠN VỊ\n${date}`,
  unit: "Đơn vị",
  note: "Ghi chú",
  columns: ["Trong ngày", "Lũy kế", "Chỉ tiêu", "Tỷ lệ"],
  missing: "Chưa báo cáo",
  printed: (day: string, units: string): string =>
    `Báo cáo của ngày ${day}, ngày chốt gần nhất, ${units} đơn vị; phần số liệu lấy từ trang “Số liệu đã chốt”.`,
  needsAnswers: (what: string): string =>
    `Cần thêm thông tin để soạn báo cáo: ${what} Hãy chạy “Tiến độ > Cập nhật tổng hợp” một lần để trả lời, rồi xuất lại.`,
} as const;
