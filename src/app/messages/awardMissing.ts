import { formatNumber } from "../text/formatNumber";

/** So many cases lead to a rank, level with somebody or just before them. */
export interface Rise {
  readonly cases: number;
  readonly rank: number;
  readonly name: string;
  readonly isEqual: boolean;
}

/** Sentences of the action `missingConditions`. */
export const missingTexts = {
  short: (count: number): string => `Còn thiếu ${formatNumber(count)} trường hợp để đủ điều kiện.`,
  rise: ({ cases, rank, name, isEqual }: Rise): string =>
    `Thêm ${formatNumber(cases)} trường hợp thì lên hạng ${rank}, ${isEqual ? "bằng" : "trên"} ${name}.`,
  win: (count: number): string => `Thêm ${formatNumber(count)} trường hợp thì chắc chắn có giải.`,
  sure: "Đã chắc chắn có giải, chỉ chờ quyết định là giải nào.",
  pending: "Đủ điều kiện, đang chờ quyết định vì bằng điểm.",
  decided: "Đủ điều kiện; hội đồng đã quyết định không trao giải.",
  beyond: "Đủ điều kiện nhưng đã hết giải.",
  noOfficials: "Cần có số cán bộ thì mới tính được bình quân.",
  noTarget: "Cần có chỉ tiêu thì mới tính được tỷ lệ.",
  assumption:
    "“Cần thêm” tính khi các đơn vị, cá nhân khác giữ nguyên số trường hợp; “chắc chắn có giải” là có giải dù nhóm bằng điểm được quyết định thế nào.",
  count: (lines: number): string =>
    `${formatNumber(lines)} đơn vị, cá nhân chưa có giải: trang “Điều kiện còn thiếu” ghi rõ còn thiếu gì.`,
} as const;
