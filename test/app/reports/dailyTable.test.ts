import { describe, expect, test } from "@jest/globals";
import { dailyTable, isDailyTable } from "../../../src/app/reports/dailyTable";
import { readTables } from "../../../src/app/table/readTables";
import { formatDay } from "../../../src/app/text/formatDay";
import { buildSheet, day, moment, type CellLiteral } from "../../support/snapshotBuilder";

const CAMPAIGN = { from: day(2023, 6, 23), to: day(2023, 11, 5) };
const UNITS = ["Phường 1", "Phường 2", "Phường 3"];
const NONE = { from: undefined, to: undefined };

const read = (
  grid: readonly (readonly CellLiteral[])[],
  merges: readonly string[] = [],
  campaign: Parameters<typeof dailyTable>[2] = CAMPAIGN,
) => {
  const sheet = buildSheet({ name: "S", grid, merges });
  const [table] = readTables(sheet);
  if (table === undefined) throw new Error("no table");
  expect(isDailyTable(table)).toBe(true);
  const daily = dailyTable(sheet, table, campaign);
  return {
    day: daily.titleDay && formatDay(daily.titleDay),
    sources: daily.sources.map(({ name, kind, column, day: own }) =>
      [column, name, kind ?? "?", own === undefined ? "" : formatDay(own)].join(" | "),
    ),
    receipts: daily.receipts.map(({ column, isReceipt }) => `${column} ${String(isReceipt)}`),
    yearless: daily.yearless.map(({ header }) => header),
  };
};

const body = (...figures: readonly CellLiteral[]) =>
  UNITS.map((unit, index) => [index + 1, unit, ...figures]);

describe("dailyTable", () => {
  test("columns “trong ngày”, with the day in the title and the hours beside", () => {
    const found = read([
      ["BÁO CÁO KẾT QUẢ NGÀY 23/6/2023"],
      ["(Kèm theo Kế hoạch số 12 ngày 20/6/2023)"],
      [
        "TT",
        "Đơn vị",
        "Hồ sơ thu nhận trong ngày",
        "Kích hoạt trong ngày",
        "Giờ nhận báo cáo",
        "Ghi chú",
      ],
      ...body(5, 3, "07h45", ""),
      ["", "Tổng cộng", 15, 9],
    ]);
    expect(found).toEqual({
      day: "23/06/2023",
      sources: [
        "2 | Hồ sơ thu nhận trong ngày | trong ngày | ",
        "3 | Kích hoạt trong ngày | trong ngày | ",
      ],
      receipts: ["4 true"],
      yearless: [],
    });
  });

  test("“trong ngày” and “lũy kế” under merged groups; the day stands in a cell beside its label", () => {
    const found = read(
      [
        ["Số liệu của ngày", moment(2023, 6, 24)],
        ["TT", "Đơn vị", "Hồ sơ", "", "Kích hoạt", "", "Dấu thời gian"],
        ["", "", "Trong ngày", "Lũy kế", "Trong ngày", "Lũy kế", ""],
        ...body(5, 30, 3, 20, ""),
      ],
      ["C2:D2", "E2:F2"],
    );
    expect(found.day).toBe("24/06/2023");
    expect(found.sources).toEqual([
      "2 | Hồ sơ – Trong ngày | trong ngày | ",
      "3 | Hồ sơ – Lũy kế | lũy kế | ",
      "4 | Kích hoạt – Trong ngày | trong ngày | ",
      "5 | Kích hoạt – Lũy kế | lũy kế | ",
    ]);
    expect(found.receipts).toEqual(["6 false"]);
  });

  test.each([
    {
      why: "a column per day, as dates",
      rows: [
        ["TT", "Đơn vị", moment(2023, 6, 23), moment(2023, 6, 24), moment(2023, 6, 25), "Tổng"],
      ],
      merges: [],
    },
    {
      why: "as text without the year",
      rows: [["TT", "Phường", "23/6", "24/6", "Ngày 25/6", "Tổng"]],
      merges: [],
    },
    {
      why: "as dates of a month",
      rows: [
        ["TT", "Đơn vị", "Tháng 6/2023", "", "", "Tổng"],
        ["", "", 23, 24, 25, ""],
      ],
      merges: ["C2:E2"],
    },
  ])("$why", ({ rows, merges }) => {
    const found = read([["HỒ SƠ THU NHẬN TRONG NGÀY"], ...rows, ...body(5, 0, "", 5)], merges);
    expect(found.sources).toEqual([
      "2 | HỒ SƠ THU NHẬN TRONG NGÀY | trong ngày | 23/06/2023",
      "3 | HỒ SƠ THU NHẬN TRONG NGÀY | trong ngày | 24/06/2023",
      "4 | HỒ SƠ THU NHẬN TRONG NGÀY | trong ngày | 25/06/2023",
    ]);
  });

  test("several indicators under each day; nothing says whether they are totals", () => {
    const found = read(
      [
        ["TT", "Đơn vị", "23/6/2023", "", "24/6/2023", ""],
        ["", "", "Thu nhận", "Kích hoạt", "Thu nhận", "Kích hoạt"],
        ...body(5, 3, 4, 2),
      ],
      ["C1:D1", "E1:F1"],
    );
    expect(found.sources).toEqual([
      "2 | Thu nhận | ? | 23/06/2023",
      "3 | Kích hoạt | ? | 23/06/2023",
      "4 | Thu nhận | ? | 24/06/2023",
      "5 | Kích hoạt | ? | 24/06/2023",
    ]);
  });

  test("without the campaign's dates nobody can tell the year of “23/6”", () => {
    const rows = [["TT", "Đơn vị", "23/6", "24/6", "25/6"], ...body(5, 3, 4)];
    expect(read(rows, [], NONE).yearless).toEqual(["23/6", "24/6", "25/6"]);
    const long = { from: day(2023, 6, 1), to: day(2024, 7, 1) };
    expect(read(rows, [], long).yearless).toEqual(["23/6", "24/6", "25/6"]);
    expect(read(rows, [], NONE).sources).toEqual([]);
  });

  test("a table of targets is none", () => {
    const sheet = buildSheet({
      name: "S",
      grid: [["TT", "Đơn vị", "Dân số", "Chỉ tiêu"], ...body(100, 20)],
    });
    expect(readTables(sheet).map(isDailyTable)).toEqual([false]);
  });
});
