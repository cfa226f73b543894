// The examples of Định Hóa and Quảng Xương, as the actions see them.
import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { join } from "node:path";
import { formatNumber } from "../../../src/app/text/formatNumber";
import { buildWorkbook, type CellLiteral, type SheetLiteral } from "../../support/snapshotBuilder";
import { columnsOf, contentOf, planOf } from "../actions/planned";

const open = async (name: string) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(__dirname, "../../../examples", name));
  return buildWorkbook({ sheets: workbook.worksheets.map(literal) });
};

const literal = (sheet: ExcelJS.Worksheet): SheetLiteral => {
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
  const cell = (row: number, column: number): CellLiteral => {
    const found = sheet.getCell(row, column);
    // Only the first cell of a merge holds anything.
    if (found.isMerged && found.master.address !== found.address) return "";
    return { v: (found.value as string | number | null) ?? "", format: found.numFmt || "" };
  };
  const { merges } = sheet.model as unknown as { readonly merges: readonly string[] };
  return {
    name: sheet.name,
    grid: rows.map((row) => columns.map((column) => cell(row, column))),
    merges,
  };
};

describe("examples/dinh-hoa-2024.xlsx", () => {
  const FIRST = 8;
  const TOTAL = 31;
  const numberAt = (book: Awaited<ReturnType<typeof open>>, row: number, column: number) =>
    book.sheet("Biểu tổng hợp")?.values[row]?.[column];

  test("every rate of the empty tab comes out as printed, in 23 rows and the total", async () => {
    const book = await open("dinh-hoa-2024.xlsx");
    const plan = planOf("completionRates", book, { bang: "'Biểu tổng hợp (trống)'!A5" });
    const printed = [
      { column: 5, decimals: 2 },
      { column: 8, decimals: 0 },
      { column: 11, decimals: 1 },
    ];
    expect(plan.tables).toHaveLength(3);
    plan.tables.forEach(({ rows }, index) => {
      const { column, decimals } = printed[index] ?? { column: 0, decimals: 0 };
      expect(rows).toHaveLength(24);
      rows.forEach((cells, line) => {
        const value = numberAt(book, line === 23 ? TOTAL : FIRST + line, column);
        // Chợ Chu's is lost in the scan.
        const expected = value === "" ? "97,32 %" : `${formatNumber(Number(value), decimals)} %`;
        expect(cells[4]).toBe(expected);
      });
    });
  });

  test("what remains comes out as printed too", async () => {
    const book = await open("dinh-hoa-2024.xlsx");
    const { tables } = planOf("completionRates", book, { bang: "'Biểu tổng hợp (trống)'!A5" });
    [4, 7, 10].forEach((column, index) => {
      const found = tables[index]?.rows.map((row) => row[3]);
      const rows = [...Array.from({ length: 23 }, (_, line) => FIRST + line), TOTAL];
      expect(found).toEqual(rows.map((row) => formatNumber(Number(numberAt(book, row, column)))));
    });
  });

  test("each computed column gets one formula, total included", async () => {
    const plan = planOf("completionRates", await open("dinh-hoa-2024.xlsx"), {
      bang: "'Biểu tổng hợp (trống)'!A5",
    });
    for (const { cells } of columnsOf(plan)) {
      expect(cells).toHaveLength(24);
      expect(new Set(cells.map(({ after }) => contentOf(after))).size).toBe(1);
    }
  });

  test("of the printed tab only the lost percentage is filled: nothing printed differs", async () => {
    const plan = planOf("completionRates", await open("dinh-hoa-2024.xlsx"), {
      bang: "'Biểu tổng hợp'!A5",
    });
    expect(
      columnsOf(plan).map(({ column, cells }) => [column, cells.map(({ row }) => row)]),
    ).toEqual([[5, [FIRST]]]);
    expect(plan.findings).toEqual([]);
  });
});

describe("examples/quang-xuong-2022.xlsx", () => {
  const targets = async (bang: string, typed: Readonly<Record<string, string>>) => {
    const plan = planOf("allocateTargets", await open("quang-xuong-2022.xlsx"), {
      bang,
      phuongPhap: "theo tỷ lệ",
      bangTyLe: "'Tỷ lệ giao'!A4",
      ...typed,
    });
    return columnsOf(plan).flatMap(({ cells }) => cells.map(({ after }) => contentOf(after)));
  };

  test.each([
    { cotChiTieu: "D", first: [10251, 5437], why: "level 1: all of the people" },
    { cotChiTieu: "E", first: [3076, 1632], why: "level 2: 30 %, rounded up" },
    { cotChiTieu: "F", first: [2051, 544], why: "accounts: 20 % in the thị trấn, 10 % in a xã" },
  ])("$why", async ({ cotChiTieu, first }) => {
    expect((await targets("'Chỉ tiêu theo xã'!A4", { cotChiTieu })).slice(0, 2)).toEqual(first);
  });

  test("the groups take the rate of their own content: 50 or 60 % of one indicator", async () => {
    const found = await targets("'Chỉ tiêu theo nhóm'!A4", { cotTrongSo: "D", cotChiTieu: "E" });
    expect(found).toEqual([8127, 385, 187, 9355, 6218, 387, 8127, 385, 187, 9355, 385]);
  });

  test("says that its counts are made up", async () => {
    const book = await open("quang-xuong-2022.xlsx");
    for (const name of ["Chỉ tiêu theo xã", "Chỉ tiêu theo nhóm"]) {
      const texts = book
        .sheet(name)
        ?.values.flat()
        .filter((cell) => typeof cell === "string");
      expect(texts?.filter((text) => text.includes("minh họa"))).toHaveLength(2);
    }
  });
});
