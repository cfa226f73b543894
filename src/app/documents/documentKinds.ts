export const documentKinds = [
  "báo cáo ngày",
  "phụ lục chỉ tiêu",
  "lịch thu nhận",
  "danh sách khen thưởng",
] as const;

export type DocumentKind = (typeof documentKinds)[number];
