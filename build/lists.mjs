// The product's own lists as values, for whatever is generated from them.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCE = `
export { functions } from "./src/app/functions/index";
export { functionTexts } from "./src/app/messages/functions";
export { actions } from "./src/app/actions/index";
export { actionTexts } from "./src/app/messages/actions";
`;

/** `{ functions, functionTexts, actions, actionTexts }`, bundled in memory and loaded. */
export async function lists() {
  const { outputFiles } = await build({
    stdin: {
      contents: SOURCE,
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    logLevel: "error",
  });
  const text = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${text}`);
}
