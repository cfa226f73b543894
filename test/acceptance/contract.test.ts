// The contract of the command line, clause by clause, on the product itself: other programs call it and read its answer.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ALLOCATE, DAILY, EXAMPLE, openWorkbook } from "./headless";

const root = resolve(__dirname, "../..");
const EMPTY_TABLE = "bang='Phụ lục 2 (trống)'!B7";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly options: readonly string[] | null;
  readonly default: string | null;
}

interface Report {
  readonly action: string | null;
  readonly status: string;
  readonly messages: readonly string[];
  readonly questions: readonly object[];
  readonly findings: readonly object[];
  readonly writes: readonly { readonly sheet: string; readonly cells: number }[];
  readonly charts: readonly unknown[];
  readonly files: readonly string[];
  readonly serviceCalls: object;
  readonly millis: number;
  readonly actions?: readonly { readonly path: string; readonly fields: readonly Field[] }[];
}

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly report: Report;
}

const folder = mkdtempSync(join(tmpdir(), "cd06-contract-"));
const at = (name: string): string => join(folder, name);
const digest = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex");
let input = "";

function answerOf(program: string, words: readonly string[], cwd = folder): Promise<Answer> {
  return new Promise((done) => {
    execFile(program, words, { cwd, maxBuffer: 1 << 26 }, (error, stdout) => {
      const report = JSON.parse(stdout) as Report;
      done({ code: error === null ? 0 : Number(error.code), stdout, report });
    });
  });
}

const run = (...words: readonly string[]): Promise<Answer> =>
  answerOf(process.execPath, [join(root, "dist-host/headless.cjs"), ...words]);
const set = (...pairs: readonly string[]): string[] => pairs.flatMap((pair) => ["--set", pair]);
const isLike = (keys: readonly string[]) => (one: object) =>
  JSON.stringify(Object.keys(one).sort()) === JSON.stringify([...keys].sort());

beforeAll(() => {
  input = at("bảng của huyện.xlsx");
  copyFileSync(EXAMPLE, input);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("npm run -s headless -- IN.xlsx", () => {
  test("runs one menu item with its form filled, commits and saves; the file that was opened stays as it was", async () => {
    const before = digest(input);
    const { code, report } = await run(
      input,
      "--do",
      ALLOCATE,
      ...set(EMPTY_TABLE),
      "--out",
      at("chia.xlsx"),
    );
    expect([code, report.status, report.action]).toEqual([0, "ok", ALLOCATE]);
    expect(report.writes.reduce((sum, { cells }) => sum + cells, 0)).toBeGreaterThanOrEqual(19);
    const sheet = (await openWorkbook(at("chia.xlsx"))).getWorksheet("Phụ lục 2 (trống)");
    expect(sheet?.getCell("D24").value).toBe(380);
    expect(digest(input)).toBe(before);
  });

  test("answers with every promised key, its lists with theirs, and nothing beside it", async () => {
    const { report, stdout } = await run(input, "--do", ALLOCATE, "--preview");
    expect(Object.keys(report)).toEqual([
      ...["action", "status", "messages", "questions", "findings"],
      ...["writes", "charts", "files", "serviceCalls", "millis"],
    ]);
    expect(JSON.stringify(report, null, 2)).toBe(stdout.trim());
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.every(isLike(["severity", "sheet", "cell", "code", "text"]))).toBe(true);
    expect(Object.keys(report.serviceCalls)).toEqual(["reads", "writes", "total"]);
    expect(report.millis).toBeGreaterThan(0);
  });

  test("is one JSON object even when it has to build first", async () => {
    rmSync(join(root, "dist-host/headless.stamp"), { force: true });
    const words = ["run", "-s", "headless", "--", input];
    const { code, report } = await answerOf("npm", words, root);
    expect([code, report.status, report.action]).toEqual([0, "ok", null]);
  }, 120_000);

  test("without --do only recalculates, at the hour that --now sets", async () => {
    const book = await openWorkbook(input);
    const sheet = book.getWorksheet("Phụ lục 2");
    if (!sheet) throw new Error("The example has lost its first tab.");
    sheet.getCell("H30").value = { formula: "TODAY()", result: 0 };
    sheet.getCell("H31").value = { formula: "CD_SONGAY(DATE(2023,4,11),H30)", result: 0 };
    await book.xlsx.writeFile(at("hom-nay.xlsx"));
    const { report } = await run(
      at("hom-nay.xlsx"),
      "--now",
      "2023-06-19T07:00",
      "--out",
      at("tinh.xlsx"),
    );
    const saved = (await openWorkbook(at("tinh.xlsx"))).getWorksheet("Phụ lục 2");
    expect(report.writes).toEqual([]);
    expect(saved?.getCell("H30").result).toEqual(new Date(Date.UTC(2023, 5, 19)));
    expect(saved?.getCell("H31").result).toBe(70);
  });

  test.each([
    { path: ALLOCATE.toUpperCase(), why: "without case" },
    { path: ALLOCATE.normalize("NFD"), why: "in NFC" },
  ])("compares menu paths $why", async ({ path }) => {
    const { report } = await run(input, "--do", path, "--preview");
    expect(report.action).toBe(ALLOCATE);
  });

  test("splits --set at the first =, and reads the value as if typed into the dialog", async () => {
    const { code, report } = await run(
      input,
      "--do",
      ALLOCATE,
      ...set("tongChiTieu=1=2"),
      "--preview",
    );
    expect([code, report.status]).toEqual([2, "refused"]);
    expect(report.messages.join(" ")).toContain("“1=2”");
    const typed = await run(
      input,
      "--do",
      ALLOCATE,
      ...set(EMPTY_TABLE, "tongChiTieu=17.410"),
      "--preview",
    );
    expect(typed.report.messages.join(" ")).toContain("Các dòng cộng lại đúng 17.410.");
  });

  test("matches options without case or diacritics: of a choice, a column and a table", async () => {
    const { code, report } = await run(
      ...[input, "--do", ALLOCATE, "--preview"],
      ...set("phuongPhap=LAM TRON tung don vi", "bang='PHU LUC 2 (trong)'!B7"),
      ...set("cotTrongSo=tong so dan thuong tru tren 14 tuoi"),
    );
    expect([code, report.writes]).toEqual([
      0,
      [{ sheet: "Phụ lục 2 (trống)", range: "D7:D25", cells: 19 }],
    ]);
  });

  test("gives the other fields the defaults that the dialog would show", async () => {
    const listed = await run("--list", input);
    const fields = listed.report.actions?.find(({ path }) => path === DAILY)?.fields ?? [];
    const all = fields.flatMap(({ name, default: value }) =>
      value === null ? [] : [`${name}=${value}`],
    );
    const [bare, filled] = [
      await run(input, "--do", DAILY, "--preview"),
      await run(input, "--do", DAILY, ...set(...all), "--preview"),
    ];
    expect(all.length).toBeGreaterThan(5);
    expect({ ...filled.report, millis: 0 }).toEqual({ ...bare.report, millis: 0 });
  });

  test("--preview stops before the commit and writes no file, neither --out nor --files", async () => {
    const before = readdirSync(folder);
    const { code, report } = await run(
      ...[input, "--do", ALLOCATE, ...set(EMPTY_TABLE), "--preview"],
      ...["--out", at("xem.xlsx"), "--files", at("tai-ve-xem")],
    );
    expect([code, report.writes.length, report.files]).toEqual([0, 1, []]);
    expect(report.serviceCalls).toMatchObject({ writes: 0 });
    expect(readdirSync(folder)).toEqual(before);
  });

  test("--files receives what the item offers for download, and says where", async () => {
    const words = ["--do", "Lịch thu nhận > Thông báo lịch", "--files", at("tải về")];
    const { code, report } = await run(join(root, "examples/binh-gia-2023.xlsx"), ...words);
    expect([code, report.status]).toEqual([0, "ok"]);
    expect(report.files.length).toBeGreaterThan(0);
    expect(report.files.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("findings alone are ok, and so is having nothing to do", async () => {
    const { code, report } = await run(input, "--do", ALLOCATE, "--out", at("khong.xlsx"));
    expect([code, report.status]).toEqual([0, "ok"]);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(existsSync(at("khong.xlsx"))).toBe(true);
  });
});

describe("npm run -s headless -- --list", () => {
  test("gives every item and field, with nulls where only a file can tell", async () => {
    const { code, report } = await run("--list");
    const fields = report.actions?.find(({ path }) => path === ALLOCATE)?.fields ?? [];
    const of = (name: string): Field | undefined => fields.find((one) => one.name === name);
    expect([code, report.status, report.action]).toEqual([0, "ok", null]);
    expect(of("phuongPhap")).toMatchObject({
      type: "choice",
      options: ["giữ đúng tổng", "webster", "làm tròn từng đơn vị", "theo tỷ lệ"],
      default: "giữ đúng tổng",
    });
    expect(of("bang")).toMatchObject({ type: "table", options: null, default: null });
    expect(of("cotTrongSo")).toMatchObject({ options: null, default: null });
    expect(of("tongChiTieu")).toMatchObject({ default: null });
  });

  test("gives with a file what its dialogs would show", async () => {
    const { report } = await run("--list", input);
    const fields = report.actions?.find(({ path }) => path === ALLOCATE)?.fields ?? [];
    const of = (name: string): Field | undefined => fields.find((one) => one.name === name);
    expect(of("bang")?.options).toHaveLength(2);
    expect(of("cotTrongSo")?.default).toMatch(/^C – /);
    expect(of("tongChiTieu")?.default).toBe("17.410");
  });
});

describe("exit code 2, with the words that a user would see and no file written", () => {
  test.each([
    {
      why: "an unknown menu",
      words: ["IN", "--do", "Chỉ tiêu > Bay"],
      says: "Không có lệnh “Chỉ tiêu > Bay”",
    },
    {
      why: "a menu path without its diacritics",
      words: ["IN", "--do", "Chi tieu > Phan bo chi tieu"],
      says: "Không có lệnh",
    },
    {
      why: "an unknown field",
      words: ["IN", "--do", ALLOCATE, ...set("mau=đỏ")],
      says: "không có ô “mau”",
    },
    {
      why: "an unknown option",
      words: ["IN", "--do", ALLOCATE, ...set("phuongPhap=bốc thăm")],
      says: "không có lựa chọn “bốc thăm”",
    },
    {
      why: "a column that is not there",
      words: ["IN", "--do", ALLOCATE, ...set("cotTrongSo=Diện tích")],
      says: "không có cột này",
    },
    {
      why: "a table that is not there",
      words: ["IN", "--do", ALLOCATE, ...set("bang='Phụ lục 9'!B7")],
      says: "ở đó không có bảng",
    },
    {
      why: "bad input",
      words: ["IN", "--do", DAILY, ...set("tuNgay=31/6/2023")],
      says: "31/6/2023",
    },
    { why: "OUT = IN", words: ["IN", "--out", "IN"], says: "trùng với tệp đang mở" },
    { why: "a file that is not there", words: ["khong-co.xlsx"], says: "không có tệp này" },
    {
      why: "a file that is no workbook",
      words: [join(root, "package.json")],
      says: "không phải là bảng tính .xlsx hoặc đã hỏng",
    },
    { why: "no file at all", words: [], says: "Thiếu tệp" },
    { why: "an unknown switch", words: ["IN", "--mau"], says: "Không có tuỳ chọn “--mau”" },
  ])("$why", async ({ words, says }) => {
    const before = digest(input);
    const named = words.map((word) => (word === "IN" ? input : word));
    const out = words.includes("--out") ? [] : ["--out", at("tu-choi.xlsx")];
    const { code, report } = await run(...named, ...out);
    expect([code, report.status, report.writes]).toEqual([2, "refused", []]);
    expect(report.messages.join(" ")).toContain(says);
    expect([existsSync(at("tu-choi.xlsx")), digest(input)]).toEqual([false, before]);
  });

  test("an unanswered question, with field, text, options and guess; answered, it goes on", async () => {
    const book = await openWorkbook(input);
    const sheet = book.getWorksheet("Phụ lục 2 (trống)");
    if (sheet) sheet.getCell("C9").value = 2.7;
    await book.xlsx.writeFile(at("hoi.xlsx"));
    const words = [at("hoi.xlsx"), "--do", ALLOCATE, ...set(EMPTY_TABLE)];
    const { code, report } = await run(...words, "--out", at("tu-choi.xlsx"));
    expect([code, report.status, existsSync(at("tu-choi.xlsx"))]).toEqual([2, "refused", false]);
    expect(report.questions).toHaveLength(1);
    expect(report.questions.every(isLike(["field", "text", "options", "guess"]))).toBe(true);
    const [{ field, options }] = report.questions as [{ field: string; options: string[] }];
    const answered = await run(...words, ...set(`${field}=${options[0] ?? ""}`), "--preview");
    expect([answered.code, answered.report.questions]).toEqual([0, []]);
  });
});
