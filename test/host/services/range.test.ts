import { afterEach, describe, expect, test } from "@jest/globals";
import { openHost, type Given } from "../openHost";

const open: { dispose(): void }[] = [];
const given = (options: Given = {}): ((body: string) => unknown) => {
  const { host, run } = openHost({ now: "2023-06-12T15:30", ...options });
  open.push(host);
  return run;
};
afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

describe("setValues reads text as if it were typed", () => {
  test.each([
    ["2.700", 2700, "2.700", "a point groups thousands in Vietnam"],
    ["1,5", 1.5, "1,5", "a comma is the decimal sign"],
    ["50%", 0.5, "50%", "a percentage keeps its look"],
    ["12,3%", 0.123, "12,30%", "decimals of a percentage show two places"],
    ["01234", 1234, "1234", "leading zeros are lost"],
    ["'01234", "01234", "01234", "an apostrophe keeps text"],
    ["TRUE", true, "TRUE", "truth values are no text"],
    ["96.28", "96.28", "96.28", "a point before two digits groups nothing"],
    ["2.7", "2.7", "2.7", "nor before one"],
    ["31/6/2023", "31/6/2023", "31/6/2023", "there is no such day"],
    ["Tân Hòa", "Tân Hòa", "Tân Hòa", "a name is a name"],
  ] as readonly (readonly [string, string | number | boolean, string, string])[])(
    "%j becomes %j, shown as %j: %s",
    (...row) => {
      const [typed, value, shown] = row;
      const run = given();
      const read = run(`sheet.getRange("A1").setValues([[${JSON.stringify(typed)}]]);
      return [sheet.getRange("A1").getValue(), sheet.getRange("A1").getDisplayValue()];`);
      expect(read).toEqual([value, shown]);
    },
  );

  test("a day becomes a Date of the script's realm at local midnight", () => {
    expect(
      given()(`const cell = sheet.getRange("A1").setValue("12/6/2023"); const day = cell.getValue();
      return [day instanceof Date, day.getFullYear(), day.getMonth(), day.getDate(), day.getHours(), cell.getDisplayValue()];`),
    ).toEqual([true, 2023, 5, 12, 0, "12/06/2023"]);
  });

  test("an American sheet reads the same text the other way round", () => {
    expect(
      given({
        locale: "en_US",
      })(`sheet.getRange("A1:C1").setValues([["2.700", "1,500", "6/12/2023"]]);
      const [a, b, c] = sheet.getRange("A1:C1").getValues()[0]; return [a, b, c.getMonth(), c.getDate()];`),
    ).toEqual([2.7, 1500, 5, 12]);
  });

  test("a cell formatted as text keeps what it is given, formulas too", () => {
    expect(
      given()(`const cells = sheet.getRange("A1:B1"); cells.setNumberFormat("@"); cells.setValues([["01234", "=1+1"]]);
      return [cells.getValues(), cells.getFormulas()];`),
    ).toEqual([[["01234", "=1+1"]], [["", ""]]]);
  });

  test("undefined, null and an empty text clear a cell, and blank reads as an empty text", () => {
    expect(
      given()(`sheet.getRange("A1:C1").setValues([[1, 2, 3]]); sheet.getRange("A1:C1").setValues([[undefined, null, ""]]);
      return [sheet.getRange("A1:C1").getValues(), sheet.getLastRow()];`),
    ).toEqual([[["", "", ""]], 0]);
  });

  test("values count at the moment of the call, not of the write", () => {
    expect(
      given()(
        `const rows = [[1]]; sheet.getRange("A1").setValues(rows); rows[0][0] = 2; return sheet.getRange("A1").getValue();`,
      ),
    ).toBe(1);
  });
});

describe("wrong arguments are refused in Google's words", () => {
  test.each([
    [
      `sheet.getRange("A1:B2").setValues([[1, 2]])`,
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      `sheet.getRange("A1:B1").setValues([[1]])`,
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      `sheet.getRange("A1").setValues("x")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [`sheet.getRange(0, 1)`, "The starting row of the range is too small."],
    [
      `sheet.getRange(101, 1)`,
      "The coordinates of the range are outside the dimensions of the sheet.",
    ],
    [`sheet.getRange("khong phai")`, "Range not found"],
    [`sheet.getRange("A1").setFoo(1)`, "Máy chủ thử: Range.setFoo chưa được mô phỏng"],
    [
      `book.insertSheet("Bảng")`,
      'A sheet with the name "Bảng" already exists. Please enter another name.',
    ],
    [
      `sheet.getRange("A1:B1").addDeveloperMetadata("k", "v")`,
      "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    ],
  ])("%s", (body, message) => {
    expect(
      given()(
        `try { ${body}; return "không lỗi"; } catch (error) { return [error instanceof Error, error.message]; }`,
      ),
    ).toEqual([true, message]);
  });
});

describe("formulas", () => {
  test("are written and read with ; in Vietnam and with , in America", () => {
    expect(
      given()(
        `return sheet.getRange("A1").setFormula("=IF(B1>1,5;{1\\\\2;3\\\\4};0)").getFormula();`,
      ),
    ).toBe("=IF(B1>1,5;{1\\2;3\\4};0)");
    expect(
      given({ locale: "en_US" })(
        `return sheet.getRange("A1").setFormula("=ROUND(B1,1)").getFormula();`,
      ),
    ).toBe("=ROUND(B1,1)");
  });

  test("a comma between arguments is a parse error in Vietnam, and a semicolon is understood everywhere", () => {
    expect(
      given()(
        `const cell = sheet.getRange("A1").setFormula("=SUM(B1,C1)"); return [cell.getValue(), cell.getFormula()];`,
      ),
    ).toEqual(["#ERROR!", "=SUM(B1,C1)"]);
    expect(
      given({ locale: "en_US" })(
        `return sheet.getRange("A1").setFormula("=SUM(1;2)").getFormula();`,
      ),
    ).toBe("=SUM(1,2)");
  });

  test("one R1C1 formula fills a column with each row's own references", () => {
    expect(
      given()(`sheet.getRange("A1:A3").setValues([[70], [140], [""]]);
      sheet.getRange("B1:B3").setFormulaR1C1('=IF(RC[-1]="";"";ROUND(RC[-1]/R1C1;0))');
      return [sheet.getRange("B1:B3").getFormulas(), sheet.getRange("B1:B3").getValues(), sheet.getRange("B2").getFormulaR1C1()];`),
    ).toEqual([
      [
        ['=IF(A1="";"";ROUND(A1/$A$1;0))'],
        ['=IF(A2="";"";ROUND(A2/$A$1;0))'],
        ['=IF(A3="";"";ROUND(A3/$A$1;0))'],
      ],
      [[1], [2], [""]],
      '=IF(RC[-1]="";"";ROUND(RC[-1]/R1C1;0))',
    ]);
  });

  test("errors read as their text", () => {
    expect(
      given()(
        `sheet.getRange("A1:B1").setFormulas([["=1/0", "=KHONG_CO(1)"]]); return sheet.getRange("A1:B1").getValues();`,
      ),
    ).toEqual([["#DIV/0!", "#NAME?"]]);
  });

  test("names stand for their cells and follow them", () => {
    const run = given();
    expect(
      run(`sheet.getRange("B2").setValue(70); book.setNamedRange("CD_SO_NGAY_GD1", sheet.getRange("B2"));
      return sheet.getRange("D1").setFormula("=700/CD_SO_NGAY_GD1").getValue();`),
    ).toBe(10);
    expect(
      run(`sheet.insertRowsBefore(1, 2); sheet.getRange("B4").setValue(35); const named = book.getNamedRanges()[0];
      return [named.getName(), named.getRange().getA1Notation(), sheet.getRange("D3").getValue()];`),
    ).toEqual(["CD_SO_NGAY_GD1", "B4", 20]);
  });
});

describe("looks", () => {
  test("are read back as they were set", () => {
    expect(
      given()(`const cell = sheet.getRange("A1"); cell.setBackground("#D9EAD3").setFontWeight("bold").setFontFamily("Times New Roman").setFontSize(13)
      .setHorizontalAlignment("center").setVerticalAlignment("middle").setWrap(true).setNumberFormat("#,##0");
      return [cell.getBackground(), cell.getFontWeight(), cell.getFontFamily(), cell.getFontSize(), cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap(), cell.getWrapStrategy(), cell.getNumberFormat()];`),
    ).toEqual([
      "#d9ead3",
      "bold",
      "Times New Roman",
      13,
      "center",
      "middle",
      true,
      "WRAP",
      "#,##0",
    ]);
  });

  test.each([
    [1234.5, "#,##0.0", "1.234,5"],
    [0.123, "0.0%", "12,3%"],
    [45089, "dd/mm/yyyy", "12/06/2023"],
    [1234567, "#,##0", "1.234.567"],
    [0.1 + 0.2, "General", "0,3"],
  ])("%d as %s is shown as %s", (value, format, shown) => {
    expect(
      given()(
        `return sheet.getRange("A1").setValue(${value}).setNumberFormat("${format}").getDisplayValue();`,
      ),
    ).toBe(shown);
  });

  test("copying formats leaves contents alone", () => {
    expect(
      given()(`sheet.getRange("A1").setValue(5).setBackground("#ff0000"); sheet.getRange("B1:B2").setValue(7);
      sheet.getRange("A1").copyTo(sheet.getRange("B1:B2"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
      return [sheet.getRange("B1:B2").getValues(), sheet.getRange("B1:B2").getBackgrounds()];`),
    ).toEqual([
      [[7], [7]],
      [["#ff0000"], ["#ff0000"]],
    ]);
  });

  test("a merge keeps only its first cell", () => {
    expect(
      given()(`sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]).merge();
      return [sheet.getRange("A1:B2").getValues(), sheet.getRange("B2").getMergedRanges().map((range) => range.getA1Notation())];`),
    ).toEqual([
      [
        [1, ""],
        ["", ""],
      ],
      ["A1:B2"],
    ]);
  });
});

describe("rows and columns that come and go take everything along", () => {
  const prepare = `sheet.getRange("A1:B3").setValues([["b", 2], ["a", 1], ["c", 3]]); sheet.getRange("C1:C3").setFormulaR1C1("=RC[-1]*10");
    sheet.getRange("D1").setFormula("=SUM(B1:B3)"); sheet.getRange("A2").setNote("ghi chú"); sheet.getRange("E2:F2").merge();
    sheet.getRange("3:3").addDeveloperMetadata("cd06", "bảng"); sheet.getRange("B:B").addDeveloperMetadata("cd06", "cột");`;
  const marks = `sheet.createDeveloperMetadataFinder().withKey("cd06").find().map((item) => { const place = item.getLocation();
    return (place.getRow() ?? place.getColumn()).getA1Notation() + " " + item.getValue(); })`;

  test("when rows are inserted", () => {
    expect(
      given()(`${prepare} sheet.insertRowsBefore(2, 2);
      return [sheet.getRange("D1").getFormula(), sheet.getRange("C4").getFormula(), sheet.getRange("A4").getNote(), sheet.getRange("E4").getMergedRanges()[0].getA1Notation(), ${marks}];`),
    ).toEqual(["=SUM(B1:B5)", "=B4*10", "ghi chú", "E4:F4", ["A5:T5 bảng", "B1:B102 cột"]]);
  });

  test("when rows are deleted", () => {
    expect(
      given()(`${prepare} sheet.deleteRows(1, 1);
      return [sheet.getRange("C1:C2").getFormulas(), sheet.getRange("C1:C2").getValues(), sheet.getRange("A1").getNote(), ${marks}];`),
    ).toEqual([[["=B1*10"], ["=B2*10"]], [[10], [30]], "ghi chú", ["A2:T2 bảng", "B1:B99 cột"]]);
  });

  test("a deleted row takes its mark with it", () => {
    expect(given()(`${prepare} sheet.deleteRow(3); return ${marks};`)).toEqual(["B1:B99 cột"]);
  });

  test("when columns are inserted and deleted", () => {
    expect(
      given()(`${prepare} sheet.insertColumnsBefore(2, 1); const after = [sheet.getRange("D1").getFormula(), ${marks}];
      sheet.deleteColumn(1); return [after, sheet.getRange("C1").getFormula(), ${marks}];`),
    ).toEqual([["=C1*10", ["A3:U3 bảng", "C1:C100 cột"]], "=B1*10", ["A3:T3 bảng", "B1:B100 cột"]]);
  });

  test("a sort moves rows with their formulas and notes, and leaves marks on their rows", () => {
    expect(
      given()(`${prepare} sheet.getRange("A1:C3").sort(1);
      return [sheet.getRange("A1:C3").getValues(), sheet.getRange("C1:C3").getFormulas(), sheet.getRange("A1").getNote(), ${marks}];`),
    ).toEqual([
      [
        ["a", 1, 10],
        ["b", 2, 20],
        ["c", 3, 30],
      ],
      [["=B1*10"], ["=B2*10"], ["=B3*10"]],
      "ghi chú",
      ["A3:T3 bảng", "B1:B100 cột"],
    ]);
  });
});

describe("sheets", () => {
  test("are made, found, renamed, hidden and deleted", () => {
    expect(
      given()(`const made = book.insertSheet("Chia ngày"); made.getRange("A1:B1").setValues([[1, 2]]).setFontWeight("bold"); made.setFrozenRows(1); made.setColumnWidth(1, 150);
      const says = [book.getSheets().map((one) => one.getName()), made.getMaxRows(), made.getMaxColumns(), made.getFrozenRows(), made.getColumnWidth(1), book.getActiveSheet().getName(),
        book.getSheetById(made.getSheetId()).getName(), made.getLastColumn()];
      made.setName("Chia từng ngày"); made.hideSheet(); says.push(book.getSheetByName("Chia từng ngày").isSheetHidden(), book.getSheetByName("Chia ngày"));
      book.deleteSheet(made); says.push(book.getSheets().length, book.getActiveSheet().getName()); return says;`),
    ).toEqual([
      ["Bảng", "Chia ngày"],
      1000,
      26,
      1,
      150,
      "Chia ngày",
      "Chia ngày",
      2,
      true,
      null,
      1,
      "Bảng",
    ]);
  });

  test("grow at their end", () => {
    expect(
      given()(`sheet.insertColumnsAfter(20, 51); sheet.insertRowsAfter(100, 5); sheet.getRange("BS105").setValue(1).setFormula("=COLUMN()");
        return [sheet.getMaxColumns(), sheet.getMaxRows(), sheet.getRange("BS105").getValue()];`),
    ).toEqual([71, 105, 71]);
  });

  test("a deleted sheet leaves #REF! behind", () => {
    expect(
      given()(`const other = book.insertSheet("Hai"); other.getRange("A1").setValue(5); sheet.getRange("A1").setFormula("=Hai!A1"); const before = sheet.getRange("A1").getValue();
      book.deleteSheet(other); return [before, sheet.getRange("A1").getValue()];`),
    ).toEqual([5, "#REF!"]);
  });
});
