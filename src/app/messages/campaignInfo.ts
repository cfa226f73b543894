import { windowCode } from "../text/windowCode";

/** Sentences of the action `campaignInfo`. */
export const campaignTexts = {
  made: (sheets: string): string =>
    `Lập ${sheets}. Sau đó cơ quan sửa trực tiếp trên trang; chạy lại mục này để kiểm tra.`,
  settingsSheet: "trang “Thông tin chiến dịch”",
  holidaySheet: "trang “Ngày nghỉ” (ngày nghỉ, ngày làm bù 2023–2027)",
  and: " và ",
  exists: "Đã có trang “Thông tin chiến dịch”; tiện ích chỉ kiểm tra và điền chỗ còn trống.",
  fills: (label: string, where: string): string => `Điền “${label}” vào ô ${where}.`,
  keeps: (label: string, where: string): string =>
    `“${label}” ở ô ${where} đã có nội dung khác nên được giữ nguyên; muốn đổi, hãy sửa ngay ở ô đó.`,
  wholeCampaign: "Cả chiến dịch",
  window: (code: string, kind: string, from: string, to: string, days: string): string =>
    `${windowCode(code)} (${kind}): ${from} – ${to}, ${days} ngày.`,
  good: "Đã kiểm tra: ngày, giai đoạn và lịch không có chỗ nào sai.",
  wrong: (count: string): string => `Có ${count} điều cần xem ở các trang này.`,
} as const;
