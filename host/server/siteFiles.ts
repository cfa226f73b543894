import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** One thing to serve. */
export interface SiteFile {
  readonly type: string;
  readonly policy: string;
  readonly read: () => Promise<Buffer | string>;
}

const HTML = "text/html; charset=utf-8";
const SCRIPT = "text/javascript; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

// Univer sets styles from script; the realm of the bundle compiles its text. Nothing may come from, or go to, elsewhere.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join("; ");

// Dialogs of the bundle are whole pages with script and style inside, as on Google; they reach nothing but their opener.
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "frame-ancestors 'self'",
].join("; ");

/** Every address of the site. Examples are listed once; their contents and the built files are read at each request. */
export async function siteFiles(
  root: string,
  opened: string | null,
): Promise<ReadonlyMap<string, SiteFile>> {
  const page = join(root, "dist-host", "page");
  const listing = await readdir(join(root, "examples")).catch((): string[] => []);
  const examples = listing.filter((name) => name.endsWith(".xlsx")).sort();
  const file = (type: string, path: string, policy = PAGE_POLICY): SiteFile => ({
    type,
    policy,
    read: () => readFile(path),
  });
  const start = { file: opened === null ? null : basename(opened), examples };
  return new Map([
    ["/", file(HTML, join(page, "index.html"))],
    ["/page.js", file(SCRIPT, join(page, "page.js"))],
    ["/page.css", file("text/css; charset=utf-8", join(page, "page.css"))],
    ["/frame", file(HTML, join(page, "frame.html"), FRAME_POLICY)],
    ["/Code.js", file("text/plain; charset=utf-8", join(root, "dist", "Code.js"))],
    ["/Dialog.html", file("text/plain; charset=utf-8", join(root, "dist", "Dialog.html"))],
    [
      "/start.json",
      { type: JSON_TYPE, policy: PAGE_POLICY, read: () => Promise.resolve(JSON.stringify(start)) },
    ],
    ...(opened === null ? [] : [["/file.xlsx", file(XLSX, opened)] as const]),
    ...examples.map(
      (name) =>
        [
          `/examples/${encodeURIComponent(name)}`,
          file(XLSX, join(root, "examples", name)),
        ] as const,
    ),
  ]);
}
