// The command line's dealings with the disk. The file that was opened is never written.
import { constants } from "node:fs";
import { access, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { HostFile } from "../hostFile";
import { readXlsx } from "../xlsx/readXlsx";
import { XlsxError } from "../xlsx/xlsxError";
import { Refusal } from "./refusal";

export async function openWorkbook(path: string): Promise<HostFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new Refusal(`Không mở được tệp “${path}”: ${reasonOf(error)}.`, { cause: error });
  }
  try {
    return readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError)
      throw new Refusal(error.about(basename(path)), { cause: error });
    throw error;
  }
}

const REASONS = new Map([
  ["ENOENT", "không có tệp này"],
  ["EISDIR", "đây là thư mục"],
  ["ENOTDIR", "đường dẫn không đúng"],
  ["EACCES", "không có quyền đọc hoặc ghi"],
  ["EPERM", "không có quyền đọc hoặc ghi"],
  ["EROFS", "ổ đĩa chỉ đọc"],
  ["ENOSPC", "ổ đĩa đã đầy"],
]);

const reasonOf = (error: unknown): string => {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS.get(code) ?? (code === "" ? "lỗi không rõ" : `lỗi ${code}`);
};

/** Refuses early, before any work: OUT is IN by whatever name, its folder is missing, it is a folder. */
export async function checkOutput(input: string, output: string): Promise<void> {
  if (await areSame(input, output)) {
    throw new Refusal(
      `Tệp kết quả “${output}” trùng với tệp đang mở; tệp gốc không bao giờ bị ghi đè. Mời chọn tên khác cho --out.`,
    );
  }
  const there = await stat(output).catch(() => undefined);
  if (there?.isDirectory())
    throw new Refusal(`Không ghi được tệp kết quả “${output}”: đây là thư mục.`);
  const folder = dirname(resolve(output));
  try {
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new Refusal(
      `Không ghi được tệp kết quả “${output}”: ${reasonOf(error) === "không có tệp này" ? "không có thư mục này" : reasonOf(error)}.`,
      { cause: error },
    );
  }
}

/** The same file through links, other spellings of the path, or a second name on the disk. */
async function areSame(input: string, output: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [input, output].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  if (a && b) return a.dev === b.dev && a.ino === b.ino;
  const folder = await realpath(dirname(resolve(output))).catch(() => dirname(resolve(output)));
  return join(folder, basename(output)) === (await realpath(input).catch(() => resolve(input)));
}

/** Whoever opens the file meanwhile sees the old one or the new one, whole. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new Refusal(`Không ghi được tệp “${path}”: ${reasonOf(error)}.`, { cause: error });
  }
}

/** A download: its name without folder, and what is in it. */
export interface Download {
  readonly name: string;
  /** With its dot. */
  readonly ending: string;
  readonly content: Uint8Array | string;
}

/** Writes downloads beside each other; answers where they are. */
export async function writeDownloads(
  folder: string,
  downloads: readonly Download[],
): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new Refusal(`Không tạo được thư mục “${folder}”: ${reasonOf(error)}.`, { cause: error });
  }
  const written: string[] = [];
  for (const { name, ending, content } of downloads) {
    const plain =
      name
        .normalize("NFC")
        .replace(/[\p{Cc}<>:"/\\|?*]+/gu, " ")
        .replace(/^[\s.]+|[\s.]+$/g, "")
        .slice(0, 80) || "van-ban";
    let path = join(folder, `${plain}${ending}`);
    for (let next = 2; written.includes(path); next += 1)
      path = join(folder, `${plain} (${next})${ending}`);
    await writeWhole(path, content);
    written.push(path);
  }
  return written;
}
