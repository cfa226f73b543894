import { beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { readXlsx } from "../../../host/xlsx/readXlsx";
import { unzip } from "../../../host/xlsx/unzip";
import { writeXlsx } from "../../../host/xlsx/writeXlsx";
import { zip } from "../../../host/xlsx/zip";

async function officeFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Chỉ tiêu '23", {
    views: [{ state: "frozen", xSplit: 1, ySplit: 2, showGridLines: false, zoomScale: 85 }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
      margins: { left: 1.18, right: 0.59, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "Trang &P/&N" },
    properties: { tabColor: { argb: "FF00B050" } },
  });
  sheet.mergeCells("A1:E1");
  const title = sheet.getCell("A1");
  title.value = 'DANH SÁCH <xã> & "thị trấn"\n(đợt 1)';
  title.font = {
    name: "Times New Roman",
    size: 14,
    bold: true,
    italic: true,
    underline: "double",
    strike: true,
    color: { argb: "FFC00000" },
  };
  title.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFDE9D9" } };
  title.alignment = { horizontal: "center", vertical: "middle", wrapText: true, textRotation: 45 };
  title.border = {
    top: { style: "thin" },
    bottom: { style: "double", color: { argb: "FF0000FF" } },
    left: { style: "medium" },
    right: { style: "dashDot" },
  };
  sheet.getColumn(2).width = 33.5;
  sheet.getColumn(4).hidden = true;
  sheet.getRow(1).height = 47.25;
  sheet.getRow(9).hidden = true;
  sheet.getCell("A2").value = "2.700";
  sheet.getCell("A3").value = new Date(Date.UTC(2023, 3, 11, 7, 30));
  sheet.getCell("A3").numFmt = "dd/mm/yyyy hh:mm";
  sheet.getCell("A4").value = 0.9628;
  sheet.getCell("A4").numFmt = "0.00%";
  sheet.getCell("A5").value = true;
  sheet.getCell("A6").value = { error: "#N/A" };
  sheet.getCell("A7").value = {
    richText: [{ text: "đậm ", font: { bold: true } }, { text: "thường" }],
  };
  sheet.getCell("A8").value = {
    text: "Cổng dịch vụ công",
    hyperlink: "https://dichvucong.gov.vn/?a=1&b=2",
    tooltip: "mở",
  };
  sheet.getCell("A9").value = "__proto__";
  sheet.getCell("A10").value = "<img src=x onerror=alert(1)>";
  sheet.getCell("A11").value = '=IMPORTXML("x")';
  sheet.getCell("A13").value = "#REF!";
  sheet.getCell("A14").alignment = { indent: 2, horizontal: "left" };
  sheet.getCell("A14").value = 1e21;
  sheet.getCell("B3").value = { formula: "SUM(C3:C5)*2", result: 12 };
  sheet.getCell("B4").value = { formula: 'IF(C3>1,"có & \'đủ\'","không")', result: "có & 'đủ'" };
  sheet.getCell("B5").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.getCell("B6").value = { formula: "C3=1", result: true };
  sheet.getCell("B7").value = { formula: "_xlfn.XLOOKUP(C3,C3:C5,C3:C5)", result: 1 };
  [1, 2, 3].forEach((value, index) => (sheet.getCell(`C${3 + index}`).value = value));
  sheet.getCell("C3").note = "Số của Công an xã";
  sheet.getCell("E3").dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: ['"Có,Không"'],
    showErrorMessage: true,
    errorTitle: "Sai",
    error: "Chọn trong danh sách",
  };
  sheet.getCell("E4").dataValidation = {
    type: "whole",
    operator: "between",
    formulae: [1, "$C$3*10"],
    showInputMessage: true,
    prompt: "từ 1",
    promptTitle: "Nhập",
  };
  sheet.getCell("E5").dataValidation = { type: "list", formulae: ["'Ẩn hẳn'!$A$1:$A$3"] };
  sheet.addConditionalFormatting({
    ref: "C3:C5",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        formulae: [2],
        priority: 1,
        style: {
          fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
          font: { bold: true },
        },
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "C3:C5",
    rules: [
      {
        type: "expression",
        formulae: ["$C3=1"],
        priority: 2,
        style: { font: { color: { argb: "FF00B050" } } },
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "C3:C5",
    rules: [
      {
        type: "iconSet",
        iconSet: "3Arrows",
        cfvo: [
          { type: "percent", value: 0 },
          { type: "percent", value: 33 },
          { type: "percent", value: 67 },
        ],
        priority: 3,
      },
    ],
  });
  sheet.autoFilter = "A2:E14";
  workbook.addWorksheet("Ẩn", { state: "hidden" }).getCell("A1").value = 1;
  workbook.addWorksheet("Ẩn hẳn", { state: "veryHidden" }).getCell("A1").value = "Có";
  workbook.definedNames.add("'Chỉ tiêu ''23'!$C$3:$C$5", "DU_LIEU");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("a workbook opened and saved", () => {
  let once: ExcelJS.Workbook;
  let bytes: Uint8Array;
  let twice: Uint8Array;
  const cell = (address: string): ExcelJS.Cell => {
    const [sheet] = once.worksheets;
    if (!sheet) throw new Error("no sheet");
    return sheet.getCell(address);
  };

  beforeAll(async () => {
    bytes = writeXlsx(readXlsx(await officeFile()));
    twice = writeXlsx(readXlsx(bytes));
    once = new ExcelJS.Workbook();
    await once.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  });

  test.each<[string, unknown, string]>([
    ["A1", 'DANH SÁCH <xã> & "thị trấn"\n(đợt 1)', "text with markup and line breaks"],
    ["A2", "2.700", "a number kept as text"],
    ["A3", new Date(Date.UTC(2023, 3, 11, 7, 30)), "a date with its time"],
    ["A4", 0.9628, "a fraction"],
    ["A5", true, "a boolean"],
    ["A6", { error: "#N/A" }, "an error"],
    [
      "A7",
      { richText: [{ text: "đậm ", font: { bold: true } }, { text: "thường" }] },
      "text with two looks",
    ],
    ["A9", "__proto__", "a name that means something to JavaScript"],
    ["A10", "<img src=x onerror=alert(1)>", "text that means something to a browser"],
    ["A11", '=IMPORTXML("x")', "text that looks like a formula"],
    ["A13", "#REF!", "text that looks like an error"],
    ["A14", 1e21, "a number with an exponent"],
  ])("keeps %s: %s", (address, value: unknown) => {
    expect(cell(address).value).toEqual(value);
  });

  test.each([
    ["B3", "SUM(C3:C5)*2", 12],
    ["B4", 'IF(C3>1,"có & \'đủ\'","không")', "có & 'đủ'"],
    ["B5", "1/0", { error: "#DIV/0!" }],
    ["B6", "C3=1", true],
    ["B7", "_xlfn.XLOOKUP(C3,C3:C5,C3:C5)", 1],
  ])("keeps the formula of %s and what it showed", (address, formula, result) => {
    expect(cell(address).formula).toBe(formula);
    expect(cell(address).result).toEqual(result);
  });

  test("keeps how a cell looks", () => {
    const { font, fill, alignment, border } = cell("A1");
    expect(font).toMatchObject({
      name: "Times New Roman",
      size: 14,
      bold: true,
      italic: true,
      underline: "double",
      strike: true,
      color: { argb: "FFC00000" },
    });
    expect(fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFDE9D9" } });
    expect(alignment).toMatchObject({
      horizontal: "center",
      vertical: "middle",
      wrapText: true,
      textRotation: 45,
    });
    expect(border).toMatchObject({
      top: { style: "thin" },
      bottom: { style: "double", color: { argb: "FF0000FF" } },
      left: { style: "medium" },
      right: { style: "dashDot" },
    });
    expect(cell("A14").alignment).toMatchObject({ indent: 2, horizontal: "left" });
    expect([cell("A3").numFmt, cell("A4").numFmt]).toEqual(["dd/mm/yyyy hh:mm", "0.00%"]);
  });

  test("keeps the shape of the sheet", () => {
    const [sheet] = once.worksheets;
    expect(sheet?.getCell("E1").master.address).toBe("A1");
    expect([sheet?.getColumn(2).width, sheet?.getColumn(4).hidden]).toEqual([33.5, true]);
    expect([sheet?.getRow(1).height, sheet?.getRow(9).hidden]).toEqual([47.25, true]);
    expect(sheet?.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 1,
      ySplit: 2,
      showGridLines: false,
      zoomScale: 85,
    });
    expect(sheet?.autoFilter).toBe("A2:E14");
    expect(sheet?.properties.tabColor).toEqual({ argb: "FF00B050" });
  });

  test("keeps the print set-up", () => {
    const [sheet] = once.worksheets;
    expect(sheet?.pageSetup).toMatchObject({
      orientation: "landscape",
      fitToPage: true,
      margins: { left: 1.18, right: 0.59 },
    });
    expect(sheet?.headerFooter.oddFooter).toBe("Trang &P/&N");
  });

  test("keeps hidden and very hidden sheets, and adds only its own", () => {
    expect(once.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Chỉ tiêu '23", "visible"],
      ["Ẩn", "hidden"],
      ["Ẩn hẳn", "veryHidden"],
      ["_CD06_HOST", "veryHidden"],
    ]);
  });

  test("keeps notes, links and names", () => {
    const note = cell("C3").note;
    const texts =
      typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
    expect(texts).toBe("Số của Công an xã");
    expect(cell("A8").value).toMatchObject({
      text: "Cổng dịch vụ công",
      hyperlink: "https://dichvucong.gov.vn/?a=1&b=2",
    });
    expect(once.definedNames.getRanges("DU_LIEU").ranges).toEqual(["'Chỉ tiêu ''23'!$C$3:$C$5"]);
  });

  test("keeps data validation", () => {
    expect(cell("E3").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Có,Không"'],
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: "Sai",
      error: "Chọn trong danh sách",
    });
    expect(cell("E5").dataValidation).toMatchObject({
      type: "list",
      formulae: ["'Ẩn hẳn'!$A$1:$A$3"],
    });
  });

  test("keeps bounds that are formulas", () => {
    const xml = unzip(bytes).text("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toContain(
      '<dataValidation type="whole" showInputMessage="1" promptTitle="Nhập" prompt="từ 1" sqref="E4"><formula1>1</formula1><formula2>$C$3*10</formula2>',
    );
  });

  test("keeps conditional formats, those that Univer cannot show too", () => {
    const xml = unzip(bytes).text("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).toMatch(
      /<cfRule type="cellIs" operator="greaterThan" dxfId="0" priority="1"><formula>2<\/formula>/,
    );
    expect(xml).toMatch(
      /<cfRule type="expression" dxfId="1" priority="2"><formula>\$C3=1<\/formula>/,
    );
    expect(xml).toMatch(/<cfRule priority="3" type="iconSet"><iconSet iconSet="3Arrows">/);
    const styles = unzip(bytes).text("xl/styles.xml") ?? "";
    expect(styles).toContain(
      '<dxf><font><b/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/>',
    );
  });

  test("changes nothing more when it is opened and saved again", () => {
    expect(Buffer.from(twice).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe("charts", () => {
  const chartOn = (sheetId: string) => ({
    id: 4,
    sheetId,
    type: "BAR" as const,
    ranges: [{ sheetId, row: 2, column: 2, rows: 3, columns: 2 }],
    headers: 1,
    hidden: "SHOW_BOTH",
    anchor: { row: 15, column: 0, x: 3, y: 5 },
    options: {
      title: "Tỷ lệ <&>",
      colors: ["#1f4e79"],
      width: 380,
      "series.0.lineDashStyle": [5, 4],
      "hAxis.title": "Phần trăm",
    },
  });

  async function withChart() {
    const file = readXlsx(await officeFile());
    const sheetId = file.google.active?.sheetId ?? "";
    const chart = chartOn(sheetId);
    return { file: { ...file, google: { ...file.google, charts: [chart] } }, chart, sheetId };
  }

  test("come back with their sheet, and nothing is called lost", async () => {
    const { file, chart, sheetId } = await withChart();
    const again = readXlsx(writeXlsx(file));
    expect(again.google.charts).toEqual([chart]);
    expect(again.google.active?.sheetId).toBe(sheetId);
    expect(again.losses.filter((text) => text.includes("Biểu đồ"))).toEqual([]);
    expect(Buffer.from(writeXlsx(again)).equals(Buffer.from(writeXlsx(file)))).toBe(true);
  });

  test("are charts to Excel and LibreOffice too, drawn from the same cells", async () => {
    const { file } = await withChart();
    const archive = unzip(writeXlsx(file));
    const xml = archive.text("xl/charts/chart1-1.xml") ?? "";
    expect(xml).toContain("<c:f>'Chỉ tiêu ''23'!$C$4:$C$5</c:f>");
    expect(xml).toContain("<c:f>'Chỉ tiêu ''23'!$D$4:$D$5</c:f>");
    expect(xml).toContain('<c:barDir val="bar"/>');
    expect(xml).toContain("<a:t>Tỷ lệ &lt;&amp;&gt;</a:t>");
    // Hidden cells are shown, and lying bars begin at the top.
    expect(xml).toContain('<c:plotVisOnly val="0"/>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(archive.text("xl/worksheets/sheet1.xml")).toMatch(
      /<drawing r:id="rId\d"\/><legacyDrawing/,
    );
    expect(archive.text("[Content_Types].xml")).toContain("drawingml.chart+xml");
    expect(archive.text("xl/drawings/drawing1.xml")).toContain("<xdr:row>15</xdr:row>");
  });

  test("of somebody else are told as lost, beside those of ours", async () => {
    const { file } = await withChart();
    const archive = unzip(writeXlsx(file));
    const foreign = { path: "xl/charts/chart9.xml", text: "<c:chartSpace/>" };
    const parts = archive.paths.map((path) => ({ path, text: archive.text(path) ?? "" }));
    expect(readXlsx(zip([...parts, foreign])).losses).toContain(
      "Biểu đồ trong tệp sẽ mất khi lưu.",
    );
  });
});

test("a sheet that is laid out as one page prints on one, upright", async () => {
  const file = readXlsx(await officeFile());
  const hidden = (from: number, to: number) =>
    Object.fromEntries(Array.from({ length: to - from }, (_, index) => [from + index, { hd: 1 }]));
  const page = {
    id: "trang",
    name: "Trang",
    rowCount: 1000,
    columnCount: 26,
    defaultRowHeight: 21,
    defaultColumnWidth: 100,
    rowData: hidden(43, 1000),
    columnData: hidden(7, 26),
    cellData: { 0: { 0: { v: 1 } } },
  };
  file.workbook.sheets = { ...file.workbook.sheets, trang: page };
  file.workbook.sheetOrder = [...file.workbook.sheetOrder, "trang"];
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(writeXlsx(file) as unknown as ExcelJS.Buffer);
  expect(saved.getWorksheet("Trang")?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "portrait",
    fitToPage: true,
    fitToHeight: 1,
  });
});

test("a sheet made here prints on A4, lying, as wide as the paper; those of the file as they came", async () => {
  const file = readXlsx(await officeFile());
  const made = { id: "moi", name: "Kết quả", cellData: { 0: { 0: { v: 1 } } } };
  const { workbook } = file;
  workbook.sheets = { ...workbook.sheets, moi: made };
  workbook.sheetOrder = [...workbook.sheetOrder, "moi"];
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(writeXlsx(file) as unknown as ExcelJS.Buffer);
  const set = (name: string) => saved.getWorksheet(name)?.pageSetup;
  expect(set("Kết quả")).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToHeight: 0,
  });
  expect(set("Ẩn")?.fitToPage).toBeFalsy();
});
