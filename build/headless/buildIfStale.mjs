// dist/ and dist-host/ are built again when a file that they are made from has changed. Several commands may run at once:
// one builds, the others wait for it.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const SOURCES = ["src", "host", "build", "appsscript.json", "package-lock.json"];
const RESULTS = [
  "dist/Code.js",
  "dist/Dialog.html",
  "dist/Actions.html",
  "dist/Word.html",
  "dist-host/headless.cjs",
];
const STAMP = "dist-host/headless.stamp";
const LOCK = "dist-host/headless.lock";
const PATIENCE = 120_000;

export async function buildIfStale(root) {
  if (await isFresh(root)) return;
  await mkdir(join(root, "dist-host"), { recursive: true });
  const release = await lock(join(root, LOCK));
  try {
    const signature = await signatureOf(root);
    if (await isFresh(root, signature)) return;
    await command(root, ["build/build.mjs", "--quiet"]);
    await command(root, ["build/host.mjs", "node"]);
    const unfinished = join(root, `${STAMP}.${process.pid}`);
    await writeFile(unfinished, signature);
    await rename(unfinished, join(root, STAMP));
  } finally {
    await release();
  }
}

async function isFresh(root, signature) {
  if (!RESULTS.every((file) => existsSync(join(root, file)))) return false;
  const stamp = await readFile(join(root, STAMP), "utf8").catch(() => undefined);
  return stamp !== undefined && stamp === (signature ?? (await signatureOf(root)));
}

/** Names, sizes and times are enough to notice an edit, and quick to read. */
async function signatureOf(root) {
  const hash = createHash("sha256");
  for (const source of SOURCES) await addTo(hash, join(root, source));
  return hash.digest("hex");
}

async function addTo(hash, path) {
  const facts = await stat(path).catch(() => undefined);
  if (!facts) return;
  if (!facts.isDirectory()) {
    hash.update(`${path} ${facts.size} ${facts.mtimeMs}\n`);
    return;
  }
  for (const name of (await readdir(path)).sort()) await addTo(hash, join(path, name));
}

async function lock(file) {
  for (const start = Date.now(); ; await wait(50)) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const owner = Number(await readFile(file, "utf8").catch(() => ""));
    if ((owner > 0 && !isAlive(owner)) || Date.now() - start > PATIENCE)
      await rm(file, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** What builders print goes to standard error: standard output belongs to the answer. */
function command(root, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.pipe(process.stderr);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${words.join(" ")} kết thúc với mã ${code}`));
    });
  });
}
