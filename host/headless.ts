// The command line without a screen: dist-host/headless.cjs. Standard output carries one JSON object and nothing else.
import { join } from "node:path";
import { readCommand } from "./headless/commandLine";
import { Refusal } from "./headless/refusal";
import { emptyReport, EXIT_CODES, type Report } from "./headless/report";
import { runCommand } from "./headless/runCommand";

const started = performance.now();
let printed = false;

function print(report: Report): void {
  if (printed) return;
  printed = true;
  process.exitCode = EXIT_CODES[report.status];
  const whole = { ...report, millis: Math.round(performance.now() - started) };
  process.stdout.write(`${JSON.stringify(whole, null, 2)}\n`, () => process.exit());
}

function explained(error: unknown): Report {
  if (error instanceof Refusal)
    return { ...emptyReport(), status: "refused", messages: [error.message] };
  console.error(error);
  const detail = error instanceof Error ? error.message : String(error);
  return {
    ...emptyReport(),
    status: "failed",
    messages: [`Chương trình gặp lỗi, chưa ghi tệp nào: ${detail}`],
  };
}

// Whatever a library prints must not mix with the answer.
console.log = console.info = console.debug = console.error;
process.on("uncaughtException", (error) => {
  print(explained(error));
});
process.on("unhandledRejection", (error) => {
  print(explained(error));
});

// Tests run the command line on a bundle of their own.
const dist = process.env["CD06_DIST"] ?? join(__dirname, "..", "dist");

Promise.resolve()
  .then(() => runCommand(readCommand(process.argv.slice(2)), dist))
  .catch(explained)
  .then(print, print);
