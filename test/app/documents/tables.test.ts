// Tables of the office, schedules and rankings as annexes print them.
import { describe, expect, test } from "@jest/globals";
import { awardTable } from "../../../src/app/documents/awardTable";
import { officeTable } from "../../../src/app/documents/officeTable";
import { placedCells } from "../../../src/app/documents/placedCells";
import { scheduleTable } from "../../../src/app/documents/scheduleTable";
import type { TableContent } from "../../../src/app/documents/tableContent";
import { awardSheetTexts } from "../../../src/app/messages/awardSheets";
import { readSchedule } from "../../../src/app/schedule/readSchedule";
import { readTables } from "../../../src/app/table/readTables";
import { buildSheet, day, type CellLiteral } from "../../support/snapshotBuilder";
import { printed } from "../schedule/printed";
import { BINH_GIA, BINH_GIA_HEADER, BINH_GIA_TITLES, BINH_GIA_TOTAL } from "../table/binhGia";
import { DINH_HOA_GRID, DINH_HOA_MERGES } from "../table/dinhHoa";

/** The table as people would read it off the page: every line as wide as the table, spanning cells repeated. */
function pageOf({ columns, header, lines }: TableContent): string[][] {
  const all = [...header, ...lines];
  const grid = all.map(() => columns.map(() => "(no cell)"));
  for (const { line, column, cell } of placedCells(all)) {
    for (let row = line; row < line + (cell.rows ?? 1); row += 1) {
      for (let at = column; at < column + (cell.columns ?? 1); at += 1) {
        const own = grid[row];
        if (own?.[at] !== "(no cell)") throw new Error(`${row},${at} twice`);
        own[at] = cell.text;
      }
    }
  }
  return grid;
}

function printedTable(
  grid: readonly (readonly CellLiteral[])[],
  merges: readonly string[] = [],
  withPersonal = false,
) {
  const sheet = buildSheet({ name: "PL", grid, merges });
  const [table] = readTables(sheet);
  if (table === undefined) throw new Error("no table");
  return officeTable(sheet, table, withPersonal);
}

describe("officeTable", () => {
  test("prints the annex of Bình Gia: figures with thousands, the total last and across", () => {
    const grid = [
      ...BINH_GIA_TITLES.map((title) => [title]),
      [...BINH_GIA_HEADER],
      ...BINH_GIA.map(([name, ...figures], index) => [index + 1, name, ...figures]),
      ["", ...BINH_GIA_TOTAL],
    ];
    const page = pageOf(printedTable(grid).content);
    expect(page).toHaveLength(21);
    expect(page[1]).toEqual(["1", "Thị trấn Bình Gia", "7.124", "2.700", "39"]);
    expect(page[20]).toEqual(["TỔNG", "TỔNG", "45.934", "17.410", "249"]);
  });

  test("keeps three header levels, their merges and the row of numbers", () => {
    const { content } = printedTable(DINH_HOA_GRID, DINH_HOA_MERGES);
    const page = pageOf(content);
    expect(content.header).toHaveLength(4);
    expect(page.slice(0, 3).map((row) => row[6])).toEqual([
      "Định danh điện tử mức 2",
      "Cấp tài khoản",
      "Đã cấp",
    ]);
    expect(page.slice(0, 3).map((row) => row[0])).toEqual(["TT", "TT", "TT"]);
    expect(page[3]?.slice(0, 5)).toEqual(["A", "B", "1", "2", "3=1-2"]);
    expect(page[4]?.slice(0, 6)).toEqual([
      "1",
      "Thị trấn Chợ Chu",
      "5.563",
      "5.414",
      "149",
      "97,32",
    ]);
  });

  test("a total above its rows goes below them, and rows without numbers get them", () => {
    const { content } = printedTable([
      ["Đơn vị", "Dân số", "Chỉ tiêu"],
      ["Toàn huyện", 30, 12],
      ["Xã Tân Văn", 10, 4],
      ["Xã Hoa Thám", 20, 8],
    ]);
    expect(pageOf(content)).toEqual([
      ["TT", "Đơn vị", "Dân số", "Chỉ tiêu"],
      ["1", "Xã Tân Văn", "10", "4"],
      ["2", "Xã Hoa Thám", "20", "8"],
      ["Toàn huyện", "Toàn huyện", "30", "12"],
    ]);
  });

  test("sections stand across the page, blank cells stay blank and zero stays zero", () => {
    const page = pageOf(
      printedTable([
        ["TT", "Đơn vị", "Chỉ tiêu", "Đã kích hoạt"],
        ["I. Khối xã"],
        [1, "Xã Tân Văn", 1439, 0],
        [2, "Xã Hoa Thám", 1125, ""],
      ]).content,
    );
    expect(page[1]).toEqual(["I. Khối xã", "I. Khối xã", "I. Khối xã", "I. Khối xã"]);
    expect(page[2]?.[3]).toBe("0");
    expect(page[3]?.[3]).toBe("");
  });

  const PEOPLE: readonly (readonly CellLiteral[])[] = [
    ["STT", "Họ và tên", "Đơn vị", "Số điện thoại", "Số CCCD", "Ghi chú"],
    [1, "Nguyễn Văn A", "Xã Tân Văn", "0000.000.000", "000000000000", "gọi 0000 000 000"],
    [2, "Lê Thị B", "Xã Hoa Thám", "0000.000.001", "000000000001", ""],
  ];

  test("leaves out telephone and identity numbers, and says which columns", () => {
    const { content, left } = printedTable(PEOPLE);
    expect(left).toEqual(["Số điện thoại", "Số CCCD"]);
    const text = JSON.stringify(pageOf(content));
    expect(text).not.toMatch(/0000/);
    expect(text).toContain("Nguyễn Văn A");
  });

  test("prints them when asked to, and names the columns that hold them", () => {
    const { content, left, personal } = printedTable(PEOPLE, [], true);
    expect(left).toEqual([]);
    expect(personal).toEqual(["Số điện thoại", "Số CCCD"]);
    expect(pageOf(content)[1]).toContain("000000000000");
  });

  test("prints days, percentages and fractions as Vietnamese offices do, whatever the sheet's locale", () => {
    const page = pageOf(
      printedTable([
        ["TT", "Đơn vị", "Chỉ tiêu", "Tỷ lệ", "Ngày hoàn thành"],
        [
          1,
          "Xã Tân Văn",
          1439,
          { v: 0.8349, format: "0.0%", shown: "83.5%" },
          { day: day(2023, 6, 5), minute: 0 },
        ],
        [
          2,
          "Xã Hoa Thám",
          { v: 1125, shown: "1,125", format: "#,##0" },
          { v: 96.28, shown: "96.28" },
          "",
        ],
      ]).content,
    );
    expect(page[1]?.slice(2)).toEqual(["1.439", "83,5%", "05/06/2023"]);
    expect(page[2]?.slice(2)).toEqual(["1.125", "96,28", ""]);
  });
});

describe("scheduleTable", () => {
  const schedule = readSchedule(buildSheet(printed()));
  if (schedule === undefined) throw new Error("no schedule");
  const page = pageOf(scheduleTable(schedule));

  test("has the annex's columns, a section for each machine, and counts sites anew for each", () => {
    expect(page[0]).toEqual([
      "TT",
      "Địa điểm",
      "Đơn vị",
      "Thời gian",
      "Ca thực hiện",
      "Chỉ tiêu thu nhận/ ngày",
    ]);
    expect(page[1]?.[0]).toBe("MÁY 1");
    const second = page.findIndex(([first]) => first === "MÁY 2");
    expect(page[second + 1]?.slice(0, 3)).toEqual(["1", "CAX Hòa Bình", "Xã Hòa Bình"]);
  });

  test("three units at one site share it, each with its two shifts", () => {
    const office = page.slice(2, 8);
    expect(new Set(office.map(([number, site]) => `${number} ${site}`)).size).toBe(1);
    expect(office.map((row) => row[2])).toEqual([
      "Xã Hoàng Văn Thụ",
      "Xã Hoàng Văn Thụ",
      "Thị trấn Bình Gia",
      "Thị trấn Bình Gia",
      "Xã Tân Văn",
      "Xã Tân Văn",
    ]);
    expect(office[1]?.slice(3)).toEqual([
      "- Tháng 4/2023 (Từ 15h00 đến 23h00): 12,13,14,15,16,",
      "Ca 02",
      "160 hồ sơ/ Ca/ngày",
    ]);
  });

  test("prints every row, and what the office noted below a machine", () => {
    expect(page).toHaveLength(1 + 2 + 19 * 2 + 1);
    expect(page[8]?.[0]).toContain("bố trí cấp lưu động");
  });
});

describe("awardTable", () => {
  const rows: readonly (readonly CellLiteral[])[] = [
    [1, "Xã An Phú", 100, 10, 10, "Có", "Giải nhất", 5000000, ""],
    [2, "Xã Bình Minh", 70, 10, 7, "Có", "Chờ quyết định", "", "Bằng điểm với Xã Cẩm Sơn"],
    [2, "Xã Cẩm Sơn", 70, 10, 7, "Có", "Chờ quyết định", "", "Bằng điểm với Xã Bình Minh"],
    [4, "Xã Đại Lâm", 60, 10, 6, "Có", "Giải ba", 2000000, ""],
    [5, "Xã Gia Hội", 20, 10, 2, "Chưa", "", "", "Còn thiếu 30 trường hợp"],
  ];
  const sheet = buildSheet({
    name: "Xếp hạng tập thể",
    grid: [
      [awardSheetTexts.collectiveTitle],
      [],
      [],
      [],
      [...awardSheetTexts.collectiveHeader],
      ...rows,
      [],
      [awardSheetTexts.totalsTitle],
      ["", "Giải nhất: đã xác định", 1, 5000000],
    ],
  });

  test("lists those who have a prize, and sums their money alone", () => {
    const list = awardTable(sheet);
    if (list === undefined) throw new Error("no list");
    const page = pageOf(list.content);
    expect(page.slice(1).map((row) => [row[0], row[1], row[5], row[6]])).toEqual([
      ["1", "Xã An Phú", "Giải nhất", "5.000.000"],
      ["2", "Xã Đại Lâm", "Giải ba", "2.000.000"],
      ["TỔNG", "TỔNG", "TỔNG", "7.000.000"],
    ]);
    expect([list.awarded, list.pending]).toEqual([2, 2]);
  });

  test("is not guessed where the sheet lost its header", () => {
    const torn = buildSheet({ name: "Xếp hạng tập thể", grid: [["Đơn vị", "Giải"], ...rows] });
    expect(awardTable(torn)).toBeUndefined();
  });
});
