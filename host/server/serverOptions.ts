import { serverTexts } from "./serverTexts";

export interface ServerOptions {
  readonly file: string | null;
  readonly port: number;
  readonly opensBrowser: boolean;
}

/** Something that the person at the terminal can put right. */
export class UsageError extends Error {}

const DEFAULT_PORT = 8606;

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new UsageError(serverTexts.badPort(text));
  return port;
}

/** Reads the command line: `[file.xlsx] [--port N] [--no-open]`. */
export function serverOptions(words: readonly string[]): ServerOptions {
  let file: string | null = null;
  let port = DEFAULT_PORT;
  let opensBrowser = true;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--no-open") opensBrowser = false;
    else if (word === "--port") port = portOf(words[(at += 1)] ?? "");
    else if (word.startsWith("--port=")) port = portOf(word.slice("--port=".length));
    else if (word.startsWith("-")) throw new UsageError(serverTexts.unknownOption(word));
    else if (file !== null) throw new UsageError(serverTexts.twoFiles);
    else file = word;
  }
  return { file, port, opensBrowser };
}
