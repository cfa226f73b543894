import type { HostFile } from "../../host/index";
import type { Choices } from "../../src/app/protocol";
import { ACTIVATED, ARCHIVE, archiveGrid } from "../app/summary/district";
import { hostFile, openHost, type GivenGrids, type Grids } from "./openHost";

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

/** The same with what was done so far. */
const withDone: Grids = {
  "PL 2": (withTargets["PL 2"] ?? []).map((line, row) => {
    if (row === 1) return [...line, "Đã kích hoạt"];
    return row > 1 && row < 5 ? [...line, 10 * row] : line;
  }),
};

const collectives: Grids = {
  "Tập thể": [
    ["KẾT QUẢ"],
    ["TT", "Đơn vị", "Số trường hợp", "Số cán bộ"],
    [1, "Xã An Phú", 900, 20],
    [2, "Xã Bình Minh", 500, 20],
    [3, "Xã Cẩm Sơn", 60, 20],
  ],
};

const individuals: Grids = {
  "Cá nhân": [
    ["KẾT QUẢ"],
    ["TT", "Họ và tên", "Đơn vị", "Số trường hợp"],
    [1, "Trần Ví Dụ A", "Xã An Phú", 90],
    [2, "Trần Ví Dụ B", "Xã Bình Minh", 70],
    [3, "Trần Ví Dụ C", "Xã Cẩm Sơn", 20],
  ],
};

/** A day's figures as communes report them, with a commune that has not. */
const daily: Grids = {
  "Báo cáo": [
    ["KẾT QUẢ THỰC HIỆN NGÀY 11/6/2023"],
    ["STT", "Đơn vị", "Hồ sơ thu nhận trong ngày", "Kích hoạt trong ngày", "Giờ nhận báo cáo"],
    [1, "Xã An Phú", 5, 3, "07h45"],
    [2, "Xã Bình Minh", 0, 0, null],
    [3, "Xã Cẩm Sơn", null, null, null],
  ],
};

/** Three closed days of the same communes. */
export const withArchive: GivenGrids = {
  ...withTargets,
  [ARCHIVE]: archiveGrid([ACTIVATED], ["Xã An Phú", "Xã Bình Minh", "Xã Cẩm Sơn"], {
    0: [[5], [2], [4]],
    1: [[6], [0], [3]],
    2: [[4], [3], undefined],
  }),
};

/** One action as an office would run it, on its own workbook. */
export interface Job {
  readonly action: string;
  readonly grids: GivenGrids;
  readonly choices: Choices;
  /** What the office ran before, and what people typed after that. */
  readonly first?: { readonly action: string; readonly choices?: Choices };
  readonly typed?: Readonly<Record<string, string>>;
}

const dates = { tuNgay: "11/4/2023", denNgay: "20/6/2023" };
const schedule = { action: "makeScheduleSheet", choices: dates };

/** Every test of committing takes its actions from here; a test holds the list to that of the product. */
export const jobs: readonly Job[] = [
  { action: "allocateTargets", grids: district, choices: {} },
  {
    action: "dailyTargets",
    grids: withTargets,
    choices: { tuNgay: "11/4/2023", denNgay: "20/4/2023" },
  },
  { action: "campaignInfo", grids: district, choices: {} },
  {
    action: "dayPlanSheet",
    grids: withTargets,
    choices: { tuNgay: "11/4/2023", denNgay: "14/4/2023" },
  },
  { action: "checkFigures", grids: withTargets, choices: {} },
  { action: "closeDays", grids: daily, choices: {} },
  {
    action: "closeDays",
    grids: daily,
    choices: {},
    first: { action: "closeDays" },
    typed: { A1: "KẾT QUẢ THỰC HIỆN NGÀY 12/6/2023" },
  },
  {
    action: "closeDays",
    grids: daily,
    choices: { lyDo: "Xã báo cáo lại" },
    first: { action: "closeDays" },
    typed: { C3: "8", D4: "2" },
  },
  {
    action: "pasteZalo",
    grids: daily,
    choices: { tin: "Cẩm Sơn: hs 4, kh 2, 15h20\nBình Minh: 07h50" },
  },
  { action: "makeEntryForm", grids: district, choices: { ngay: "11/6/2023" } },
  { action: "missingReports", grids: daily, choices: {} },
  { action: "undoWrite", grids: district, choices: {}, first: { action: "allocateTargets" } },
  {
    action: "completionRates",
    grids: withDone,
    choices: { cotThem: "Tỷ lệ hoàn thành (%)" },
  },
  { action: "makeScheduleSheet", grids: withTargets, choices: dates },
  { action: "checkSchedule", grids: withTargets, choices: {}, first: schedule },
  { action: "scheduleNotices", grids: withTargets, choices: {}, first: schedule },
  { action: "rankCollectives", grids: collectives, choices: {} },
  { action: "rankIndividuals", grids: individuals, choices: {} },
  { action: "missingConditions", grids: collectives, choices: {} },
  {
    action: "checkReading",
    grids: withTargets,
    choices: { cot: "C", vaiTro: "dân số" },
  },
  {
    action: "updateSummary",
    grids: withArchive,
    choices: { tuNgay: "23/6/2023", denNgay: "2/7/2023" },
  },
];

/** The workbook on which a job is run. */
export function fileOf({ grids, first, typed = {} }: Job): HostFile {
  if (first === undefined) return hostFile(grids);
  const office = openHost(hostFile(grids));
  const { kind } = office.run(first.action, first.choices);
  if (kind !== "committed") throw new Error(`${first.action}: ${kind}`);
  const [sheet = ""] = Object.keys(grids);
  office.host.asPerson((person) => {
    for (const [cell, text] of Object.entries(typed)) person.type(sheet, cell, text);
  });
  return office.host.save();
}
