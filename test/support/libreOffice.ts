import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe } from "@jest/globals";

const PROGRAMS = ["soffice", "pdftotext"] as const;

const isThere = (program: string): boolean => {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
};

const missing = PROGRAMS.filter((program) => !isThere(program));
if (missing.length > 0) {
  console.warn(
    `NOT FOUND: ${missing.join(", ")}. The tests of .docx files are SKIPPED. Install libreoffice-writer and poppler-utils.`,
  );
}

/** `describe` where LibreOffice and Poppler are; says so and skips where they are not. */
export const describeInLibreOffice = missing.length > 0 ? describe.skip : describe;

/** A page as LibreOffice lays it out. */
export interface PrintedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Lines of text, runs of blanks as one. */
  readonly lines: readonly string[];
  /** Words with their boxes in points from the upper left corner. */
  readonly words: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .normalize("NFC");

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>([^<]*)<\/word>/g;

/** Letters that one font lacks come from another: pieces that touch each other are one word. */
const wordsIn = (page: string): PrintedPage["words"] => {
  const words: { text: string; x: number; y: number; end: number }[] = [];
  for (const [, left, top, right, text = ""] of page.matchAll(WORD)) {
    const [x = 0, y = 0, end = 0] = [left, top, right].map(Number);
    const last = words.at(-1);
    if (last && Math.abs(last.end - x) < 0.5 && Math.abs(last.y - y) < 6) {
      last.text += plain(text);
      last.end = end;
    } else words.push({ text: plain(text), x, y, end });
  }
  return words;
};

/** Opens a .docx in LibreOffice, prints it to PDF, and answers what stands where. */
export function printedPages(docx: Uint8Array): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "docx-"));
  try {
    const file = join(folder, "a.docx");
    writeFileSync(file, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file];
    execFileSync("soffice", words, { stdio: "pipe" });
    const pdf = join(folder, "a.pdf");
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    const boxes = join(folder, "a.html");
    execFileSync("pdftotext", ["-bbox", pdf, boxes]);
    const pages = readFileSync(boxes, "utf8").split("<page ").slice(1);
    const texts = text.split("\f");
    return pages.map((page, index) => ({
      width: Number(/width="([\d.]+)"/.exec(page)?.[1]),
      height: Number(/height="([\d.]+)"/.exec(page)?.[1]),
      lines: (texts[index] ?? "")
        .split("\n")
        .map((line) => line.replace(/\s+/g, " ").trim().normalize("NFC"))
        .filter((line) => line !== ""),
      words: wordsIn(page),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
