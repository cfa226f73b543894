// The target annex of Bình Gia district (Lạng Sơn), 2023, as an office keeps it. Figures as printed, its errors included.

export type BinhGiaRow = readonly [name: string, population: number, target: number, daily: number];

export const BINH_GIA: readonly BinhGiaRow[] = [
  ["Thị trấn Bình Gia", 7124, 2700, 39],
  ["Tân Văn", 3797, 1439, 21],
  ["Hồng Thái", 2268, 860, 12],
  ["Bình La", 1189, 451, 6],
  ["Minh Khai", 2328, 882, 13],
  ["Hồng Phong", 3106, 1177, 17],
  ["Hoa Thám", 2968, 1125, 16],
  ["Hưng Đạo", 1770, 671, 10],
  ["Vĩnh Yên", 769, 291, 4],
  ["Quý Hòa", 1561, 592, 8],
  ["Quang Trung", 2760, 1046, 15],
  ["Mông Ân", 1535, 582, 8],
  ["Thiện Thuật", 2889, 1095, 16],
  ["Thiện Hòa", 2793, 1059, 15],
  ["Thiện Long", 2179, 826, 12],
  ["Yên Lỗ", 2523, 956, 14],
  ["Hòa Bình", 1213, 460, 7],
  ["Tân Hòa", 1004, 381, 5],
  ["Hoàng Văn Thụ", 2158, 818, 12],
];

export const BINH_GIA_TOTAL = ["TỔNG", 45934, 17410, 249] as const;

export const BINH_GIA_TITLES: readonly string[] = [
  "PHỤ LỤC II",
  "CHỈ TIÊU KÍCH HOẠT TÀI KHOẢN ĐỊNH DANH ĐIỆN TỬ CÁC XÃ, THỊ TRẤN",
  "(Số liệu tính đến ngày 11/4/2023)",
];

export const BINH_GIA_HEADER: readonly string[] = [
  "STT",
  "Xã,\nthị trấn",
  "Tổng số dân thường trú trên 14 tuổi",
  "Chỉ tiêu TK ĐDĐT cần kích hoạt\n(mức 1 và mức 2)",
  "Chỉ tiêu kích hoạt theo ngày\n(Tính từ ngày 11/4/2023 đến ngày 20/6/2023)",
];
