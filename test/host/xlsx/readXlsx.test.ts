import { describe, expect, test } from "@jest/globals";
import type { ICellData, IWorksheetData } from "@univerjs/core";
import type { HostFile } from "../../../host/hostFile";
import { readXlsx } from "../../../host/xlsx/readXlsx";
import { unzip } from "../../../host/xlsx/unzip";
import { writeXlsx } from "../../../host/xlsx/writeXlsx";
import { XlsxError } from "../../../host/xlsx/xlsxError";
import { zip } from "../../../host/xlsx/zip";
import { rawWorkbook, sheetData } from "./rawWorkbook";

const sheetOf = (file: HostFile, index = 0): Partial<IWorksheetData> =>
  file.workbook.sheets[file.workbook.sheetOrder[index] ?? ""] ?? {};
const cellOf = (file: HostFile, row: number, column: number): ICellData | undefined =>
  sheetOf(file).cellData?.[row]?.[column];
const saved = (file: HostFile, part = "xl/worksheets/sheet1.xml"): string =>
  unzip(writeXlsx(file)).text(part) ?? "";

const TOP_TWO =
  '<autoFilter ref="A1:B3"><filterColumn colId="0"><top10 val="2"/></filterColumn></autoFilter>';

/** The same file, its directory claiming another size for the first sheet. */
function withUnpackedSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const text = Buffer.from(copy.buffer).toString("latin1");
  const name = text.lastIndexOf("xl/worksheets/sheet1.xml");
  // The name stands 46 bytes into its entry of the directory, the size 24 bytes.
  new DataView(copy.buffer).setUint32(name - 46 + 24, size, true);
  return copy;
}

describe("readXlsx", () => {
  test("expands shared formulas as Excel copies them", () => {
    const cells = `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM('B1 x'!B1:B2)&amp;"B1"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>`;
    const file = readXlsx(rawWorkbook({ sheets: [sheetData(cells)] }));
    expect([0, 1, 2].map((row) => cellOf(file, row, 0)?.f)).toEqual([
      `=B1*$C$1+SUM('B1 x'!B1:B2)&"B1"`,
      `=B2*$C$1+SUM('B1 x'!B2:B3)&"B1"`,
      `=B3*$C$1+SUM('B1 x'!B3:B4)&"B1"`,
    ]);
    expect(cellOf(file, 1, 0)?.v).toBe(2);
  });

  test("gives spilled cells back to their formula, and saves them as its array", () => {
    const cells = `<row r="1"><c r="A1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2" t="str"><v>x</v></c></row>`;
    const file = readXlsx(rawWorkbook({ sheets: [sheetData(cells)] }));
    expect(cellOf(file, 0, 0)).toMatchObject({ f: "=SEQUENCE(2,2)", v: 1 });
    expect(cellOf(file, 1, 1)).toMatchObject({
      v: "x",
      custom: { spilledFrom: { row: 0, column: 0 } },
    });
    expect(saved(file)).toContain(cells.replace('<c r="A1">', '<c r="A1">'));
  });

  test("keeps what Google's own arrays showed", () => {
    const wrap = (text: string, value: string): string =>
      `<f>IFERROR(__xludf.DUMMYFUNCTION("${text}"),${value})</f>`;
    const cells = `<row r="1"><c r="A1" t="str">${wrap("SPLIT(C1,&quot;&quot; &quot;&quot;)".replace(/&quot;/g, '"'), '"Tân"')}<v>Tân</v></c><c r="B1" t="str">${wrap('""COMPUTED_VALUE""', '"Hòa"')}<v>Hòa</v></c></row>`;
    const file = readXlsx(rawWorkbook({ sheets: [sheetData(cells)] }));
    expect(cellOf(file, 0, 0)?.f).toBe('=SPLIT(C1," ")');
    expect(cellOf(file, 0, 1)).toMatchObject({
      v: "Hòa",
      custom: { spilledFrom: { row: 0, column: 0 } },
    });
    expect(saved(file)).toContain(cells);
  });

  test("keeps an array formula of one cell an array formula", () => {
    const cells = `<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B3*C1:C3)</f><v>6</v></c></row>`;
    expect(saved(readXlsx(rawWorkbook({ sheets: [sheetData(cells)] })))).toContain(cells);
  });

  test("saves errors that .xlsx has no code for as #VALUE!, and says where", () => {
    const file = readXlsx(
      rawWorkbook({
        sheets: [sheetData('<row r="1"><c r="A1"><f>CD_X(1)</f><v>1</v></c></row>')],
      }),
    );
    Object.assign(cellOf(file, 0, 0) ?? {}, { v: "#ERROR!", t: 1 });
    expect(saved(file)).toContain('DUMMYFUNCTION("CD_X(1)"),#VALUE!)</f><v>#VALUE!</v>');
    expect(file.losses).toEqual([
      "Ô 'Trang 1'!A1 đang báo lỗi #ERROR!; tệp .xlsx không có mã lỗi này nên lưu thành #VALUE!.",
    ]);
  });

  test("keeps the value where a formula cannot be saved, and says so", () => {
    const file = readXlsx(
      rawWorkbook({
        sheets: [sheetData('<row r="1"><c r="A1"><f>Bang1[Cột]</f><v>7</v></c></row>')],
      }),
    );
    expect(saved(file)).toContain('<c r="A1"><v>7</v></c>');
    expect(file.losses[0]).toContain("'Trang 1'!A1 không lưu được vào tệp .xlsx");
  });

  test("turns days counted from 1904 into ours", () => {
    const styles = `<cellXfs><xf/><xf numFmtId="14"/></cellXfs>`;
    const file = readXlsx(
      rawWorkbook({
        before: '<workbookPr date1904="1"/>',
        styles,
        sheets: [
          sheetData('<row r="1"><c r="A1" s="1"><v>43565</v></c><c r="B1"><v>43565</v></c></row>'),
        ],
      }),
    );
    expect([cellOf(file, 0, 0)?.v, cellOf(file, 0, 1)?.v]).toEqual([45_027, 43_565]);
    expect(file.workbook.styles["s1"]?.n).toEqual({ pattern: "dd/mm/yyyy" });
  });

  test("reads inline texts, runs, prefixes and cells without addresses", () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>một &amp; hai</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>ba</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t xml:space="preserve"> bốn</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = readXlsx(rawWorkbook({ sheets: [""], more: { "xl/worksheets/sheet1.xml": xml } }));
    expect([cellOf(file, 0, 0)?.v, cellOf(file, 0, 1)?.v]).toEqual(["một & hai", "ba bốn"]);
  });

  test("keeps spaces, control characters and what only looks like one", () => {
    const texts =
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  a_x000B_ _x005F_x0041_ </t></is></c></row>';
    const file = readXlsx(rawWorkbook({ sheets: [sheetData(texts)] }));
    expect(cellOf(file, 0, 0)?.v).toBe("  a\u000b _x0041_ ");
    expect(saved(file, "xl/sharedStrings.xml")).toContain(">  a_x000B_ _x005F_x0041_ </t>");
  });

  test("takes validations over whole columns in its stride", () => {
    const rule =
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A1:XFD1048576"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>';
    const file = readXlsx(rawWorkbook({ sheets: [`${sheetData("")}${rule}`] }));
    expect(saved(file)).toContain('sqref="A1:XFD1048576"><formula1>"Có,Không"</formula1>');
  });

  test("keeps names of whole columns, constants and formulas, hidden and local ones", () => {
    const names = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Trang 1'!$1:$6</definedName><definedName name="COT">'Trang 1'!$A:$A</definedName><definedName name="HANG_SO" hidden="1">70</definedName><definedName name="RIENG" localSheetId="0">SUM('Trang 1'!$A$1:$A$9)</definedName></definedNames>`;
    const file = readXlsx(rawWorkbook({ sheets: [sheetData("")], after: names }));
    expect(saved(file, "xl/workbook.xml")).toContain(names);
  });

  test("keeps a filter with its criteria and the rows that it hides", () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>`;
    const filter = `<autoFilter ref="A1:B9"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>`;
    const file = readXlsx(rawWorkbook({ sheets: [`${sheetData(rows)}${filter}`] }));
    expect(sheetOf(file).rowData?.[1]?.hd).toBeUndefined();
    const xml = saved(file);
    expect(xml).toContain(filter);
    expect(xml).toContain('<row r="2" hidden="1">');
  });

  test("carries conditional formats of newer kinds as written", () => {
    const extension = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}"/><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const file = readXlsx(rawWorkbook({ sheets: [`${sheetData("")}${extension}`] }));
    expect(saved(file)).toContain('<x14:cfRule type="dataBar" id="{1}"/><xm:sqref>A1</xm:sqref>');
  });

  test("makes a protected sheet one that the present user cannot edit, but for its open cells", () => {
    const styles = `<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>`;
    const cells = `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" s="1"/><c r="C2" s="1"/></row><row r="3"><c r="B3" s="1"/><c r="C3" s="1"/></row>`;
    const lock =
      '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="1"/>';
    const file = readXlsx(rawWorkbook({ styles, sheets: [`${sheetData(cells)}${lock}`] }));
    expect(file.google.protections).toMatchObject([
      {
        sheetId: "5",
        area: null,
        editable: false,
        unprotected: [{ row: 1, column: 1, rows: 2, columns: 2 }],
      },
    ]);
    const xml = saved(file);
    expect(xml).toContain(lock);
    expect(xml).toContain('<c r="B2" s="1"/><c r="C2" s="1"/>');
    expect(saved(file, "xl/styles.xml")).toContain('<protection locked="0"/>');
    const again = readXlsx(writeXlsx(file));
    expect(again.google.protections).toEqual(file.google.protections);
  });

  test("gives tabs that Excel cannot name another name, in formulas too", () => {
    const names = `<definedNames><definedName name="N">'Trang 2'!$A$1</definedName></definedNames>`;
    const cells = `<row r="1"><c r="A1"><f>'Trang 2'!A1+1</f><v>1</v></c></row>`;
    const file = readXlsx(rawWorkbook({ sheets: [sheetData(cells), sheetData("")], after: names }));
    sheetOf(file, 1).name = "Kế hoạch 2023/2024 của toàn huyện Bình Gia";
    const [cell, resource] = [cellOf(file, 0, 0), file.workbook.resources?.[0]];
    if (!cell || !resource) throw new Error("nothing was read");
    cell.f = "='Kế hoạch 2023/2024 của toàn huyện Bình Gia'!A1+1";
    resource.data = resource.data.replace("Trang 2", "Kế hoạch 2023/2024 của toàn huyện Bình Gia");
    const written = "Kế hoạch 2023-2024 của toàn huy";
    expect(saved(file)).toContain(`<f>'${written}'!A1+1</f>`);
    const book = saved(file, "xl/workbook.xml");
    expect(book).toContain(`<sheet name="${written}"`);
    expect(book).toContain(`>'${written}'!$A$1</definedName>`);
    expect(file.losses[0]).toContain(`tệp .xlsx ghi tên “${written}”`);
    expect(sheetOf(file, 1).name).toBe("Kế hoạch 2023/2024 của toàn huyện Bình Gia");
  });

  test("keeps a filter whose criteria the grid cannot hold, as written", () => {
    const rows = '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>';
    const file = readXlsx(rawWorkbook({ sheets: [`${sheetData(rows)}${TOP_TWO}`] }));
    expect(saved(file)).toContain(TOP_TWO);
    expect(file.losses).toEqual([]);
  });

  test("says so where such a filter has moved", () => {
    const file = readXlsx(rawWorkbook({ sheets: [`${sheetData("")}${TOP_TWO}`] }));
    for (const resource of file.workbook.resources ?? [])
      resource.data = resource.data.replace('"endRow":2', '"endRow":5');
    expect(saved(file)).toContain('<autoFilter ref="A1:B6"/>');
    expect(file.losses).toEqual([
      "Điều kiện lọc trên trang “Trang 1” không lưu được; các dòng đang ẩn vẫn ẩn.",
    ]);
  });

  test("keeps what the grid shows in another way: zeros, alignment across cells, text shrunk to fit, shades", () => {
    const view = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>';
    const styles =
      '<fonts><font><sz val="11"/><name val="Arial"/></font></fonts><fills><fill/><fill/><fill><gradientFill><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF5B9BD5"/></stop></gradientFill></fill></fills><cellXfs><xf numFmtId="0"/><xf numFmtId="0" fillId="2"><alignment horizontal="centerContinuous" vertical="distributed" shrinkToFit="1"/></xf></cellXfs>';
    const cells = '<row r="1"><c r="A1" s="1"><v>0</v></c></row>';
    const file = readXlsx(rawWorkbook({ styles, sheets: [`${view}${sheetData(cells)}`] }));
    expect(saved(file)).toContain('showZeros="0"');
    const written = saved(file, "xl/styles.xml");
    for (const word of ["centerContinuous", "distributed", 'shrinkToFit="1"', "FF5B9BD5"])
      expect(written).toContain(word);
  });

  test("opens on a tab that people can see, where the file names a hidden one", () => {
    const file = readXlsx(
      rawWorkbook({
        sheets: [sheetData(""), sheetData("")],
        before: '<bookViews><workbookView activeTab="0"/></bookViews>',
        hidden: [0],
      }),
    );
    expect(file.google.active?.sheetId).toBe("6");
  });

  test("prints the same area after its tab is renamed", () => {
    const after =
      "<definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Trang 1'!$A$1:$H$30,'Trang 1'!$A$40:$H$50</definedName></definedNames>";
    const file = readXlsx(rawWorkbook({ sheets: [sheetData("")], after }));
    sheetOf(file).name = "Tháng 5/2023";
    expect(saved(file, "xl/workbook.xml")).toContain(
      ">'Tháng 5-2023'!$A$1:$H$30,'Tháng 5-2023'!$A$40:$H$50</definedName>",
    );
  });

  test("tells what saving would lose", () => {
    const more = {
      "xl/charts/chart1.xml": "",
      "xl/media/image1.png": "",
      "xl/vbaProject.bin": "",
      "xl/pivotTables/pivotTable1.xml": "",
    };
    const { losses } = readXlsx(rawWorkbook({ sheets: [sheetData("")], more }));
    expect(losses).toEqual([
      "Biểu đồ trong tệp sẽ mất khi lưu.",
      "Hình ảnh trong tệp sẽ mất khi lưu.",
      "Bảng tổng hợp (PivotTable) sẽ mất khi lưu; số liệu đang hiện trong ô vẫn còn.",
      "Macro (VBA) trong tệp sẽ mất khi lưu.",
    ]);
  });

  test.each([
    { bytes: new Uint8Array(), why: "nothing" },
    { bytes: new TextEncoder().encode("a,b\n1,2"), why: "a text" },
    {
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(0)]),
      why: "an old .xls",
    },
  ])("refuses $why in words for people", ({ bytes }) => {
    expect(() => readXlsx(bytes)).toThrow(XlsxError);
    expect(() => readXlsx(bytes)).toThrow("không phải là bảng tính .xlsx hoặc đã hỏng");
  });

  test("refuses a zip of something else, a cut file and one with damaged bytes", () => {
    const whole = rawWorkbook({
      sheets: [sheetData('<row r="1"><c r="A1"><v>1</v></c></row>')],
    });
    const damaged = whole.slice();
    damaged.fill(0x55, 60, 160);
    for (const bytes of [
      zip([{ path: "a.txt", text: "x" }]),
      whole.slice(0, whole.length - 40),
      damaged,
    ]) {
      expect(() => readXlsx(bytes)).toThrow(XlsxError);
    }
  });

  test.each([
    {
      part: "xl/worksheets/sheet1.xml",
      text: "<worksheet><sheetData><row>",
      why: "ends too early",
    },
    {
      part: "xl/styles.xml",
      text: "<styleSheet><fonts></styleSheet>",
      why: "closes what is not open",
    },
    { part: "xl/workbook.xml", text: "<workbook><sheets a=1/></workbook>", why: "is no XML" },
    { part: "xl/workbook.xml", text: "", why: "is empty" },
    {
      part: "xl/worksheets/sheet1.xml",
      text: '<worksheet><sheetData><row r="9999999999"/></sheetData></worksheet>',
      why: "counts rows that no sheet has",
    },
    {
      part: "xl/worksheets/sheet1.xml",
      text: '<worksheet><sheetData><row r="1"><c r="ZZZZ1"/></row></sheetData></worksheet>',
      why: "names a column that no sheet has",
    },
  ])("refuses a package whose $part $why", ({ part, text }) => {
    const bytes = rawWorkbook({ sheets: [sheetData("")], styles: "", more: { [part]: text } });
    expect(() => readXlsx(bytes)).toThrow(XlsxError);
  });

  test("refuses a small file that would unpack to more than memory holds, before unpacking it", () => {
    const bytes = withUnpackedSize(rawWorkbook({ sheets: [sheetData("")] }), 2_000_000_000);
    expect(() => readXlsx(bytes)).toThrow("nội dung sau khi giải nén quá lớn");
  });

  test("unpacks no more of a part than the file admits to", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(100_000);
    const bytes = withUnpackedSize(rawWorkbook({ sheets: [sheetData(rows)] }), 1000);
    expect(() => readXlsx(bytes)).toThrow(XlsxError);
  });

  test("keeps a text too long for Excel whole for itself, and tells what Excel will see", () => {
    const long = "ấ".repeat(50_000);
    const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>${long}</t></is></c></row>`;
    const file = readXlsx(rawWorkbook({ sheets: [sheetData(cells)] }));
    const bytes = writeXlsx(file);
    expect(file.losses[0]).toContain("'Trang 1'!A1 dài 50000 ký tự");
    const texts = unzip(bytes).text("xl/sharedStrings.xml") ?? "";
    expect(Math.max(...texts.split("<si>").map((one) => one.length))).toBeLessThan(33_000);
    expect(cellOf(readXlsx(bytes), 0, 0)?.v).toBe(long);
  });

  test("opens and saves 100,000 rows", () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c><c r="B${index + 1}" t="inlineStr"><is><t>Xã ${index}</t></is></c><c r="C${index + 1}"><f>A${index + 1}*2</f><v>${index * 2}</v></c></row>`,
    );
    const bytes = rawWorkbook({ sheets: [sheetData(rows.join(""))] });
    const again = readXlsx(writeXlsx(readXlsx(bytes)));
    expect(cellOf(again, 99_999, 2)).toMatchObject({ f: "=A100000*2", v: 199_998 });
    expect(sheetOf(again).rowCount).toBe(100_000);
  }, 60_000);
});

describe("what Google keeps outside cells", () => {
  test("comes back from the hidden sheet, which nobody sees", () => {
    const file = readXlsx(rawWorkbook({ sheets: [sheetData(""), sheetData("")] }));
    const second = file.workbook.sheetOrder[1] ?? "";
    file.google.metadata.push({
      sheetId: second,
      on: "column",
      index: 3,
      key: "cd06",
      value: '{"t1":"target"}',
      visibility: "PROJECT",
      id: 7,
    });
    file.google.properties.document = Object.fromEntries([
      ["__proto__", "x"],
      ["dài", "ấ_x0041_<&\n".repeat(9000)],
    ]);
    file.google.triggers.push({ id: "t", handler: "closeDay", kind: "clock", detail: "" });
    file.google.protections.push({
      sheetId: second,
      area: { row: 0, column: 0, rows: 2, columns: 2 },
      description: "khoá",
      unprotected: [],
      editable: true,
    });
    file.google.active = { sheetId: second, row: 4, column: 2 };
    const again = readXlsx(writeXlsx(file));
    expect(again.google).toEqual(file.google);
    expect(again.workbook.sheetOrder).toEqual(["5", "6"]);
  });

  test("starts from Vietnam's locale and time", () => {
    const { google } = readXlsx(rawWorkbook({ sheets: [sheetData("")] }));
    expect([google.locale, google.timeZone, google.active]).toEqual([
      "vi_VN",
      "Asia/Ho_Chi_Minh",
      { sheetId: "5", row: 0, column: 0 },
    ]);
  });
});
