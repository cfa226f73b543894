import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const committed = join(root, "examples/binh-gia-2023.xlsx");

describe("npm run examples", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "examples-"));
    execFileSync("node", [join(root, "build/examples.mjs"), folder], { stdio: "pipe" });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(["binh-gia-2023.xlsx", "quan-5-2023.xlsx"])("writes the committed %s byte for byte", (name) => {
    const made = readFileSync(join(folder, name));
    expect(made.equals(readFileSync(join(root, "examples", name)))).toBe(true);
  });
});

describe("examples/binh-gia-2023.xlsx", () => {
  const open = async (): Promise<ExcelJS.Workbook> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(committed);
    return workbook;
  };
  const column = (sheet: ExcelJS.Worksheet | undefined, letter: string): unknown[] =>
    Array.from({ length: 20 }, (_, index) => sheet?.getCell(`${letter}${index + 7}`).value ?? "");
  const sum = (values: unknown[]): number => values.reduce<number>((all, one) => all + Number(one), 0);

  test("opens on the printed table, with the tab to fill in and the schedule beside it", async () => {
    const workbook = await open();
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Phụ lục 2", "Phụ lục 2 (trống)", "Phụ lục 1"]);
    expect(workbook.views[0]?.activeTab).toBe(0);
  });

  test.each([
    { letter: "C", rows: 45_934, total: 45_934, why: "the population adds up" },
    { letter: "D", rows: 17_411, total: 17_410, why: "the printed targets are one too many" },
    { letter: "E", rows: 250, total: 249, why: "the printed daily figures are one too many" },
  ])("keeps the plan's own figures: $why", async ({ letter, rows, total }) => {
    const values = column((await open()).getWorksheet("Phụ lục 2"), letter);
    expect(values.every((value) => typeof value === "number")).toBe(true);
    expect(sum(values.slice(0, 19))).toBe(rows);
    expect(values[19]).toBe(total);
  });

  test("leaves only the total to be allocated in the empty tab", async () => {
    const sheet = (await open()).getWorksheet("Phụ lục 2 (trống)");
    expect(column(sheet, "D")).toEqual([...Array<string>(19).fill(""), 17_410]);
    expect(column(sheet, "E")).toEqual(Array<string>(20).fill(""));
  });

  test("prints 7124 in a row and 45.934 in the total", async () => {
    const sheet = (await open()).getWorksheet("Phụ lục 2");
    expect(sheet?.getCell("C7").numFmt).toBeUndefined();
    expect(sheet?.getCell("C26").numFmt).toBe("#,##0");
  });

  test("looks like a printed annex", async () => {
    const sheet = (await open()).getWorksheet("Phụ lục 2");
    expect(sheet?.getCell("A1").font).toMatchObject({ name: "Times New Roman", size: 14, bold: true });
    expect(sheet?.getCell("E1").isMerged).toBe(true);
    expect(sheet?.getCell("E6").value).toBe(
      "Chỉ tiêu kích hoạt theo ngày\n(Tính từ ngày 11/4/2023\nđến ngày 20/6/2023)",
    );
    expect(sheet?.getCell("E6").border.left?.style).toBe("thin");
  });
});
