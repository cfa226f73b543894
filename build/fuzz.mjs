// npm run fuzz [-- TABLES [SEED]]: reads random tables in two processes and prints what came of them; fails where any was
// misread in silence.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const WORKERS = 2;
const SEEDS_APART = 100_000_000;
const [tables = 200_000, seed = 1] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
const outfile = join(folder, "fuzz.cjs");
await build({
  entryPoints: ["test/app/table/random/fuzz.ts"],
  bundle: true,
  platform: "node",
  format: "cjs",
  outfile,
  logLevel: "warning",
});

const counts = (worker) =>
  new Promise((resolve, reject) => {
    const first = seed + worker * SEEDS_APART;
    const child = spawn(process.execPath, [outfile, first, Math.ceil(tables / WORKERS)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    child.stdout.on("data", (chunk) => (text += chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`worker ${worker}: ${code}`)),
    );
  });

const started = Date.now();
const results = await Promise.all(Array.from({ length: WORKERS }, (_, worker) => counts(worker)));
rmSync(folder, { recursive: true });

const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
for (const look of ["clean", "damaged", "unclear"]) {
  const parts = Object.keys(results[0].counts[look]).map(
    (verdict) => `${verdict} ${sum((result) => result.counts[look][verdict])}`,
  );
  console.log(`${look}: ${parts.join(", ")}`);
}
const wrong = results.flatMap((result) => result.wrong);
console.log(`tables: ${sum((result) => result.tables)}, wrong: ${wrong.length}`);
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
for (const line of wrong.slice(0, 20)) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
