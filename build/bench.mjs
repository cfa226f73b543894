// Runs the benches, one process each: `npm run bench [-- name …]`. Every bench prints ratios measured in that one run.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const wanted = process.argv.slice(2);
const names = readdirSync("bench")
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(/\.bench\.ts$/, ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

let failed = names.length === 0;
if (failed) console.error(`No such bench: ${wanted.join(", ")}`);
for (const name of names) {
  const outfile = path.join("dist-host", "bench", `${name}.cjs`);
  await build({
    entryPoints: [path.join("bench", `${name}.bench.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  console.log(`\n== ${name}`);
  const run = spawnSync(process.execPath, ["--expose-gc", outfile], { stdio: "inherit" });
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
