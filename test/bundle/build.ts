import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What one build wrote. */
export interface Built {
  readonly code: string;
  readonly page: string;
  /** The menu actions, as the page that carries them. */
  readonly actions: string;
  readonly manifest: { readonly oauthScopes: readonly string[] };
  /** Every file to be pushed, by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that went into Code.js and Actions.html, as paths from the project's root. */
  readonly inputs: readonly string[];
}

const readIn =
  (directory: string) =>
  (name: string): string =>
    readFileSync(join(directory, name), "utf8");

/** `dist/` as it would be pushed; `npm test` builds it before jest starts. */
export function pushed(): Omit<Built, "files" | "inputs"> {
  const read = readIn(join(ROOT, "dist"));
  return {
    code: read("Code.js"),
    page: read("Dialog.html"),
    actions: read("Actions.html"),
    manifest: JSON.parse(read("appsscript.json")) as Built["manifest"],
  };
}

/** Builds once more, elsewhere. */
export function buildAgain(...options: readonly string[]): Built {
  const directory = mkdtempSync(join(tmpdir(), "chien-dich-06-"));
  try {
    const metafile = join(directory, "metafile.json");
    const script = join(ROOT, "build/build.mjs");
    const args = [script, "--quiet", "--out", directory, "--metafile", metafile, ...options];
    execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    const read = readIn(directory);
    const names = readdirSync(directory).filter((name) => name !== "metafile.json");
    const { inputs } = JSON.parse(read("metafile.json")) as { inputs: Record<string, unknown> };
    return {
      code: read("Code.js"),
      page: read("Dialog.html"),
      actions: read("Actions.html"),
      manifest: JSON.parse(read("appsscript.json")) as Built["manifest"],
      files: Object.fromEntries(names.map((name) => [name, read(name)])),
      inputs: Object.keys(inputs),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
