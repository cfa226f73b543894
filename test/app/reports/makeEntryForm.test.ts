import { describe, expect, test } from "@jest/globals";
import { dailyTable, isDailyTable } from "../../../src/app/reports/dailyTable";
import { readPeriodic } from "../../../src/app/reports/readPeriodic";
import { readRegime } from "../../../src/app/reports/readRegime";
import { instant } from "../../../src/domain/reports/instant";
import { readTables } from "../../../src/app/table/readTables";
import {
  buildWorkbook,
  day,
  moment,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";
import { contentOf, outcomeOf, planOf, refusal, sheetOf, shownIn } from "../actions/planned";
import { windowsSheet } from "../actions/settingsFixtures";
import { carried } from "./carried";

const NOW = moment(2023, 6, 24, 540);
const campaign = windowsSheet(
  [
    [
      "GĐ1",
      moment(2023, 6, 23),
      moment(2023, 7, 31),
      "cả ngày đầu và ngày cuối",
      "mọi ngày",
      39,
      "giai đoạn",
    ],
  ],
  { from: day(2023, 6, 23), to: day(2023, 11, 5) },
);
const targets: SheetLiteral = {
  name: "Chỉ tiêu",
  grid: [
    ["CHỈ TIÊU"],
    ["TT", "Đơn vị", "Chỉ tiêu"],
    [1, "Phường 1", 900],
    [2, "Phường 2", 700],
    ["", "TỔNG", 1600],
  ],
};
const book = (sheets: readonly SheetLiteral[] = [targets], now = NOW) =>
  buildWorkbook({ sheets: [...sheets, ...campaign.sheets], names: campaign.names, now });

const plan = planOf("makeEntryForm", book());
const made = carried([targets, ...campaign.sheets], plan, NOW);
const sheetNamed = (name: string) => {
  const found = buildWorkbook({ sheets: made }).sheet(name);
  if (found === undefined) throw new Error(name);
  return found;
};

/** Blank while nobody has reported. */
const SUM = '=IF(COUNT(R[-2]C:R[-1]C)=0;"";SUM(R[-2]C:R[-1]C))';

describe("a new form", () => {
  test("has a row per unit, the day whose figures are due, and takes counts alone", () => {
    const write = sheetOf(plan, "Nhập số liệu");
    expect(write?.block.map((line) => line.map(contentOf))).toEqual([
      ["NHẬP SỐ LIỆU HẰNG NGÀY", "", "", "", ""],
      ["Số liệu của ngày", moment(2023, 6, 23), "", "", ""],
      ["Để trống: chưa báo cáo. Không phát sinh: ghi 0.", "", "", "", ""],
      [
        "Đơn vị",
        "Hồ sơ thu nhận trong ngày",
        "Tài khoản kích hoạt trong ngày",
        "Giờ nhận báo cáo",
        "Ghi chú",
      ],
      ["Phường 1", "", "", "", ""],
      ["Phường 2", "", "", "", ""],
      ["Tổng cộng", SUM, SUM, "", ""],
    ]);
    expect(
      write?.style.rules?.map(({ row, column, rows, columns, rule }) => [
        rule.takes,
        row,
        column,
        rows,
        columns,
      ]),
    ).toEqual([
      ["count", 4, 1, 2, 2],
      ["day", 1, 1, 1, 1],
    ]);
    const widths = write?.style.columnWidths ?? [];
    expect(widths.slice(0, 4).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(360);
  });

  test("is read as the daily table that it is, and closed like any other", () => {
    const sheet = sheetNamed("Nhập số liệu");
    const [table] = readTables(sheet).filter(isDailyTable);
    if (table === undefined) throw new Error("no table");
    const daily = dailyTable(sheet, table, { from: undefined, to: undefined });
    expect(daily.titleDay).toBe(day(2023, 6, 23));
    expect(daily.sources.map(({ column, kind }) => [column, kind])).toEqual([
      [1, "trong ngày"],
      [2, "trong ngày"],
    ]);
    expect(daily.receipts.map(({ column }) => column)).toEqual([3]);
  });

  test("comes with the rules and with the due moments of month, phase and end", () => {
    const workbook = buildWorkbook({ sheets: made });
    expect(readRegime(workbook).findings).toEqual([]);
    const periodic = readPeriodic(workbook);
    expect(periodic?.messages).toEqual([]);
    expect(periodic?.units).toEqual(["Phường 1", "Phường 2"]);
    expect(periodic?.periods.map(({ label, due }) => [label, due])).toEqual([
      ["Tháng 7/2023", instant(day(2023, 7, 10), 1440)],
      ["Giai đoạn 1", instant(day(2023, 7, 31), 1440)],
      ["Tháng 8/2023", instant(day(2023, 8, 10), 1440)],
      ["Tháng 9/2023", instant(day(2023, 9, 10), 1440)],
      ["Tháng 10/2023", instant(day(2023, 10, 10), 1440)],
      ["Cuối đợt", instant(day(2023, 11, 5), 1440)],
    ]);
  });

  test("again makes nothing, and says that the form belongs to the office", () => {
    const again = planOf(
      "makeEntryForm",
      buildWorkbook({ sheets: made, active: "'Chỉ tiêu'!A3", names: campaign.names, now: NOW }),
    );
    expect(again.writes).toEqual([]);
    expect(again.summary[0]).toContain("giữ nguyên");
  });

  test("without the campaign's dates the sheet of other reports waits", () => {
    const bare = planOf("makeEntryForm", buildWorkbook({ sheets: [targets], now: NOW }));
    expect(bare.writes.map(({ sheet }) => sheet)).toEqual(["Nhập số liệu", "Chế độ báo cáo"]);
    expect(bare.summary.join(" ")).toContain("Chưa lập trang “Báo cáo định kỳ”");
  });

  test.each([
    {
      chiTieu: "Hồ sơ thu nhận",
      said: "Chỉ tiêu “Hồ sơ thu nhận” chưa rõ là số trong ngày hay lũy kế",
    },
    { chiTieu: "Hồ sơ trong ngày; hồ sơ trong ngày", said: "ghi hai lần" },
    { chiTieu: ";", said: "Hãy ghi ít nhất một chỉ tiêu" },
  ])("refuses indicators “$chiTieu”", ({ chiTieu, said }) => {
    expect(refusal(outcomeOf("makeEntryForm", book(), { chiTieu }))).toContain(said);
  });

  test("refuses two rows for one unit", () => {
    const twice = { ...targets, grid: [...targets.grid.slice(0, 4), [3, "P. 2", 5]] };
    expect(refusal(outcomeOf("makeEntryForm", book([twice])))).toContain("có ở cả hai ô");
  });
});

describe("the form of yesterday", () => {
  const filled = made.map((sheet): SheetLiteral => {
    if (sheet.name !== "Nhập số liệu") return sheet;
    const grid: CellLiteral[][] = sheet.grid.map((line) => [...line]);
    grid[4] = ["Phường 1", 5, 3, "07h30", "gọi điện"];
    grid[5] = ["Phường 2", 0, 0, "", ""];
    return { ...sheet, grid };
  });
  const open = (sheets: readonly SheetLiteral[]) =>
    buildWorkbook({ sheets, active: "'Nhập số liệu'!B5", names: campaign.names, now: NOW });
  const typed = { bang: "'Chỉ tiêu'!B3", bieuDaCo: "xóa số để nhập ngày mới" };

  test("is not cleared before it is closed", () => {
    const said = refusal(outcomeOf("makeEntryForm", open(filled), { ...typed, ngay: "24/6/2023" }));
    expect(said).toContain("Ngày 23/06/2023 chưa chốt");
  });

  const closing = planOf("closeDays", open(filled));
  const closed = carried(filled, closing, NOW);

  test("is cleared once all of it is closed: figures, hours and notes, and its day is the next", () => {
    expect(shownIn("makeEntryForm", open(closed), "ngay", typed)).toBe("24/06/2023");
    const clearing = planOf("makeEntryForm", open(closed), typed);
    expect(clearing.summary).toEqual([
      "Xóa số của ngày 23/06/2023 trên trang “Nhập số liệu” (đã chốt đủ) và đổi ngày thành 24/06/2023.",
    ]);
    const cells = clearing.writes.flatMap((write) =>
      write.kind === "column"
        ? write.cells.map(({ row, after }) => [row, write.column, contentOf(after)])
        : [],
    );
    expect(cells).toEqual([
      [1, 1, moment(2023, 6, 24)],
      [4, 1, ""],
      [5, 1, ""],
      [4, 2, ""],
      [5, 2, ""],
      [4, 3, ""],
      [4, 4, ""],
    ]);
  });

  test("is not cleared when a figure was typed after the closing", () => {
    const later = closed.map((sheet): SheetLiteral => {
      if (sheet.name !== "Nhập số liệu") return sheet;
      return {
        ...sheet,
        grid: sheet.grid.map((line, row) => (row === 5 ? ["Phường 2", 7, 0, "", ""] : line)),
      };
    });
    expect(refusal(outcomeOf("makeEntryForm", open(later), typed))).toContain("khác số đã chốt");
  });
});
