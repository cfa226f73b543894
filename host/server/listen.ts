import type { Server } from "node:http";
import { UsageError } from "./serverOptions";
import { serverTexts } from "./serverTexts";

const TRIES = 20;

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", onError);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", onError);
      resolve(true);
    });
  });
}

/** Listens on this machine alone, at the wanted port or the next free one; answers which. */
export async function listen(server: Server, wanted: number): Promise<number> {
  const last = Math.min(wanted + TRIES, 65535);
  for (let port = wanted; port <= last; port += 1) {
    if (await tryPort(server, port)) return port;
  }
  throw new UsageError(serverTexts.noPort(wanted, last));
}
