import type { Grids } from "./openHost";

/** A small annex: three communes, weights, an empty target column below a typed total. */
export const district: Grids = {
  "PL 2": [
    ["CHỈ TIÊU KÍCH HOẠT TÀI KHOẢN ĐỊNH DANH ĐIỆN TỬ"],
    ["STT", "Đơn vị", "Dân số", "Chỉ tiêu"],
    [1, "Xã An Phú", 5100, null],
    [2, "Xã Bình Minh", 2900, null],
    [3, "Xã Cẩm Sơn", 2000, null],
    [null, "TỔNG", 10000, 100],
  ],
};

/** The same with targets given, ready for daily figures. */
export const withTargets: Grids = {
  "PL 2": (district["PL 2"] ?? []).map((line, row) =>
    row < 2 || row > 4 ? line : [...line.slice(0, 3), [51, 29, 20][row - 2] ?? null],
  ),
};

/** Actions as an office would run them, each on its own sheet. */
export const jobs = [
  { action: "allocateTargets", grids: district, choices: {} },
  {
    action: "dailyTargets",
    grids: withTargets,
    choices: { tuNgay: "11/4/2023", denNgay: "20/4/2023" },
  },
  {
    action: "dayPlanSheet",
    grids: withTargets,
    choices: { tuNgay: "11/4/2023", denNgay: "14/4/2023" },
  },
  { action: "campaignInfo", grids: district, choices: {} },
] as const;
