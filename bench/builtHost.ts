// The built product on the headless host, as benches ask it.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Host, HostFile } from "../host/index";
import type { Choices, Request, Response } from "../src/app/protocol";

interface HostModule {
  readonly bootNode: (options: {
    file: HostFile;
    code: string;
    html: Record<string, string>;
    now: string;
  }) => Host;
  readonly readXlsx: (bytes: Uint8Array) => HostFile;
}

export interface Office {
  readonly host: Host;
  ask(request: Request): Response;
  /** The preview, with every question answered as guessed, as far as there are guesses. */
  preview(
    action: string,
    choices?: Choices,
  ): { readonly choices: Choices; readonly answer: Response };
}

const builtPath = path.resolve("dist-host/host.cjs");
const page = (name: string): string => readFileSync(path.join("dist", name), "utf8");

/** Most rounds of questions that any action asks. */
const MOST_ROUNDS = 6;

/** Opens workbooks with the bundle that `npm run build` made. */
export async function builtHost(): Promise<{
  readonly openFile: (file: HostFile) => Office;
  readonly openExample: (name: string) => Office;
}> {
  const { bootNode, readXlsx } = (await import(builtPath)) as HostModule;
  const pages = readdirSync("dist").filter((name) => name.endsWith(".html"));
  const html = Object.fromEntries(pages.map((name) => [name, page(name)]));
  const code = page("Code.js");
  const openFile = (file: HostFile): Office => {
    const host = bootNode({ file, code, html, now: "2023-06-12T15:30" });
    host.recalculate();
    const ask = (request: Request): Response =>
      JSON.parse(String(host.call("callDialog", JSON.stringify(request)))) as Response;
    const preview: Office["preview"] = (action, given = {}) => {
      let choices = given;
      let answer = ask({ do: "preview", action, choices });
      for (let round = 0; answer.kind === "questions" && round < MOST_ROUNDS; round += 1) {
        const guesses = answer.questions.flatMap(({ field, guess }) =>
          guess === null ? [] : [[field, guess] as const],
        );
        if (guesses.length < answer.questions.length) break;
        choices = { ...choices, ...Object.fromEntries(guesses) };
        host.resetServiceCalls();
        answer = ask({ do: "preview", action, choices });
      }
      return { choices, answer };
    };
    return { host, ask, preview };
  };
  return {
    openFile,
    openExample: (name) => openFile(readXlsx(readFileSync(path.join("examples", name)))),
  };
}
