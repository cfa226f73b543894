import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { TableContent } from "../../../src/app/documents/tableContent";
import { tableLayout } from "../../../src/app/documents/tableLayout";

const content = (
  header: readonly string[],
  ...lines: readonly (readonly string[])[]
): TableContent => ({
  columns: header.map(() => ({ align: "left" })),
  header: [{ look: "bold", cells: header.map((text) => ({ text })) }],
  lines: lines.map((cells) => ({ look: "plain", cells: cells.map((text) => ({ text })) })),
});

const widthOf = (laid: ReturnType<typeof tableLayout>): number =>
  laid.table.columns.reduce((sum, { width }) => sum + width, 0);

describe("tableLayout", () => {
  test("keeps the annex of a district upright, the names wider than the row numbers", () => {
    const laid = tableLayout(
      content(
        [
          "TT",
          "Xã, thị trấn",
          "Tổng số dân thường trú trên 14 tuổi",
          "Chỉ tiêu TK ĐDĐT cần kích hoạt (mức 1 và mức 2)",
          "Chỉ tiêu kích hoạt theo ngày (Tính từ ngày 11/4/2023 đến ngày 20/6/2023)",
        ],
        ["1", "Thị trấn Bình Gia", "7.124", "2.700", "39"],
        ["2", "Hoàng Văn Thụ", "3.024", "1.146", "16"],
      ),
    );
    expect(laid.orientation).toBe("portrait");
    expect(laid.table.fontSize).toBe(13);
    expect(laid.table.columns[1]?.width).toBeGreaterThan(2 * (laid.table.columns[0]?.width ?? 0));
  });

  test("turns the page for a table with a dozen columns of figures", () => {
    const header = Array.from({ length: 14 }, (_, index) => `Tỷ lệ hoàn thành ${index}`);
    const laid = tableLayout(
      content(
        header,
        header.map(() => "123.456.789"),
      ),
    );
    expect(laid.orientation).toBe("landscape");
  });

  test("long remarks wrap rather than turn the page", () => {
    const laid = tableLayout(
      content(["TT", "Đơn vị", "Ghi chú"], ["1", "Tân Văn", "Rất dài, ".repeat(40)]),
    );
    expect(laid.orientation).toBe("portrait");
  });

  test("a cell that spans rows leaves its column to the lines below", () => {
    const spanning: TableContent = {
      columns: [{ align: "center" }, { align: "left" }, { align: "left" }],
      header: [{ look: "bold", cells: [{ text: "TT" }, { text: "Nơi" }, { text: "Ca" }] }],
      lines: [
        {
          look: "plain",
          cells: [{ text: "1", rows: 2 }, { text: "Bộ phận Một cửa huyện" }, { text: "1" }],
        },
        { look: "plain", cells: [{ text: "Bộ phận Một cửa của huyện" }, { text: "2" }] },
      ],
    };
    const [number, place, shift] = tableLayout(spanning).table.columns.map(({ width }) => width);
    expect(place).toBeGreaterThan(3 * (number ?? 0));
    expect(place).toBeGreaterThan(3 * (shift ?? 0));
  });

  test("columns always fill the page between its margins", () => {
    const cells = fc.array(
      fc.string({ unit: fc.constantFrom("a", "M", " ", "1", "ệ"), maxLength: 60 }),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(cells, (texts) => {
        const laid = tableLayout(
          content(
            texts.map((_, index) => `Cột ${index}`),
            texts,
          ),
        );
        const room = laid.orientation === "portrait" ? 165 : 252;
        expect(Math.abs(widthOf(laid) - room)).toBeLessThan(1.1);
        expect(laid.table.columns.every(({ width }) => width > 0)).toBe(true);
      }),
    );
  });
});
