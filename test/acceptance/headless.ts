// Black box: the headless command on small workbooks, as other programs would call it.
import ExcelJS from "exceljs";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "cd06-acceptance-"));
let files = 0;

export const ALLOCATE = "Chỉ tiêu > Phân bổ chỉ tiêu";
export const DAILY = "Chỉ tiêu > Tính chỉ tiêu theo ngày";
export const DAY_PLAN = "Chỉ tiêu > Chia chỉ tiêu từng ngày";
export const UNDO = "Thiết lập > Hoàn tác lần ghi gần nhất";
export const EXAMPLE = join(root, "examples/binh-gia-2023.xlsx");

export type Value = string | number | Date | ExcelJS.CellErrorValue | ExcelJS.CellFormulaValue;
export type Grids = Readonly<Record<string, readonly (readonly (Value | null)[])[]>>;

interface Report {
  readonly status: string;
  readonly messages: readonly string[];
  readonly questions: readonly { readonly field: string; readonly text: string }[];
  readonly findings: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly text: string;
  }[];
  readonly writes: readonly { readonly sheet: string; readonly range: string }[];
}

export interface Answer {
  readonly code: number;
  readonly report: Report;
  /** Where the result is, or would have been. */
  readonly out: string;
  readonly hasOut: boolean;
  readonly inputKept: boolean;
}

/** Removes every workbook made here. */
export function removeWorkbooks(): void {
  rmSync(folder, { recursive: true, force: true });
}

export function newPath(): string {
  files += 1;
  return join(folder, `${files}.xlsx`);
}

/** A workbook of plain cells; `change` may do what grids cannot say. */
export async function makeWorkbook(
  grids: Grids,
  change: (book: ExcelJS.Workbook) => unknown = () => undefined,
): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(grids)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null && value !== "") sheet.getCell(r + 1, c + 1).value = value;
      });
    });
  }
  await change(book);
  const path = newPath();
  await book.xlsx.writeFile(path);
  return path;
}

const digest = (path: string): string =>
  existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : "";

/** Runs the command on a file; `fields` are the `--set` of the form. */
export function runHeadless(
  input: string,
  item: string | null,
  fields: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
): Promise<Answer> {
  const out = newPath();
  const before = digest(input);
  const words = [
    join(root, "dist-host/headless.cjs"),
    input,
    ...(item === null ? [] : ["--do", item]),
    ...Object.entries(fields).flatMap(([field, value]) => ["--set", `${field}=${value}`]),
    ...["--out", out, ...(more.includes("--now") ? [] : ["--now", "2023-06-12T15:30"])],
    ...more,
  ];
  return new Promise((resolveAnswer) => {
    execFile(process.execPath, words, { maxBuffer: 1 << 26 }, (error, stdout) => {
      resolveAnswer({
        code: error === null ? 0 : Number(error.code),
        report: JSON.parse(stdout) as Report,
        out,
        hasOut: existsSync(out),
        inputKept: digest(input) === before,
      });
    });
  });
}

/** Runs jobs two at a time: more would only wait for each other. */
export async function inPairs<T>(jobs: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const results: T[] = [];
  for (let at = 0; at < jobs.length; at += 2) {
    results.push(...(await Promise.all(jobs.slice(at, at + 2).map((job) => job()))));
  }
  return results;
}

type Cells = ReadonlyMap<string, string>;

const OWN = ["CD06_Nhật ký", "_CD06_HOST"];

/** What a person would find in every cell, as "sheet!address" → content; the product's hidden sheets are left out. */
async function readCells(path: string): Promise<Cells> {
  const book = await openWorkbook(path);
  const cells = new Map<string, string>();
  for (const sheet of book.worksheets) {
    if (OWN.includes(sheet.name)) continue;
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value === null || (cell.isMerged && cell.master !== cell)) return;
        cells.set(`${sheet.name}!${cell.address}`, JSON.stringify(cell.value));
      });
    });
  }
  return cells;
}

export async function openWorkbook(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** Addresses whose content differs between two files. */
export async function changedCells(before: string, after: string): Promise<readonly string[]> {
  const [old, now] = [await readCells(before), await readCells(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => old.get(key) !== now.get(key),
  );
}

/** The number that a cell shows; ExcelJS drops a formula's result when it is 0. */
export function shownNumber(cell: ExcelJS.Cell): number | string {
  const { value } = cell;
  if (typeof value === "number") return value;
  if (
    value !== null &&
    typeof value === "object" &&
    ("formula" in value || "sharedFormula" in value)
  ) {
    const result = value.result ?? 0;
    return typeof result === "number" ? result : JSON.stringify(result);
  }
  return JSON.stringify(value);
}
