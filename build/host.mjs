// Bundles the local host with esbuild: Univer cannot be imported by Node as it is published, and starts faster as one file.
//   node build/host.mjs [node|page|all]
// A bundle whose inputs have not changed since it was made is left alone.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "dist-host");
const wanted = process.argv[2] ?? "all";
if (!["node", "page", "all"].includes(wanted)) {
  console.error(`Không hiểu "${wanted}": xin dùng node, page hoặc all.`);
  process.exit(2);
}

const shared = {
  bundle: true,
  absWorkingDir: root,
  charset: "utf8",
  legalComments: "none",
  logLevel: "error",
  metafile: true,
  define: { "process.env.NODE_ENV": '"production"' },
};
const node = {
  ...shared,
  platform: "node",
  format: "cjs",
  target: "node20",
  // Univer publishes ES modules and CommonJS; the former tree-shake.
  mainFields: ["module", "main"],
  conditions: ["import"],
};
const page = {
  ...shared,
  platform: "browser",
  format: "iife",
  target: ["chrome110", "firefox115", "safari16"],
  minify: true,
  loader: { ".woff2": "dataurl", ".woff": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
};

/** Each bundle: what it is made from (the first entry that exists), and what it becomes. */
const targets = [
  { group: "node", entry: "host/index.ts", outfile: "host.cjs", options: node },
  { group: "node", entry: "host/headless.ts", outfile: "headless.cjs", options: node },
  { group: "page", entry: "host/server.ts", outfile: "server.cjs", options: node },
  { group: "page", entry: "host/page/main.ts", outfile: "page/page.js", options: page },
  { group: "page", entry: "host/page/frame.ts", outfile: "page/frame.js", options: page },
];

function fingerprint(files) {
  const hash = createHash("sha256").update(readFileSync(fileURLToPath(import.meta.url)));
  for (const file of files) {
    const path = join(root, file);
    hash.update(file).update(existsSync(path) ? readFileSync(path) : "gone");
  }
  return hash.digest("hex");
}

/** Packages do not change without the lockfile; reading 60 MB of them at every start would cost more than it tells. */
function ownInputs(metafile) {
  const own = Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules/"));
  return [...own, "package-lock.json"].sort();
}

async function build({ entry, outfile, options }) {
  const source = join(root, entry);
  if (!existsSync(source)) return;
  const target = join(out, outfile);
  const stampFile = `${target}.stamp.json`;
  if (existsSync(target) && existsSync(stampFile)) {
    const stamp = JSON.parse(readFileSync(stampFile, "utf8"));
    if (stamp.fingerprint === fingerprint(stamp.files)) return;
  }
  mkdirSync(dirname(target), { recursive: true });
  const { build: bundle } = await import("esbuild");
  const { metafile } = await bundle({ ...options, entryPoints: [source], outfile: target });
  const files = ownInputs(metafile);
  writeFileSync(stampFile, JSON.stringify({ fingerprint: fingerprint(files), files }));
  console.error(`${relative(root, target)} (${basename(entry)})`);
}

/** The page itself, and the page inside every dialog's frame, which may load nothing and so carries its script. */
function copyPage() {
  const index = join(root, "host/page/index.html");
  if (!existsSync(index)) return;
  writeFileSync(join(out, "page/index.html"), readFileSync(index));
  const script = readFileSync(join(out, "page/frame.js"), "utf8").trim().replaceAll("</", "<\\/");
  const frame = `<!doctype html><html lang="vi"><meta charset="utf-8"><script>${script}</script></html>\n`;
  writeFileSync(join(out, "page/frame.html"), frame);
}

for (const target of targets) if (wanted === "all" || wanted === target.group) await build(target);
if (wanted !== "node") copyPage();
