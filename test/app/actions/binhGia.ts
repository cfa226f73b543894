// The annex of Bình Gia as an office keeps it, for tests of actions.
import type { CellLiteral, SheetLiteral } from "../../support/snapshotBuilder";

/** [unit, population, printed target, printed daily figure] */
export const units = [
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
] as const;

const titles = [
  ["PHỤ LỤC 2"],
  ["CHỈ TIÊU KÍCH HOẠT TÀI KHOẢN ĐỊNH DANH ĐIỆN TỬ (MỨC 1 VÀ MỨC 2)\nTRÊN ĐỊA BÀN HUYỆN BÌNH GIA"],
  ["(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng 4 năm 2023 của UBND huyện Bình Gia)"],
  ["(Số liệu tính đến ngày 11/4/2023)"],
  [],
  [
    "STT",
    "Xã, thị trấn",
    "Tổng số dân thường trú\ntrên 14 tuổi",
    "Chỉ tiêu TK ĐDĐT\ncần kích hoạt\n(mức 1 và mức 2)",
    "Chỉ tiêu kích hoạt theo ngày\n(Tính từ ngày 11/4/2023\nđến ngày 20/6/2023)",
  ],
];

/** First row of units, and the row of TỔNG, counted from 0. */
export const firstRow = titles.length;
export const totalRow = firstRow + units.length;

interface Changes {
  readonly name?: string;
  readonly printed?: boolean;
  /** Cells by A1-like position from 0: "6,2" is the first population. */
  readonly cells?: Readonly<Record<string, CellLiteral>>;
}

export function annex({
  name = "Phụ lục 2",
  printed = true,
  cells = {},
}: Changes = {}): SheetLiteral {
  const grid: CellLiteral[][] = [
    ...titles.map((row) => [...row]),
    ...units.map(([unit, population, target, daily], index) => [
      index + 1,
      unit,
      population,
      printed ? target : "",
      printed ? daily : "",
    ]),
    ["", "TỔNG", 45934, 17410, printed ? 249 : ""],
    [],
    ["Ghi chú:"],
    ["- TK ĐDĐT: tài khoản định danh điện tử."],
    ["- Chỉ tính khi công dân kích hoạt thành công tài khoản."],
  ];
  for (const [place, cell] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const line = (grid[row] ??= []);
    while (line.length <= column) line.push("");
    line[column] = cell;
  }
  return { name, grid, merges: ["A1:E1", "A2:E2", "A3:E3", "A4:E4"] };
}
