import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../../..");
const standIn = join(__dirname, "fixtures/bundle");
const KEYS = [
  "action",
  "status",
  "messages",
  "questions",
  "findings",
  "writes",
  "charts",
  "files",
  "serviceCalls",
  "millis",
];

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly report: {
    readonly action: string | null;
    readonly status: string;
    readonly messages: readonly string[];
    readonly questions: readonly unknown[];
    readonly findings: readonly {
      readonly severity: string;
      readonly cell: string;
      readonly code: string;
    }[];
    readonly writes: readonly unknown[];
    readonly files: readonly string[];
    readonly serviceCalls: {
      readonly reads: number;
      readonly writes: number;
      readonly total: number;
    };
    readonly millis: number;
    readonly actions?: readonly {
      readonly path: string;
      readonly fields: readonly {
        readonly name: string;
        readonly default: string | null;
        readonly options: readonly string[] | null;
      }[];
    }[];
  };
}

describe("the command line without a screen", () => {
  let folder = "";
  let input = "";

  const run = (words: readonly string[], dist = standIn, cwd = folder): Promise<Answer> =>
    new Promise((done) => {
      const options = { cwd, env: { ...process.env, CD06_DIST: dist }, maxBuffer: 50_000_000 };
      const child = execFile(
        process.execPath,
        [join(root, "dist-host/headless.cjs"), ...words],
        options,
        (_, stdout) => {
          done({
            code: child.exitCode ?? -1,
            stdout,
            report: JSON.parse(stdout) as Answer["report"],
          });
        },
      );
    });
  const hashOf = (path: string): string =>
    createHash("sha256").update(readFileSync(path)).digest("hex");
  const sheetOf = async (path: string): Promise<ExcelJS.Worksheet> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error("no sheet");
    return sheet;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "headless-"));
    input = join(folder, "bảng.xlsx");
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Trang 1");
    sheet.getCell("A1").value = 21;
    sheet.getCell("A2").value = { formula: "CD_GAPDOI(A1)", result: 0 };
    sheet.getCell("A3").value = { formula: "A2+1", result: 0 };
    sheet.getCell("A4").value = { formula: 'CD_GAPDOI("x")', result: 0 };
    await workbook.xlsx.writeFile(input);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("previews, commits what was previewed, and saves it beside the untouched input", async () => {
    const before = hashOf(input);
    const out = join(folder, "out.xlsx");
    const { code, report } = await run([
      input,
      "--do",
      "Chỉ tiêu > Ghi chữ",
      "--set",
      "chu=a=b",
      "--out",
      out,
    ]);
    expect({ code, status: report.status, action: report.action }).toEqual({
      code: 0,
      status: "ok",
      action: "Chỉ tiêu > Ghi chữ",
    });
    expect(report.messages[0]).toBe("Đã ghi 1 ô.");
    expect(report.writes).toEqual([{ sheet: "Trang 1", range: "B1", cells: 1 }]);
    expect(report.findings).toMatchObject([{ code: "note" }]);
    // One reading of the preview, and two writings of the commit.
    expect(report.serviceCalls).toEqual({ reads: 1, writes: 2, total: 3 });
    expect((await sheetOf(out)).getCell("B1").value).toBe("a=b");
    expect(hashOf(input)).toBe(before);
  });

  test("prints one JSON object with exactly the promised keys", async () => {
    const { stdout, report } = await run([input]);
    expect(Object.keys(report)).toEqual(KEYS);
    expect(stdout.trimStart().startsWith("{")).toBe(true);
    expect(report.millis).toBeGreaterThan(0);
  });

  test("recalculates without --do, custom functions too, and lists those that fail", async () => {
    const out = join(folder, "tinh.xlsx");
    const { code, report } = await run([input, "--out", out]);
    const sheet = await sheetOf(out);
    expect(code).toBe(0);
    expect(sheet.getCell("A3").result).toBe(43);
    expect(report.action).toBeNull();
    expect(report.findings).toMatchObject([
      { severity: "lưu ý", cell: "A4", code: "formula-problem" },
    ]);
  });

  test.each([
    { path: "chỉ tiêu>ghi chữ", why: "without case or spaces" },
    { path: "  CHỈ TIÊU   >  GHI   CHỮ ", why: "with more spaces" },
    { path: "Chỉ tiêu > Ghi chữ".normalize("NFD"), why: "in NFD" },
    { path: "Chiến dịch 06 > Chỉ tiêu > Ghi chữ", why: "with the menu's own name" },
  ])("finds the menu item $why", async ({ path }) => {
    const { report } = await run([input, "--do", path, "--set", "chu=x", "--preview"]);
    expect(report.action).toBe("Chỉ tiêu > Ghi chữ");
  });

  test("matches options without case or diacritics", async () => {
    const { report } = await run([
      input,
      "--do",
      "Chỉ tiêu > Ghi chữ",
      "--set",
      "chu=x",
      "--set",
      "kieu=DU dau",
      "--preview",
    ]);
    expect(report.messages).toEqual(["Sẽ ghi “x”, kiểu Đủ Dấu."]);
  });

  test("stops before the commit with --preview and writes no file", async () => {
    const out = join(folder, "never.xlsx");
    const files = join(folder, "never");
    const { code, report } = await run([
      input,
      "--do",
      "Chỉ tiêu > Ghi chữ",
      "--set",
      "chu=x",
      "--preview",
      "--out",
      out,
      "--files",
      files,
    ]);
    expect(code).toBe(0);
    expect(report.writes).toHaveLength(1);
    expect(report.findings).toMatchObject([{ code: "note" }]);
    expect(report.serviceCalls.writes).toBe(0);
    expect([out, files].map((path) => existsSync(path))).toEqual([false, false]);
  });

  test("stops the clock at --now", async () => {
    const out = join(folder, "now.xlsx");
    await run([
      input,
      "--do",
      "Chỉ tiêu > Ghi chữ",
      "--set",
      "chu=x",
      "--now",
      "2023-06-12T15:30",
      "--out",
      out,
    ]);
    expect((await sheetOf(out)).getCell("C1").value).toEqual(
      new Date(Date.UTC(2023, 5, 12, 15, 30)),
    );
  });

  test("puts texts to copy into --files", async () => {
    const files = join(folder, "tai ve");
    const { report } = await run([
      input,
      "--do",
      "Chỉ tiêu > Ghi chữ",
      "--set",
      "chu=x",
      "--files",
      files,
    ]);
    expect(report.files).toEqual([join(files, "Tin nhắn 12 6.txt")]);
    expect(readFileSync(report.files[0] ?? "", "utf8")).toBe("Đã ghi x");
  });

  test("makes documents with the page of the bundle, and tells where to ask for them", async () => {
    const dist = join(folder, "with word");
    mkdirSync(dist);
    copyFileSync(join(standIn, "Code.js"), join(dist, "Code.js"));
    copyFileSync(join(root, "dist/Word.html"), join(dist, "Word.html"));
    const files = join(folder, "van ban");
    const { report } = await run([input, "--do", "Chỉ tiêu > Tải về", "--files", files], dist);
    expect(report.files).toEqual([join(files, "Báo cáo 12 6.docx")]);
    const parts = unzipSync(readFileSync(report.files[0] ?? ""));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("Nội dung");
    const silent = await run([input, "--do", "Chỉ tiêu > Tải về"], dist);
    expect(silent.report.files).toEqual([]);
    expect(silent.report.messages.join(" ")).toContain("--files");
  });

  test("refuses when the product has to ask, with the question", async () => {
    const out = join(folder, "asked.xlsx");
    const { code, report } = await run([input, "--do", "Chỉ tiêu > Hỏi lại", "--out", out]);
    expect({ code, status: report.status }).toEqual({ code: 2, status: "refused" });
    expect(report.questions).toEqual([
      { field: "chu", text: "2,7 hay 2.700?", options: ["2,7", "2.700"], guess: "2.700" },
    ]);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    {
      path: "Chỉ tiêu > Gặp lỗi",
      code: 2,
      status: "refused",
      says: "Ô A1 phải là số.",
      why: "an error in the numbers stands in the way",
    },
    {
      path: "Chỉ tiêu > Vừa bị sửa",
      code: 2,
      status: "refused",
      says: "Bảng vừa được sửa",
      why: "the table was edited meanwhile",
    },
    {
      path: "Chỉ tiêu > Không có gì",
      code: 0,
      status: "ok",
      says: "Không có gì để ghi.",
      why: "there is nothing to write",
    },
    {
      path: "Thiết lập > Hỏng",
      code: 1,
      status: "failed",
      says: "hỏng có chủ ý",
      why: "the product itself breaks",
    },
  ])("says so when $why", async ({ path, code, status, says }) => {
    const answer = await run([input, "--do", path]);
    expect({ code: answer.code, status: answer.report.status }).toEqual({ code, status });
    expect(answer.report.messages.join(" ")).toContain(says);
    expect(Object.keys(answer.report)).toEqual(KEYS);
  });

  test.each([
    { words: [], says: "Thiếu tệp" },
    {
      words: ["IN", "--do", "Chỉ tiêu > Ghi chữ", "--set", "__proto__=x"],
      says: "không có ô “__proto__”",
    },
    {
      words: ["IN", "--do", "Chỉ tiêu > Ghi chữ", "--set", "kieu=nghiêng"],
      says: "không có lựa chọn “nghiêng”",
    },
    { words: ["IN", "--do", "Chỉ tiêu > Bay"], says: "Không có lệnh “Chỉ tiêu > Bay”" },
    { words: ["khong-co.xlsx"], says: "không có tệp này" },
    { words: ["."], says: "đây là thư mục" },
    { words: ["hong.xlsx"], says: "Tệp “hong.xlsx” không phải là bảng tính .xlsx hoặc đã hỏng" },
    { words: ["cut.xlsx"], says: "không phải là bảng tính .xlsx hoặc đã hỏng" },
    { words: ["IN", "--out", "khong/co/out.xlsx"], says: "không có thư mục này" },
  ])("refuses $words with words for people", async ({ words, says }) => {
    writeFileSync(join(folder, "hong.xlsx"), "không phải zip");
    writeFileSync(join(folder, "cut.xlsx"), readFileSync(input).subarray(0, 2000));
    const { code, report } = await run(words.map((word) => (word === "IN" ? input : word)));
    expect({ code, status: report.status }).toEqual({ code: 2, status: "refused" });
    expect(report.messages.join(" ")).toContain(says);
  });

  test.each([
    { name: "its own name", out: "bảng.xlsx" },
    { name: "another spelling of the path", out: "con/../bảng.xlsx" },
    { name: "a symbolic link", out: "lien-ket.xlsx" },
    { name: "a second name on the disk", out: "ten-hai.xlsx" },
    { name: "a link to its folder", out: "thu-muc/bảng.xlsx" },
  ])("never writes over the input through $name", async ({ out }) => {
    mkdirSync(join(folder, "con"), { recursive: true });
    if (!existsSync(join(folder, "lien-ket.xlsx")))
      symlinkSync(input, join(folder, "lien-ket.xlsx"));
    if (!existsSync(join(folder, "ten-hai.xlsx"))) linkSync(input, join(folder, "ten-hai.xlsx"));
    if (!existsSync(join(folder, "thu-muc"))) symlinkSync(folder, join(folder, "thu-muc"));
    const before = hashOf(input);
    const { code, report } = await run(["bảng.xlsx", "--out", out]);
    expect(code).toBe(2);
    expect(report.messages.join(" ")).toContain("trùng với tệp đang mở");
    expect(hashOf(input)).toBe(before);
  });

  test("lists what the product offers, with defaults that need a file left null", async () => {
    const { code, report } = await run(["--list"]);
    expect(code).toBe(0);
    expect(report.actions?.map(({ path }) => path)).toContain("Chỉ tiêu > Ghi chữ");
    expect(report.actions?.[0]?.fields.find(({ name }) => name === "bang")).toMatchObject({
      options: null,
      default: null,
    });
    expect(report.actions?.[0]?.fields.find(({ name }) => name === "kieu")).toMatchObject({
      default: "chữ thường",
    });
  });

  test("lists the defaults that the file gives", async () => {
    const { report } = await run(["--list", input]);
    expect(report.actions?.[0]?.fields.find(({ name }) => name === "bang")).toMatchObject({
      options: ["'Trang 1'!A1"],
      default: "A1",
    });
  });

  test("still answers in JSON when the bundle cannot even be loaded", async () => {
    const broken = join(folder, "dist-hong");
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, "Code.js"), "function (");
    const { code, report } = await run([input], broken);
    expect({ code, status: report.status }).toEqual({ code: 1, status: "failed" });
  });

  test("is built and run by build/headless.mjs, several times at once", async () => {
    copyFileSync(input, join(folder, "chung.xlsx"));
    const answers = await Promise.all(
      [1, 2, 3].map(
        (index) =>
          new Promise<string>((done) => {
            const options = {
              cwd: folder,
              env: { ...process.env, CD06_DIST: standIn, npm_lifecycle_event: "" },
            };
            execFile(
              process.execPath,
              [join(root, "build/headless.mjs"), "chung.xlsx", "--out", `chung-${index}.xlsx`],
              options,
              (_, stdout) => {
                done(stdout);
              },
            );
          }),
      ),
    );
    expect(answers.map((text) => (JSON.parse(text) as { status: string }).status)).toEqual([
      "ok",
      "ok",
      "ok",
    ]);
    expect([1, 2, 3].every((index) => existsSync(join(folder, `chung-${index}.xlsx`)))).toBe(true);
  });
});
