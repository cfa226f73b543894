// src/ → dist/: Code.js (functions and menu, with documented stubs below), Actions.html (the menu actions, loaded on demand),
// Dialog.html, Word.html (makes .docx files, loaded on demand), appsscript.json.
//
//   node build/build.mjs [--quiet] [--tu-dong] [--out DIRECTORY] [--metafile FILE]
//
// --tu-dong asks for the two further permissions that automatic closing and reminders need.
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { buildDialog } from "./dialog.mjs";
import { lists } from "./lists.mjs";
import { stubs } from "./stubs.mjs";
import { buildWord } from "./word.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const AUTOMATIC_SCOPES = [
  "https://www.googleapis.com/auth/script.scriptapp",
  "https://www.googleapis.com/auth/script.send_mail",
];

async function bundle(entryPoint, globalName, automatic) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    globalName,
    // Apps Script cannot parse class fields; utf8 keeps Vietnamese readable, and short.
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    define: { CD06_AUTOMATIC: String(automatic) },
    logLevel: "error",
  });
  return { text: outputFiles[0].text, inputs: metafile.inputs };
}

async function buildCode(automatic) {
  const [{ text, inputs }, product] = await Promise.all([
    bundle("src/gas/main.ts", "CD06", automatic),
    lists(),
  ]);
  return { code: text + stubs(product, automatic), inputs };
}

/** The menu actions as a page: Google evaluates script files at every call of a cell, pages only when asked. */
async function buildActions(automatic) {
  const { text, inputs } = await bundle("src/gas/actionsMain.ts", "CD06_ACTIONS", automatic);
  if (text.includes("</script")) throw new Error("The page would end inside its script.");
  return { actions: `<script>\n${text}CD06_ACTIONS\n</script>\n`, inputs };
}

async function buildManifest(automatic) {
  const manifest = JSON.parse(await readFile(join(ROOT, "appsscript.json"), "utf8"));
  if (automatic) manifest.oauthScopes.push(...AUTOMATIC_SCOPES);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Whoever reads a file while it is built sees the old one or the new one, whole. */
async function writeWhole(file, text) {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}

const { values: options } = parseArgs({
  options: {
    quiet: { type: "boolean", default: false },
    "tu-dong": { type: "boolean", default: false },
    out: { type: "string", default: join(ROOT, "dist") },
    metafile: { type: "string" },
  },
});

const [code, actions, page, word, manifest] = await Promise.all([
  buildCode(options["tu-dong"]),
  buildActions(options["tu-dong"]),
  buildDialog(),
  buildWord(),
  buildManifest(options["tu-dong"]),
]);
const files = {
  "Code.js": code.code,
  "Actions.html": actions.actions,
  "Dialog.html": page,
  "Word.html": word,
  "appsscript.json": manifest,
};
await mkdir(options.out, { recursive: true });
for (const [name, text] of Object.entries(files)) await writeWhole(join(options.out, name), text);
if (options.metafile) {
  const inputs = { ...code.inputs, ...actions.inputs };
  await writeFile(options.metafile, JSON.stringify({ inputs }));
}
if (!options.quiet) {
  for (const [name, text] of Object.entries(files)) {
    console.log(`${join(options.out, name)}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`);
  }
}
