import { formatNumber } from "../text/formatNumber";

/** Sentences of the action `missingConditions`. */
export const missingTexts = {
  short: (count: number): string => `Còn thiếu ${formatNumber(count)} trường hợp để đủ điều kiện.`,
  pass: (count: number, rank: number, name: string): string =>
    `Thêm ${formatNumber(count)} trường hợp thì vượt ${name} (đang hạng ${rank}).`,
  pending: "Đủ điều kiện, đang chờ quyết định vì bằng điểm.",
  noOfficials: "Cần có số cán bộ thì mới tính được bình quân.",
  count: (lines: number): string =>
    `${formatNumber(lines)} đơn vị, cá nhân chưa có giải: trang “Điều kiện còn thiếu” ghi rõ còn thiếu gì.`,
} as const;
