// Writes the README's tables of menu items and functions from the product's own lists: `npm run readme`.
// With --check it only tells whether they are what the lists say.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lists } from "./lists.mjs";

const FILE = fileURLToPath(new URL("../README.md", import.meta.url));

const cell = (text) => text.replaceAll("|", "\\|");
const table = (header, rows) =>
  [header, header.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(cell).join(" | ")} |`)
    .join("\n");

/** The README with its generated tables as the lists want them. */
export async function readme(text) {
  const { actions, actionTexts, functions, functionTexts } = await lists();
  const tables = {
    actions: table(
      ["Mục", "Việc"],
      actions.map(({ id }) => [`**${actionTexts[id].menu.join(" > ")}**`, actionTexts[id].summary]),
    ),
    functions: table(
      ["Hàm", "Cho biết", "Ví dụ"],
      functions.map(({ name, parameters }) => {
        const { summary, example } = functionTexts[name];
        const call = `\`${name}(${Object.keys(parameters).join("; ")})\``;
        return [call, summary, `\`${example.formula}\``];
      }),
    ),
  };
  return Object.entries(tables).reduce(
    (whole, [name, content]) =>
      whole.replace(
        new RegExp(`(<!-- ${name}:start -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`),
        (_, start, end) => `${start}\n${content}\n\n${end}`,
      ),
    text,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { format } = await import("prettier");
  const present = readFileSync(FILE, "utf8");
  const wanted = await format(await readme(present), { parser: "markdown", printWidth: 100 });
  if (!process.argv.includes("--check")) writeFileSync(FILE, wanted);
  else if (wanted !== present) {
    console.error("README.md is behind the lists: npm run readme");
    process.exitCode = 1;
  }
}
