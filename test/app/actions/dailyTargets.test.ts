import { describe, expect, test } from "@jest/globals";
import {
  buildWorkbook,
  moment,
  type CellLiteral,
  type SheetLiteral,
} from "../../support/snapshotBuilder";
import { annex, firstRow, totalRow, units } from "./binhGia";
import {
  columnsOf,
  contentOf,
  outcomeOf,
  planOf,
  refusal,
  sheetOf,
  shownIn,
  writtenIn,
} from "./planned";
import { windowsSheet } from "./settingsFixtures";

const targets: Readonly<Record<string, CellLiteral>> = Object.fromEntries(
  units.map(([, , target], index) => [`${firstRow + index},3`, target]),
);
const withCells = (cells: Readonly<Record<string, CellLiteral>> = {}, more: SheetLiteral[] = []) =>
  buildWorkbook({ sheets: [annex({ printed: false, cells: { ...targets, ...cells } }), ...more] });
const printed = () => buildWorkbook({ sheets: [annex()] });
const FORMULA = '=IF(RC[-1]="";"";ROUND(RC[-1]/CD_SO_NGAY_GD1;0))';

describe("dailyTargets on the annex of Bình Gia", () => {
  test.each([
    ["tuNgay", "11/04/2023", "the header says so"],
    ["denNgay", "20/06/2023", "the header says so"],
    ["cachDem", "không tính ngày đầu", "the figures are of the first day"],
    ["lich", "mọi ngày", "campaigns work every day"],
    ["lamTron", "thường", "printed plans round half up"],
  ])("%s is %s by default: %s", (field, value) => {
    expect(shownIn("dailyTargets", withCells(), field)).toBe(value);
    expect(shownIn("dailyTargets", printed(), field)).toBe(value);
  });

  test("every unit row gets one and the same formula, and the blank total a sum", () => {
    const written = writtenIn(planOf("dailyTargets", withCells()));
    const rows = units.map((_, index) => firstRow + index);
    expect(new Set(rows.map((row) => written.get(row)))).toEqual(new Set([FORMULA]));
    expect(written.get(totalRow)).toBe("=SUM(R[-19]C:R[-1]C)");
    expect(written.size).toBe(20);
  });

  test("the preview has the printed daily figures", () => {
    const [preview] = planOf("dailyTargets", withCells()).tables;
    expect(preview?.rows.slice(0, 19).map((row) => row[2])).toEqual(
      units.map(([, , , daily]) => String(daily)),
    );
    expect(preview?.rows[19]?.slice(0, 4)).toEqual(["CỘNG", "17.411", "250", "17.500"]);
  });

  test("a printed column is kept, and the rule that made it is named", () => {
    const plan = planOf("dailyTargets", printed());
    expect(plan.writes).toEqual([]);
    expect(plan.summary).toContain(
      "Số đang có ở cột E khớp chỉ tiêu ÷ 70, làm tròn thường: 19/19 dòng; dòng TỔNG ghi 249, cộng các dòng được 250.",
    );
    expect(plan.findings).toEqual([
      expect.objectContaining({ cell: "E26", code: "sum-differs", severity: "cần xác nhận" }),
    ]);
  });

  test("who misses the target at that figure is said, and by how much", () => {
    expect(planOf("dailyTargets", printed()).summary.join(" ")).toContain(
      "8 đơn vị không đạt chỉ tiêu, thiếu 161 trong cả đợt: Quý Hòa thiếu 32; Bình La thiếu 31",
    );
    expect(planOf("dailyTargets", printed(), { lamTron: "lên" }).summary).toContain(
      "Giữ đúng số mỗi ngày thì mọi đơn vị đều đạt chỉ tiêu.",
    );
  });

  test("figures that were made with both ends are recognised, whatever A1 says", () => {
    const daily = Object.fromEntries(
      units.map(([, , target], index) => [`${firstRow + index},4`, Math.round(target / 71)]),
    );
    expect(shownIn("dailyTargets", withCells(daily), "cachDem")).toBe("cả ngày đầu và ngày cuối");
  });

  test("replacing turns typed figures into formulas but keeps the typed total", () => {
    const plan = planOf("dailyTargets", printed(), { ghiDe: "thay số đang có" });
    expect(writtenIn(plan).get(firstRow)).toBe(FORMULA);
    expect(writtenIn(plan).has(totalRow)).toBe(false);
  });

  test("text targets are read by the formula as the reader reads them", () => {
    const plan = planOf("dailyTargets", withCells({ [`${firstRow},3`]: "2.700" }));
    const formula = String(writtenIn(plan).get(firstRow));
    expect(formula).toContain("SUBSTITUTE(");
    expect(formula).not.toContain(",");
    expect(new Set(units.map((_, index) => writtenIn(plan).get(firstRow + index))).size).toBe(1);
    expect(plan.findings.map(({ cell, code }) => [cell, code])).toEqual([
      ["D7", "numbers-as-text"],
    ]);
  });

  test("a unit without a target stays blank, never zero", () => {
    const plan = planOf("dailyTargets", withCells({ [`${firstRow},3`]: "" }));
    expect(plan.tables[0]?.rows[0]).toEqual(["Thị trấn Bình Gia", "", "", "", "", ""]);
  });

  test("without a daily column a new one goes right of the table", () => {
    const grid: CellLiteral[][] = [
      ["STT", "Xã", "Chỉ tiêu"],
      [1, "An Bình", 71],
      ["", "TỔNG", 71],
    ];
    const workbook = buildWorkbook({ sheets: [{ name: "T", grid }] });
    const plan = planOf("dailyTargets", workbook, { tuNgay: "11/4/2023", denNgay: "20/6/2023" });
    const [write] = columnsOf(plan);
    expect(write).toMatchObject({ column: 3, header: { row: 0, text: "Chỉ tiêu theo ngày" } });
    const full = grid.map((row, index) => [...row, "", index === 1 ? "ghi riêng" : ""]);
    const blocked = buildWorkbook({ sheets: [{ name: "T", grid: full }] });
    expect(
      refusal(outcomeOf("dailyTargets", blocked, { tuNgay: "11/4/2023", denNgay: "20/6/2023" })),
    ).toContain("'T'!D1:E3");
  });
});

describe("windows of dailyTargets", () => {
  test("both shared sheets are made when they are missing, with named cells", () => {
    const plan = planOf("dailyTargets", withCells());
    expect(plan.writes.map((write) => write.sheet)).toEqual([
      "Ngày nghỉ",
      "Thông tin chiến dịch",
      "Phụ lục 2",
    ]);
    const settings = sheetOf(plan, "Thông tin chiến dịch");
    const days = settings?.names?.find(({ name }) => name === "CD_SO_NGAY_GD1");
    expect(settings?.owner).toBe("shared");
    expect(String(contentOf(settings?.block[days?.row ?? 0]?.[days?.column ?? 0]))).toMatch(/^=IF/);
  });

  const from = moment(2023, 4, 11);
  const to = moment(2023, 6, 20);

  test("a window with these very dates, convention and calendar is reused", () => {
    const shared = windowsSheet([["GD3", from, to, "không tính ngày đầu", "mọi ngày", 70]]);
    const plan = planOf(
      "dailyTargets",
      buildWorkbook({
        sheets: [annex({ printed: false, cells: targets }), ...shared.sheets],
        names: shared.names,
      }),
    );
    expect(plan.writes.map(({ kind }) => kind)).toEqual(["column"]);
    expect(writtenIn(plan).get(firstRow)).toContain("CD_SO_NGAY_GD3");
  });

  test.each([
    ["other dates", { denNgay: "30/6/2023" }, 70],
    ["another convention", { cachDem: "cả ngày đầu và ngày cuối" }, 70],
    ["another calendar", { lich: "ngày làm việc" }, 70],
    ["a number of days that somebody typed over", {}, 71],
  ])("%s add a window and change none", (_, typed, days) => {
    const shared = windowsSheet([["GD1", from, to, "không tính ngày đầu", "mọi ngày", days]]);
    const workbook = buildWorkbook({
      sheets: [annex({ printed: false, cells: targets }), ...shared.sheets],
      names: shared.names,
    });
    const plan = planOf("dailyTargets", workbook, typed);
    const rows = plan.writes.find(({ kind }) => kind === "rows");
    expect(rows).toMatchObject({ sheet: "Thông tin chiến dịch", row: shared.nextRow, column: 0 });
    expect(plan.writes.filter(({ kind }) => kind === "name")).toHaveLength(3);
    expect(writtenIn(plan).get(firstRow)).toContain("CD_SO_NGAY_GD2");
    expect(plan.restsOn.map(({ sheet }) => sheet)).toContain("Thông tin chiến dịch");
  });

  test.each<[why: string, formula: string, names: Readonly<Record<string, string>>, code: string]>([
    ["a formula of another sheet", "=ROUND(D5/CD_SO_NGAY_GD4;0)", {}, "GD5"],
    ["a formula that counts the days behind", '=IF(cd_da_qua_gd12="";"";1)', {}, "GD13"],
    ["a name that has lost its row", "", { CD_DA_QUA_GD2: "'Khác'!B9" }, "GD3"],
    ["another function's name", "=CD_TYLE(B1;GD9)", {}, "GD1"],
  ])("the code of a window that is gone is never used again: %s", (_, f, names, code) => {
    const workbook = buildWorkbook({
      sheets: [
        annex({ printed: false, cells: targets }),
        { name: "Khác", grid: [["Bảng cũ", { f, v: "#REF!" }]] },
      ],
      names,
    });
    expect(writtenIn(planOf("dailyTargets", workbook)).get(firstRow)).toContain(
      `CD_SO_NGAY_${code};`,
    );
  });

  test("dates come from the only window of the settings where the header has none", () => {
    const shared = windowsSheet([["GD1", from, to, "không tính ngày đầu", "mọi ngày", 70]]);
    const workbook = buildWorkbook({
      sheets: [
        annex({ printed: false, cells: { ...targets, "5,4": "Chỉ tiêu theo ngày", "3,0": "" } }),
        ...shared.sheets,
      ],
      names: shared.names,
    });
    expect(shownIn("dailyTargets", workbook, "denNgay")).toBe("20/06/2023");
    expect(shownIn("dailyTargets", workbook, "cachDem")).toBe("không tính ngày đầu");
  });
});

describe("dailyTargets refuses", () => {
  test.each<[why: string, typed: Readonly<Record<string, string>>, says: string]>([
    ["a date that no calendar has", { denNgay: "31/6/2023" }, "“31/6/2023”: không có ngày này"],
    [
      "an end before its start",
      { denNgay: "10/4/2023" },
      "10/04/2023 trước ngày bắt đầu 11/04/2023",
    ],
    [
      "a window of holidays alone",
      {
        tuNgay: "29/4/2023",
        denNgay: "3/5/2023",
        lich: "ngày làm việc",
        cachDem: "cả ngày đầu và ngày cuối",
      },
      "không còn ngày nào được tính",
    ],
    ["a list of days that is empty", { lich: "danh sách riêng" }, "không còn ngày nào được tính"],
    ["one column for both", { cotChiTieuNgay: "D" }, "đang cùng là cột D"],
    ["a column that is not there", { cotChiTieu: "Z" }, "không có cột này"],
  ])("%s", (_, typed, says) => {
    expect(refusal(outcomeOf("dailyTargets", withCells(), typed))).toContain(says);
  });

  test.each<[why: string, cell: CellLiteral, says: string]>([
    ["text among targets", "chờ", "'Phụ lục 2'!D7 (Thị trấn Bình Gia) ghi “chờ”"],
    ["a fraction", 2.7, "'Phụ lục 2'!D7 (Thị trấn Bình Gia): không rõ là 2,7 hay 2.700"],
    ["a negative target", -1, "là số âm"],
    ["an error", "#DIV/0!", "đang báo lỗi #DIV/0!"],
  ])("%s, with sheet and cell", (_, cell, says) => {
    expect(refusal(outcomeOf("dailyTargets", withCells({ [`${firstRow},3`]: cell })))).toContain(
      says,
    );
  });

  test("a header with a date that no calendar has", () => {
    const workbook = withCells({
      "5,4": "Chỉ tiêu theo ngày\n(từ ngày 11/4/2023 đến ngày 31/6/2023)",
    });
    expect(refusal(outcomeOf("dailyTargets", workbook))).toContain(
      "Ô 'Phụ lục 2'!E6 ghi “31/6/2023”, không phải một ngày có trong lịch",
    );
  });

  test("a column without any target yet", () => {
    const workbook = buildWorkbook({ sheets: [annex({ printed: false })] });
    expect(refusal(outcomeOf("dailyTargets", workbook))).toContain("Cột chỉ tiêu D chưa có số nào");
  });
});

test("of two tables on one sheet only the chosen one is written", () => {
  const table = (top: string): CellLiteral[][] => [
    [top],
    ["STT", "Xã", "Chỉ tiêu", "Chỉ tiêu theo ngày (từ 1/6/2023 đến 10/6/2023)"],
    [1, "An Bình", 100, ""],
    [2, "An Lạc", 55, ""],
    ["", "TỔNG", 155, ""],
  ];
  const grid = [...table("Đợt 1"), [], [], [], ...table("Đợt 2")];
  const workbook = buildWorkbook({ sheets: [{ name: "T", grid }], active: "'T'!C11" });
  expect([...writtenIn(planOf("dailyTargets", workbook)).keys()]).toEqual([10, 11, 12]);
  const first = planOf("dailyTargets", workbook, { bang: "B3" });
  expect([...writtenIn(first).keys()]).toEqual([2, 3, 4]);
});

test("a header whose dates stand the wrong way round is told with its cell", () => {
  const header = "Chỉ tiêu theo ngày\n(từ 20/6/2023 đến 11/4/2023)";
  const workbook = buildWorkbook({ sheets: [annex({ cells: { "5,4": header } })] });
  expect(refusal(outcomeOf("dailyTargets", workbook))).toMatch(
    /'Phụ lục 2'!E6.*trước ngày bắt đầu/,
  );
});
