/** A unit of the printed annex: Bình Gia district, 2023. Its own errors are left in. */
export interface BinhGiaRow {
  readonly unit: string;
  /** Residents from 14 on. */
  readonly population: number;
  readonly target: number;
  readonly daily: number;
}

const rows: readonly (readonly [string, number, number, number])[] = [
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

/** The 19 communes as printed. */
export const binhGia: readonly BinhGiaRow[] = rows.map(([unit, population, target, daily]) => ({
  unit,
  population,
  target,
  daily,
}));

/** The row "TỔNG" as printed: neither 17.410 nor 249 is what the rows add up to. */
export const binhGiaTotal = { population: 45934, target: 17410, daily: 249 } as const;
