// Intake schedules on the real examples, as the built product answers them without a screen.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BINH_GIA = "examples/binh-gia-2023.xlsx";
const MAKE = "Lịch thu nhận > Xếp lịch thu nhận";

interface Report {
  readonly status: string;
  readonly messages: readonly string[];
  readonly findings: readonly {
    readonly cell: string;
    readonly code: string;
    readonly text: string;
  }[];
  readonly writes: readonly { readonly sheet: string }[];
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lich-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (file: string, action: string, ...words: readonly string[]): Promise<Report> =>
  new Promise((resolve) => {
    const all = [
      "dist-host/headless.cjs",
      file,
      "--do",
      action,
      "--now",
      "2023-04-10T08:00",
      ...words,
    ];
    execFile(process.execPath, all, { maxBuffer: 50_000_000 }, (_, stdout) => {
      resolve(JSON.parse(stdout) as Report);
    });
  });

const open = async (path: string): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
};

/** The texts of a column, blank cells left out. */
const textsIn = (workbook: ExcelJS.Workbook, sheet: string, column: string): readonly string[] => {
  const found: string[] = [];
  workbook
    .getWorksheet(sheet)
    ?.getColumn(column)
    .eachCell(({ text }) => found.push(text));
  return found;
};

test("Bình Gia: both machines free end on 12/5; tied in April, Máy 1 makes it 13/5; both proved", async () => {
  const free = join(folder, "tu-do.xlsx");
  const report = await run(BINH_GIA, MAKE, "--out", free);
  expect(report.status).toBe("ok");
  expect(report.writes.map(({ sheet }) => sheet)).toEqual([
    "Máy thu nhận",
    "Lịch thu nhận",
    "Lịch theo ngày",
  ]);
  const workbook = await open(free);
  const annex = textsIn(workbook, "Lịch thu nhận", "A");
  expect(annex.find((text) => text.startsWith("Xong ngày"))).toBe(
    "Xong ngày 12/05/2023; không lịch nào xong trước ngày 12/05/2023 (vì 19 lượt cần ít nhất 63 ngày máy, mà trước đó các máy chỉ có 62); đã là lịch ngắn nhất.",
  );
  expect(annex.filter((text) => text.startsWith("- Với giả thiết"))).toHaveLength(3);
  expect(annex.join(" ")).not.toContain("Chưa xếp được");
  expect(textsIn(workbook, "Lịch thu nhận", "D")).toContain(
    "- Tháng 4/2023 (Từ 7h00 đến 15h00): 11,12,13,14,15,16,17,18,19",
  );
  // The office ties Máy 1 to its one-stop office in April.
  const machines = workbook.getWorksheet("Máy thu nhận");
  if (!machines) throw new Error("no sheet of machines");
  const first = (date: number, month: number): Date => new Date(Date.UTC(2023, month - 1, date));
  machines.getCell("G4").value = "Bộ phận Một cửa";
  machines.getCell("H4").value = first(12, 4);
  machines.getCell("I4").value = first(30, 4);
  machines.getCell("J4").value = "Hoàng Văn Thụ; Thị trấn Bình Gia; Tân Văn";
  machines.getCell("K4").value = first(1, 5);
  const tied = join(folder, "co-dinh.xlsx");
  await workbook.xlsx.writeFile(tied);
  const { status, messages } = await run(tied, MAKE, "--preview");
  expect(status).toBe("ok");
  expect(messages.join(" ")).toContain(
    "Xong ngày 13/05/2023; không lịch nào xong trước ngày 13/05/2023",
  );
  expect(messages.join(" ")).toContain("đã là lịch ngắn nhất");
  expect(messages.join(" ")).toContain("Máy 1 ở Bộ phận Một cửa từ 12/04/2023 đến 30/04/2023");
}, 60_000);

test("Định Hóa: 3.132 files at 30 a machine-day take 115 machine-days, and end on 27/4/2024", async () => {
  const typed = ["cotNhuCau=E", "tuNgay=01/3/2024", "soMay=2", "gioCa=8h00–17h00", "congSuatCa=30"];
  const { messages } = await run(
    "examples/dinh-hoa-2024.xlsx",
    MAKE,
    "--preview",
    ...typed.flatMap((one) => ["--set", one]),
  );
  const told = messages.join(" ");
  expect(told).toContain("23 đơn vị còn 3.132 hồ sơ, 2 máy");
  expect(told).toContain("Xong ngày 27/04/2024");
  expect(told).toContain("đã là lịch ngắn nhất");
  expect(told).toContain("115 ngày máy");
}, 60_000);

test("the printed tab of Bình Gia has exactly its 21 faults, at their cells, and is 23 days from the best", async () => {
  const { messages, findings } = await run(BINH_GIA, "Lịch thu nhận > Kiểm tra lịch", "--preview");
  const at = (code: string): string =>
    findings
      .filter((finding) => finding.code === `schedule-${code}`)
      .map(({ cell }) => cell)
      .join(" ");
  expect(at("short").split(" ").sort().join(" ")).toBe("C19 C41 C9");
  expect(at("shift-label")).toBe("E27 E29 E31 E33 E35 E37 E39 E41 E43");
  expect(at("holiday")).toBe("D11 D11 D25 D25 D27 D27 D27");
  expect(at("starts-late")).toBe("D7");
  expect(at("open-plan")).toBe("A13");
  expect(findings).toHaveLength(21);
  const figures = findings.map(({ text }) =>
    /công suất cả lượt ([\d.]*\d), nhu cầu ([\d.]*\d)/.exec(text)?.slice(1),
  );
  expect(figures.filter((pair) => pair !== undefined)).toEqual(
    expect.arrayContaining([
      ["2.560", "2.700"],
      ["960", "1.059"],
      ["960", "1.046"],
    ]),
  );
  expect(messages.join(" ")).toContain(
    "xong ngày 04/06/2023; lịch tốt nhất tìm được xong ngày 12/05/2023, sớm hơn 23 ngày",
  );
}, 60_000);

test("a bad cell is named, and nothing is written", async () => {
  const { status, messages, writes } = await run(
    BINH_GIA,
    MAKE,
    "--set",
    "cotNhuCau=B",
    "--out",
    join(folder, "khong.xlsx"),
  );
  expect(status).toBe("refused");
  expect(messages.join(" ")).toContain("'Phụ lục 2'!B7");
  expect(writes).toEqual([]);
}, 60_000);
