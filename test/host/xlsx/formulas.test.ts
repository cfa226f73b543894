import { describe, expect, test } from "@jest/globals";
import { computedValueFormula, readFormula, writeFormula } from "../../../host/xlsx/formulas";

describe("formulas between .xlsx and the host", () => {
  test.each([
    { file: "SUM(A1:B2)", host: "=SUM(A1:B2)" },
    { file: "_xlfn.XLOOKUP(A1,B:B,C:C)", host: "=XLOOKUP(A1,B:B,C:C)" },
    {
      file: "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>0))",
      host: "=SORT(FILTER(A1:A9,A1:A9>0))",
    },
    { file: "_xlfn.LET(_xlpm.x,A1,_xlpm.y,2,_xlpm.x*_xlpm.y)", host: "=LET(x,A1,y,2,x*y)" },
    { file: "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))", host: "=MAP(A1:A3,LAMBDA(v,v*2))" },
    { file: '"_xlfn.XLOOKUP("&A1', host: '="_xlfn.XLOOKUP("&A1' },
    { file: "'_xlfn.IFS(1)'!A1", host: "='_xlfn.IFS(1)'!A1" },
    { file: "{1,2;3,4}", host: "={1,2;3,4}" },
    { file: 'IFERROR(A1/B1,"")', host: '=IFERROR(A1/B1,"")' },
  ])("read and write $file", ({ file, host }) => {
    expect(readFormula(file).formula).toBe(host);
    expect(writeFormula(host, '""', false).text).toBe(file);
  });

  test.each([
    {
      file: 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9,""select A where B > 1"")"),"Tân Hòa")',
      host: '=QUERY(A1:B9,"select A where B > 1")',
      value: '"Tân Hòa"',
    },
    {
      file: 'IFERROR(__xludf.DUMMYFUNCTION("CD_SONGAY(B1,B2)"),70)',
      host: "=CD_SONGAY(B1,B2)",
      value: "70",
    },
  ])("wrap for Excel what only Google computes: $host", ({ file, host, value }) => {
    expect(readFormula(file)).toEqual({ formula: host, wrapped: true, computedValue: false });
    expect(writeFormula(host, value, false)).toEqual({ text: file, array: false, wrapped: true });
  });

  test("wrap again what came wrapped, though its functions look known", () => {
    const file = 'IFERROR(__xludf.DUMMYFUNCTION("UNIQUE(A1:A9,FALSE,FALSE)"),1)';
    expect(writeFormula("=UNIQUE(A1:A9,FALSE,FALSE)", "1", true).text).toBe(file);
  });

  test("cut a wrapped formula into texts that Excel accepts", () => {
    const host = `=QUERY(A1:B9,"${"x".repeat(600)}")`;
    const file = writeFormula(host, "1", false).text ?? "";
    expect(
      Math.max(...(file.match(/"[^"]*"/g) ?? []).map((one) => one.length)),
    ).toBeLessThanOrEqual(257);
    expect(readFormula(file).formula).toBe(host);
  });

  test("know the mark of a neighbour's computed value", () => {
    expect(readFormula(computedValueFormula("12")).computedValue).toBe(true);
  });

  test.each([
    { host: "=Bang1[Cột]*2", why: "tables are not saved" },
    { host: "=[1]Sheet1!A1", why: "other workbooks are not saved" },
    { host: "=SUM(A1\u201AA2)", why: "Google does not parse it either" },
  ])("do not write $host: $why", ({ host }) => {
    expect(writeFormula(host, "1", false).text).toBeUndefined();
  });
});
