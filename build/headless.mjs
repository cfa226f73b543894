// npm run -s headless -- …: builds what is stale, then runs the command line. Standard output stays free for its JSON.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./headless/buildIfStale.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

function printFailure(message) {
  const report = {
    action: null,
    status: "failed",
    messages: [message],
    questions: [],
    findings: [],
    writes: [],
    charts: [],
    files: [],
    serviceCalls: { reads: 0, writes: 0, total: 0 },
    millis: Math.round(performance.now()),
  };
  process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

/** Its answer is held back until it has ended: a process that dies half-way leaves no half a JSON. */
function run(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}dist-host/headless.cjs`, ...words], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, output: Buffer.concat(chunks) }));
  });
}

function isWhole(output) {
  try {
    JSON.parse(output.toString("utf8"));
    return true;
  } catch {
    return false;
  }
}

// npm starts scripts in the project's folder; people name files from where they are.
if (process.env.npm_lifecycle_event === "headless" && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}

try {
  await buildIfStale(root);
  const { code, signal, output } = await run(process.argv.slice(2));
  if (isWhole(output)) {
    process.exitCode = code ?? 1;
    process.stdout.write(output);
  } else {
    printFailure(`Chương trình dừng giữa chừng (${signal ?? `mã ${code}`}), chưa ghi tệp nào.`);
  }
} catch (error) {
  console.error(error);
  printFailure(`Không dựng được chương trình: ${error instanceof Error ? error.message : error}`);
}
