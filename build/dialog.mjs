// src/dialog → one page of HTML with its script and style inside: Google serves no other files.
import { build } from "esbuild";

const DIRECTORY = new URL("../src/dialog/", import.meta.url).pathname;

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [`${DIRECTORY}${file}`],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    target: ["es2020", "chrome102", "firefox112", "safari15.5"],
    format: "iife",
    legalComments: "none",
    logLevel: "error",
  });
  return outputFiles[0].text.trim();
}

/** The text of dist/Dialog.html. */
export async function buildDialog() {
  const [script, style] = await Promise.all([bundle("main.ts"), bundle("dialog.css")]);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<base target="_top">
<style>${style.replaceAll("</", "<\\/")}</style>
<script>${script.replaceAll("</", "<\\/")}</script>
</head>
<body></body>
</html>
`;
}
