// What nobody here can compute keeps what the file says, through opening in the host, edits around it, and saving.
import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { hostModule } from "../openHost";
import { rawWorkbook, sheetData } from "./rawWorkbook";

const wrap = (text: string, value: string): string =>
  `<f>IFERROR(__xludf.DUMMYFUNCTION("${text}"),${value})</f>`;
const beside = (value: string): string => wrap('""COMPUTED_VALUE""', value);

const CELLS = [
  `<row r="1"><c r="A1" t="str">${wrap('QUERY(D1:E2,""select *"")', '"Tân"')}<v>Tân</v></c><c r="B1" t="str">${beside('"Hòa"')}<v>Hòa</v></c></row>`,
  `<row r="2"><c r="A2">${beside("7")}<v>7</v></c><c r="B2">${beside("8")}<v>8</v></c></row>`,
  '<row r="3"><c r="A3"><f>SUM(A2:B2)</f><v>0</v></c><c r="B3"><f>Bang1[[#This Row],[Số]]*2</f><v>44</v></c><c r="C3"><f>\'[1]Nguồn\'!A1</f><v>55</v></c><c r="D3" t="b"><f>[1]!CO</f><v>1</v></c></row>',
  '<row r="5"><c r="A5"><f t="array" ref="A5:B6">TRANSPOSE([1]Nguon!A1:B2)</f><v>1</v></c><c r="B5"><v>2</v></c></row>',
  '<row r="6"><c r="A6"><v>3</v></c><c r="B6"><v>4</v></c></row>',
].join("");

async function saved(edit: (host: ReturnType<typeof hostModule.bootNode>) => void) {
  const file = hostModule.readXlsx(rawWorkbook({ sheets: [sheetData(CELLS)] }));
  const host = hostModule.bootNode({ file, code: "", html: {} });
  host.recalculate();
  const problems = host.functionErrors().map(({ cell }) => cell);
  edit(host);
  const { losses, ...rest } = host.save();
  host.dispose();
  const out = { ...rest, losses };
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(hostModule.writeXlsx(out) as unknown as ExcelJS.Buffer);
  const [sheet] = book.worksheets;
  const shown = (address: string): unknown => {
    const cell = sheet?.getCell(address);
    return cell?.result ?? cell?.value;
  };
  return { problems, losses, shown };
}

describe("a formula that nobody here can compute", () => {
  test("keeps its result and that of its neighbours, and is listed", async () => {
    const { problems, losses, shown } = await saved(() => undefined);
    expect(problems).toEqual(["A1", "B3", "C3", "D3", "A5"]);
    expect(["A1", "B1", "A2", "B2"].map(shown)).toEqual(["Tân", "Hòa", 7, 8]);
    expect(["B3", "C3", "D3"].map(shown)).toEqual([44, 55, true]);
    expect(["A5", "B5", "A6", "B6"].map(shown)).toEqual([1, 2, 3, 4]);
    expect(losses.filter((text) => text.includes("ô giữ số đang hiện"))).toHaveLength(4);
  });

  test("is read by other formulas", async () => {
    expect((await saved(() => undefined)).shown("A3")).toBe(15);
  });

  test("moves with its row, result and all", async () => {
    const { shown } = await saved((host) => {
      host.asPerson((person) => {
        person.insertRows("Trang 1", 1, 2);
      });
    });
    expect(["A3", "B3", "A4", "B4", "A5", "B5"].map(shown)).toEqual(["Tân", "Hòa", 7, 8, 15, 44]);
  });
});
