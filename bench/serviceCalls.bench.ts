// How often does each action ask Google? Counted on the headless host, with default answers, on every example workbook;
// the budget is 30 calls, 18 for each sheet that is made (the journal is one; see decision 0007), one for each office column.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Host, HostFile } from "../host/index";
import type { Request, Response } from "../src/app/protocol";

interface BuiltHost {
  readonly bootNode: (options: {
    file: HostFile;
    code: string;
    html: Record<string, string>;
    now: string;
  }) => Host;
  readonly readXlsx: (bytes: Uint8Array) => HostFile;
}

/** Calls that making a sheet may take; rewriting one may take 12. */
const MAKING = 18;

const built = path.resolve("dist-host/host.cjs");
const pages = readdirSync("dist").filter((name) => name.endsWith(".html"));
const html = Object.fromEntries(
  pages.map((name) => [name, readFileSync(path.join("dist", name), "utf8")]),
);
const code = readFileSync("dist/Code.js", "utf8");

async function main(): Promise<void> {
  const { bootNode, readXlsx } = (await import(built)) as BuiltHost;
  for (const example of readdirSync("examples").filter((name) => name.endsWith(".xlsx"))) {
    const bytes = readFileSync(path.join("examples", example));
    const open = (): { host: Host; ask: (request: Request) => Response } => {
      const file = readXlsx(bytes);
      const host = bootNode({ file, code, html, now: "2023-06-12T15:30" });
      host.recalculate();
      const ask = (request: Request): Response =>
        JSON.parse(String(host.call("callDialog", JSON.stringify(request)))) as Response;
      return { host, ask };
    };
    const first = open();
    const list = first.ask({ do: "list" });
    first.host.dispose();
    if (list.kind !== "list") throw new Error(`No list: ${list.kind}`);
    for (const { id, path: menu } of list.actions) {
      const { host, ask } = open();
      const office = new Set(Object.values(host.save().workbook.sheets).map(({ name }) => name));
      host.resetServiceCalls();
      const preview = ask({ do: "preview", action: id, choices: {} });
      const asked = host.serviceCalls().total;
      host.resetServiceCalls();
      const done =
        preview.kind === "preview" && preview.canCommit
          ? ask({ do: "commit", action: id, choices: {}, hash: preview.hash })
          : undefined;
      const { total } = host.serviceCalls();
      host.dispose();
      if (done?.kind !== "committed") {
        console.log(
          `${example} | ${menu}: preview ${asked} calls, nothing to write (${preview.kind})`,
        );
        continue;
      }
      const made = new Set(
        done.writes.map(({ sheet }) => sheet).filter((name) => !office.has(name)),
      );
      const columns = done.writes.filter(({ sheet }) => office.has(sheet)).length;
      const budget = 30 + MAKING * (made.size + 1) + columns;
      const kept = total <= budget && asked <= 30;
      if (!kept) process.exitCode = 1;
      console.log(
        `${example} | ${menu}: preview ${asked}, writing ${total} calls, budget ${budget} ${kept ? "kept" : "BROKEN"}`,
      );
    }
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
