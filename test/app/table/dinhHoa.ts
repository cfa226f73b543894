// Định Hóa district (Thái Nguyên), 02/2024: cards, accounts of level 2 and activations by commune. Three header levels, as
// printed; some rows only, with the printed total.
import type { CellLiteral } from "../../support/snapshotBuilder";

const ROWS: readonly (readonly [string, ...number[]])[] = [
  ["Thị trấn Chợ Chu", 5563, 5414, 149, 97.32, 4254, 1160, 79, 3552, 702, 83.5],
  ["Xã Kim Phượng", 4734, 4587, 147, 96.89, 3319, 1268, 72, 2888, 431, 87.0],
  ["Xã Quy Kỳ", 3887, 3669, 218, 94.39, 2067, 1602, 56, 1844, 223, 89.2],
  ["Xã Linh Thông", 2602, 2509, 93, 96.43, 1698, 811, 68, 1545, 153, 91.0],
  ["Xã Phú Đình", 5133, 4909, 224, 95.64, 3561, 1348, 73, 3235, 326, 90.8],
];

export const DINH_HOA_NAMES: readonly string[] = ROWS.map(([name]) => name);

export const DINH_HOA_GRID: readonly (readonly CellLiteral[])[] = [
  ["Biểu số 2: KẾT QUẢ CẤP CCCD VÀ ĐỊNH DANH ĐIỆN TỬ"],
  [
    "TT",
    "Xã, thị trấn",
    "Công dân từ đủ 14 tuổi trở lên",
    "Thẻ CCCD",
    "",
    "",
    "Định danh điện tử mức 2",
    "",
    "",
    "",
    "",
    "",
  ],
  ["", "", "", "Đã cấp", "Chưa cấp", "Tỷ lệ (%)", "Cấp tài khoản", "", "", "Kích hoạt", "", ""],
  ["", "", "", "", "", "", "Đã cấp", "Chưa cấp", "Tỷ lệ (%)", "Đã kích hoạt", "Chưa", "Đạt %"],
  ["A", "B", 1, 2, "3=1-2", "4=2/1", 5, "6=2-5", "7=5/2", 8, "9=5-8", "10=8/5"],
  ...ROWS.map(([name, ...figures], index) => [index + 1, name, ...figures]),
  ["", "Tổng", 84132, 81000, 3132, 96.28, 53504, 27496, 66, 46761, 6743, 87.4],
];

export const DINH_HOA_MERGES: readonly string[] = [
  "A1:L1",
  "A2:A4",
  "B2:B4",
  "C2:C4",
  "D2:F2",
  "G2:L2",
  "D3:D4",
  "E3:E4",
  "F3:F4",
  "G3:I3",
  "J3:L3",
];
