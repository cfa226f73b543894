// host/page and host/server → dist-host: the trial page in one script, and the server that shows it on this machine.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const ROOT = new URL("../", import.meta.url).pathname;
const OUT = `${ROOT}dist-host/`;

const ASSETS = { ".woff2": "dataurl", ".woff": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" };

async function buildFrame() {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}host/page/frame.ts`],
    bundle: true,
    minify: true,
    write: false,
    target: "es2020",
    format: "iife",
    logLevel: "error",
  });
  const script = outputFiles[0].text.trim().replaceAll("</", "<\\/");
  await writeFile(
    `${OUT}page/frame.html`,
    `<!doctype html><html lang="vi"><meta charset="utf-8"><script>${script}</script></html>\n`,
  );
}

async function buildScript() {
  await build({
    entryPoints: { page: `${ROOT}host/page/main.ts` },
    outdir: `${OUT}page`,
    bundle: true,
    minify: true,
    charset: "utf8",
    target: ["chrome110", "firefox115", "safari16"],
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: ASSETS,
    legalComments: "none",
    logLevel: "error",
  });
}

async function buildServer() {
  await build({
    entryPoints: [`${ROOT}host/server.ts`],
    outfile: `${OUT}server.cjs`,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
  });
}

/** Builds the page and its server. */
export async function buildPage() {
  await mkdir(`${OUT}page`, { recursive: true });
  const index = await readFile(`${ROOT}host/page/index.html`);
  await Promise.all([
    writeFile(`${OUT}page/index.html`, index),
    buildFrame(),
    buildScript(),
    buildServer(),
  ]);
}
