import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { areaName, cellName, columnName, parseAddress, sheetCell } from "../../../src/app/text/a1";
import { formatDay } from "../../../src/app/text/formatDay";
import { formatNumber } from "../../../src/app/text/formatNumber";
import { day } from "../../support/snapshotBuilder";

describe("formatNumber", () => {
  test.each([
    { value: 1234567.5, shown: "1.234.567,5" },
    { value: 17410, shown: "17.410" },
    { value: 0, shown: "0" },
    { value: -0.001, decimals: 2, shown: "0,00" },
    { value: -1234, shown: "-1.234" },
    { value: 0.1 + 0.2, shown: "0,3" },
    { value: 96.28, decimals: 2, shown: "96,28" },
    { value: 1.005, decimals: 2, shown: "1,01" },
    { value: 83.45, decimals: 1, shown: "83,5" },
    { value: 999.96, decimals: 1, shown: "1.000,0" },
    { value: 1.8e-12, decimals: 2, shown: "0,00" },
    { value: 79, decimals: 0, shown: "79" },
    { value: 999999999999999, shown: "999.999.999.999.999" },
  ])("$value prints as $shown", ({ value, decimals, shown }) => {
    expect(formatNumber(value, decimals)).toBe(shown);
  });
});

describe("formatDay", () => {
  test("days print with two digits each and the whole year", () => {
    expect(formatDay(day(2023, 4, 1))).toBe("01/04/2023");
  });
});

describe("A1 notation", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %d is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  test("cells and areas count from 1", () => {
    expect(cellName(6, 1)).toBe("B7");
    expect(areaName({ row: 6, column: 1, rows: 3, columns: 3 })).toBe("B7:D9");
    expect(areaName({ row: 6, column: 1, rows: 1, columns: 1 })).toBe("B7");
  });

  test.each([
    { text: "'PL 2'!B7", sheet: "PL 2", cell: "B7" },
    { text: "Biểu1!$B$7", sheet: "Biểu1", cell: "B7" },
    { text: "d9:B7", sheet: undefined, cell: "B7:D9" },
    { text: "'Tổ ''A'''!A1", sheet: "Tổ 'A'", cell: "A1" },
  ])("$text names $cell", ({ text, sheet, cell }) => {
    const address = parseAddress(text);
    expect(address?.sheet).toBe(sheet);
    expect(address && areaName(address.area)).toBe(cell);
  });

  test.each(["", "PL 2", "B0", "7", "ABCD1", "'PL 2'!", "B7:"])("“%s” is no address", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test("every written address is read back", () => {
    const cell = fc.record({ row: fc.nat(999999), column: fc.nat(18277) });
    fc.assert(
      fc.property(cell, fc.string({ minLength: 1 }), ({ row, column }, sheet) => {
        expect(parseAddress(sheetCell(sheet, row, column))).toEqual({
          sheet,
          area: { row, column, rows: 1, columns: 1 },
        });
      }),
    );
  });
});
