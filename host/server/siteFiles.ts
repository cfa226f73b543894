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
// What the bundle consists of is handed to the host as text; the page itself never runs or shows it.
const TEXT = "text/plain; charset=utf-8";
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

const namesIn = async (directory: string, ending: string): Promise<readonly string[]> => {
  const names = await readdir(directory).catch((): string[] => []);
  return names.filter((name) => name.endsWith(ending)).sort();
};

/** Every address of the site. Folders are listed once; what is in the files is read at each request. */
export async function siteFiles(
  root: string,
  opened: string | null,
): Promise<ReadonlyMap<string, SiteFile>> {
  const page = join(root, "dist-host", "page");
  const examples = await namesIn(join(root, "examples"), ".xlsx");
  const pages = await namesIn(join(root, "dist"), ".html");
  const file = (type: string, path: string, policy = PAGE_POLICY): SiteFile => ({
    type,
    policy,
    read: () => readFile(path),
  });
  const start = { file: opened === null ? null : basename(opened), examples, pages };
  return new Map([
    ["/", file(HTML, join(page, "index.html"))],
    ["/page.js", file(SCRIPT, join(page, "page.js"))],
    ["/page.css", file("text/css; charset=utf-8", join(page, "page.css"))],
    ["/frame", file(HTML, join(page, "frame.html"), FRAME_POLICY)],
    ["/dist/Code.js", file(TEXT, join(root, "dist", "Code.js"))],
    ...pages.map((name) => [`/dist/${name}`, file(TEXT, join(root, "dist", name))] as const),
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
