import { describe, expect, test } from "@jest/globals";
import { windowPreset } from "../../../src/app/settings/windowPreset";
import { readTables } from "../../../src/app/table/readTables";
import { buildSheet, buildWorkbook, day } from "../../support/snapshotBuilder";

const presets = (title: string, header = "Chỉ tiêu") => {
  const grid = [
    [title],
    ["TT", "Đơn vị", "Dân số", header],
    [1, "Phường 1", 6200, 2356],
    [2, "Phường 2", 7933, 3015],
    [3, "Phường 3", 9666, 3673],
  ];
  const sheet = { name: "Chỉ tiêu", grid };
  const workbook = buildWorkbook({ sheets: [sheet] });
  const [table] = readTables(buildSheet(sheet));
  const context = { workbook, table, name: "", label: "", listsAll: false, earlier: {} };
  return [windowPreset(context, "from"), windowPreset(context, "to")];
};

describe("windowPreset", () => {
  test.each([
    {
      title: "CHỈ TIÊU GIAO CÁC PHƯỜNG (Từ ngày 23/6/2023 đến ngày 05/11/2023)",
      days: [day(2023, 6, 23), day(2023, 11, 5)],
      why: "the title says which days the targets are for",
    },
    {
      title: "CHỈ TIÊU (Số liệu tính đến ngày 11/4/2023)",
      days: [undefined, undefined],
      why: "one date is no window",
    },
    { title: "CHỈ TIÊU GIAO CÁC PHƯỜNG", days: [undefined, undefined], why: "nothing says it" },
  ])("$why", ({ title, days }) => {
    expect(presets(title)).toEqual(days);
  });
  test("a column's own dates come before the title's", () => {
    const header = "Chỉ tiêu (Từ ngày 01/7/2023 đến ngày 31/7/2023)";
    expect(presets("CHỈ TIÊU (Từ ngày 23/6/2023 đến ngày 05/11/2023)", header)).toEqual([
      day(2023, 7, 1),
      day(2023, 7, 31),
    ]);
  });
});
