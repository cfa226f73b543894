import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { SiteFile } from "./siteFiles";

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** A page of another site could point its own name at this machine; only our names are answered. */
function isOurs(request: IncomingMessage): boolean {
  return LOOPBACK.test(request.headers.host ?? "");
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end();
}

async function answer(
  files: ReadonlyMap<string, SiteFile>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isOurs(request)) {
    refuse(response, 403);
    return;
  }
  const isGet = request.method === "GET" || request.method === "HEAD";
  const file = files.get((request.url ?? "/").split("?", 1)[0] ?? "/");
  if (!isGet || file === undefined) {
    refuse(response, isGet ? 404 : 405);
    return;
  }
  const body = await file.read();
  response.writeHead(200, {
    "Content-Type": file.type,
    "Content-Security-Policy": file.policy,
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Serves the files of the site, and nothing else. */
export function createSite(files: ReadonlyMap<string, SiteFile>): Server {
  return createServer((request, response) => {
    answer(files, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 404);
    });
  });
}
