// src/word → one page that makes .docx files and reaches nothing: its own policy forbids every address.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The licence asks to be named in every copy. */
const NOTICE = `<!-- Holds docx (MIT, Copyright (c) 2016 Dolan), https://github.com/dolanmiu/docx -->`;

/** The text of dist/Word.html. */
export async function buildWord() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/word/main.ts"],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    target: ["es2020", "chrome102", "firefox112", "safari15.5"],
    format: "iife",
    globalName: "CD06_WORD",
    legalComments: "inline",
    logLevel: "error",
  });
  return `<!doctype html>
${NOTICE}
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">
<script>${outputFiles[0].text.trim().replaceAll("</", "<\\/")}</script>
</head>
<body></body>
</html>
`;
}
