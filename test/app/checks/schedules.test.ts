import { describe, expect, test } from "@jest/globals";
import type { CellLiteral } from "../../support/snapshotBuilder";
import { found, sheetOf } from "./checked";

type Row = readonly CellLiteral[];

const CODES = [
  "schedule-short",
  "schedule-shift-label",
  "schedule-holiday",
  "schedule-outside-window",
  "schedule-no-such-day",
  "schedule-two-machines",
  "schedule-overlap",
];
const targets = (need: number) =>
  sheetOf(
    [
      ["(Từ ngày 11/4/2023 đến ngày 20/6/2023)"],
      ["STT", "Xã, thị trấn", "Chỉ tiêu"],
      [1, "Tân Văn", need],
      [2, "Bình La", 300],
      [3, "Mông Ân", 300],
    ],
    "Chỉ tiêu",
  );
const HEADER = ["TT", "Địa điểm", "Đơn vị", "Thời gian", "Ca thực hiện", "Chỉ tiêu thu nhận/ngày"];
const visit = (unit: string, days: string, first = "Ca 01", second = "Ca 02"): readonly Row[] => [
  [
    1,
    `CAX ${unit}`,
    `Xã ${unit}`,
    `- Tháng ${days.replace("@", "(Từ 7h00 đến 15h00)")}`,
    first,
    "160 hồ sơ/ Ca/ngày",
  ],
  [
    "",
    "",
    "",
    `- Tháng ${days.replace("@", "(Từ 15h00 đến 23h00)")}`,
    second,
    "160 hồ sơ/ Ca/ngày",
  ],
];
const schedule = (...visits: readonly (readonly Row[])[]) =>
  sheetOf([HEADER, ["MÁY 1"], ...visits.flat()], "Lịch");

describe("a printed intake schedule", () => {
  const good = [
    visit("Tân Văn", "4/2023 @: 11,12,13"),
    visit("Bình La", "4/2023 @: 14,15"),
    visit("Mông Ân", "4/2023 @: 16,17"),
  ];

  test.each<
    [why: string, need: number, visits: readonly (readonly Row[])[], expected: readonly string[]]
  >([
    ["a schedule without conflicts", 960, good, []],
    ["capacity below the target of the table beside it", 961, good, ["C3 schedule-short"]],
    [
      "labels that contradict their hours",
      960,
      [...good.slice(0, 2), visit("Mông Ân", "4/2023 @: 16,17", "Ca 02", "Ca 01")],
      ["E7 schedule-shift-label"],
    ],
    [
      "a holiday",
      960,
      [...good.slice(0, 2), visit("Mông Ân", "4/2023 @: 29")],
      ["D7 schedule-holiday"],
    ],
    [
      "a day after the campaign",
      960,
      [...good.slice(0, 2), visit("Mông Ân", "6/2023 @: 21")],
      ["D7 schedule-outside-window"],
    ],
  ])("%s", (_, need, visits, expected) => {
    expect(found([targets(need), schedule(...visits)], CODES)).toEqual(expected);
  });
});
