// Why the mapping of .xlsx is the host's own: what the library of choice loses, and the host keeps. When a newer ExcelJS keeps it
// too, decision 0006 has lost a reason.
import { beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { readXlsx } from "../../../host/xlsx/readXlsx";
import { unzip } from "../../../host/xlsx/unzip";
import { writeXlsx } from "../../../host/xlsx/writeXlsx";
import { rawWorkbook, sheetData } from "./rawWorkbook";

const STYLES =
  '<fonts><font><sz val="11"/><name val="Arial"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>';
const office = rawWorkbook({
  styles: STYLES,
  after: "<definedNames><definedName name=\"COT\">'Trang 1'!$A:$A</definedName></definedNames>",
  sheets: [
    [
      sheetData('<row r="1"><c r="A1" s="1"><v>45000.123456</v></c></row>'),
      '<autoFilter ref="A1:B5"><filterColumn colId="0"><filters><filter val="Tân Hòa"/></filters></filterColumn></autoFilter>',
      '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>',
      '<conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="greaterThan"><formula>2</formula></cfRule></conditionalFormatting>',
    ].join(""),
  ],
});

async function savedByExcelJs(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const textOf = (bytes: Uint8Array): string => {
  const archive = unzip(bytes);
  return archive.paths.map((path) => archive.text(path) ?? "").join("");
};

describe("a workbook opened and saved", () => {
  let theirs = "";
  let ours = "";

  beforeAll(async () => {
    theirs = textOf(await savedByExcelJs(office));
    ours = textOf(writeXlsx(readXlsx(office)));
  });

  test.each([
    { keeps: ">'Trang 1'!$A:$A</definedName>", why: "the name of a whole column" },
    { keeps: 'type="duplicateValues"', why: "a format for duplicates" },
    { keeps: 'stopIfTrue="1"', why: "that later formats stop here" },
    { keeps: '<filter val="Tân Hòa"/>', why: "what is filtered" },
    { keeps: "<v>45000.123456</v>", why: "a date's serial" },
  ])("keeps $why here, and not with ExcelJS", ({ keeps }) => {
    expect(ours).toContain(keeps);
    expect(theirs).not.toContain(keeps);
  });
});
