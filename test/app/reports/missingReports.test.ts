import { describe, expect, test } from "@jest/globals";
import type { ArchivedReport } from "../../../src/app/reports/archive";
import { unitKey } from "../../../src/app/reports/unitKey";
import type { Moment } from "../../../src/app/snapshot";
import {
  buildWorkbook,
  day,
  moment,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";
import { contentOf, outcomeOf, planOf, refusal, sheetOf } from "../actions/planned";
import { windowsSheet } from "../actions/settingsFixtures";
import { archiveGrid } from "./archiveFixture";

const NOW = moment(2023, 6, 26, 540);
const campaign = windowsSheet([], { from: day(2023, 6, 23), to: day(2023, 11, 5) });

const report = (unit: string, figure?: number, received?: Moment): ArchivedReport => ({
  unit,
  key: unitKey(unit),
  figures: [figure, figure],
  received,
});
const at = (date: number, hour: number, minute = 0) => moment(2023, 6, date, hour * 60 + minute);

const archive: SheetLiteral = {
  name: "Số liệu đã chốt",
  grid: archiveGrid([
    {
      day: day(2023, 6, 23),
      closed: at(24, 9),
      reports: [
        report("Phường 1", 5, at(24, 7, 45)),
        report("Phường 2", 0, at(24, 8)),
        report("Phường 3", 4, at(24, 8, 35)),
        report("Phường 4"),
      ],
    },
    {
      day: day(2023, 6, 24),
      closed: at(25, 9),
      reports: [
        report("Phường 1", 5, at(25, 7)),
        report("Phường 2", 1),
        report("Phường 3"),
        report("Phường 4", 2, at(26, 6)),
      ],
    },
  ]),
};
/** The day that is being reported, not closed yet. */
const table = (date: number): SheetLiteral => ({
  name: "Báo cáo",
  grid: [
    [`KẾT QUẢ NGÀY ${date}/6/2023`],
    ["TT", "Đơn vị", "Hồ sơ thu nhận trong ngày", "Giờ nhận báo cáo"],
    [1, "Phường 1", 5, "07h00"],
    [2, "Phường 2", 0, "08h20"],
    [3, "Phường 3", "", ""],
    [4, "P. 04", 3, ""],
  ],
});
const periodic = (cells: readonly CellLiteral[][]): SheetLiteral => ({
  name: "Báo cáo định kỳ",
  grid: [
    ["NHẬN BÁO CÁO ĐỊNH KỲ"],
    ["Đơn vị", "Tháng 6/2023", "Cuối đợt"],
    ["Hạn báo cáo", moment(2023, 6, 25), "05/11/2023 17:00"],
    ...cells,
  ],
});

const book = (sheets: readonly SheetLiteral[], now = NOW) =>
  buildWorkbook({ sheets: [...sheets, ...campaign.sheets], names: campaign.names, now });
const register = (sheets: readonly SheetLiteral[], now = NOW) => {
  const plan = planOf("missingReports", book(sheets, now));
  const block = (sheetOf(plan, "Đơn vị chưa báo cáo")?.block ?? []).map((line) =>
    line.map(contentOf),
  );
  const after = (title: string) => {
    const first = block.findIndex(([cell]) => String(cell).startsWith(title)) + 2;
    const length = block.slice(first).findIndex((line) => line.every((cell) => cell === ""));
    return block.slice(first, length < 0 ? undefined : first + length);
  };
  return { plan, league: after("XẾP HẠNG"), list: after("CHƯA BÁO CÁO,") };
};

describe("the register on closed days", () => {
  const { plan, league, list } = register([archive]);

  test("names exactly who is late, by how long, and who is missing, the latest first", () => {
    expect(list.map((line) => [line[1], line[2], line[5]])).toEqual([
      ["Phường 3", "Ngày 24/06/2023", "Chưa báo cáo"],
      ["Phường 4", "Ngày 24/06/2023", "Trễ 22 giờ"],
      ["Phường 3", "Ngày 23/06/2023", "Trễ 35 phút"],
      ["Phường 4", "Ngày 23/06/2023", "Chưa báo cáo"],
    ]);
  });

  test("counts every unit's reports: on time, late, of unknown hour, missing; best share first", () => {
    expect(league.map((line) => line.slice(0, 11))).toEqual([
      [1, "Phường 1", 2, 2, 2, 0, 0, 0, 0, 1, ""],
      [1, "Phường 2", 2, 2, 1, 0, 1, 0, 0, 1, ""],
      [3, "Phường 3", 2, 1, 0, 1, 0, 1, 0, 0, "35 phút"],
      [3, "Phường 4", 2, 1, 0, 1, 0, 1, 0, 0, "22 giờ"],
      ["", "Cộng", 8, 6, 3, 2, 1, 2, 0, 0.429, "22 giờ 35 phút"],
    ]);
  });

  test("says as of which report, and which days nobody has closed", () => {
    expect(plan.summary.slice(0, 3)).toEqual([
      "Số liệu đã chốt đến 08h00 ngày 25/6/2023 (báo cáo ngày 24/06/2023).",
      "Báo cáo ngày 24/06/2023 (hạn 08h00 ngày 25/6/2023): đã nhận 3/4 đơn vị.",
      "Chưa báo cáo: Phường 3.",
    ]);
    expect(plan.summary).toContain("1 ngày đến hạn chưa chốt nên chưa xét: 25/06/2023.");
  });

  test("rests on no clock but for what has not come", () => {
    const later = register([archive], moment(2023, 6, 26, 541));
    expect(later.plan.writes).toEqual(plan.writes);
  });
});

describe("the register on the table of a day that is not closed", () => {
  test("after the due hour who is blank is missing; without an hour nobody is late", () => {
    const { list, plan } = register([table(25), archive]);
    expect(list.slice(0, 2).map((line) => [line[1], line[2], line[5]])).toEqual([
      ["Phường 3", "Ngày 25/06/2023", "Chưa báo cáo"],
      ["Phường 3", "Ngày 24/06/2023", "Chưa báo cáo"],
    ]);
    expect(plan.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["either-hour D4"]);
    expect(plan.texts?.[0]?.text).toBe(
      "Đến 09h00 ngày 26/6/2023, còn 1/4 đơn vị chưa gửi báo cáo ngày 25/06/2023 (hạn 08h00 ngày 26/6/2023): Phường 3. Đề nghị các đơn vị báo cáo ngay.",
    );
  });

  test("before the due hour who is blank is not due yet, and not missing", () => {
    const { list, plan, league } = register([table(25), archive], moment(2023, 6, 26, 479));
    expect(list.map((line) => line[2])).not.toContain("Ngày 25/06/2023");
    expect(plan.summary).toContain("Chưa đến hạn, chưa gửi: Phường 3.");
    expect(league.find((line) => line[1] === "Phường 3")?.slice(2, 9)).toEqual([
      2, 1, 0, 1, 0, 1, 1,
    ]);
  });

  test("a closed day is judged as it was closed, not as the table stands now", () => {
    const { list } = register([table(24), archive]);
    expect(list.filter((line) => line[2] === "Ngày 24/06/2023")).toHaveLength(2);
  });
});

describe("monthly, phase and final reports", () => {
  const rows: CellLiteral[][] = [
    ["Phường 1", moment(2023, 6, 25, 900), ""],
    ["Phường 2", "x", ""],
    ["Phường 3", "26/6/2023 08:00", ""],
    ["Phường 4", "", ""],
  ];

  test("are due at their own moments: a day without an hour lasts until its end", () => {
    const { list, plan } = register([periodic(rows), archive]);
    expect(list.slice(0, 2).map((line) => [line[1], line[2], line[3], line[5]])).toEqual([
      ["Phường 3", "Tháng 6/2023", "hết ngày 25/6/2023", "Trễ 8 giờ"],
      ["Phường 4", "Tháng 6/2023", "hết ngày 25/6/2023", "Chưa báo cáo"],
    ]);
    expect(plan.summary.join(" ")).not.toContain("Báo cáo định kỳ");
  });

  test.each([
    { rows: [["Phường 1", "sáng", ""]], said: "Ô 'Báo cáo định kỳ'!B4 (Phường 1) ghi “sáng”" },
    {
      rows: [["Phường 1", "31/6/2023 08:00", ""]],
      said: "ghi “31/6/2023 08:00”, không đọc được giờ nhận",
    },
  ])("$said", ({ rows: wrong, said }) => {
    const outcome = outcomeOf("missingReports", book([periodic(wrong), archive]));
    expect(refusal(outcome)).toContain(said);
  });
});

test("with neither table nor archive nobody knows who has to report", () => {
  expect(refusal(outcomeOf("missingReports", book([])))).toContain(
    "Tên các đơn vị không cho biết báo cáo theo chế độ nào",
  );
  const typed = { cheDo: "xã, phường, thị trấn, đặc khu" };
  expect(refusal(outcomeOf("missingReports", book([]), typed))).toContain(
    "Chưa có bảng nhập số liệu",
  );
});
