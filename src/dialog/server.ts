import type { Request, Response } from "../app/protocol";

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  callDialog(request: string): void;
}

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/** What the page needs of Google: one call, and closing itself. */
export interface Server {
  /** Rejects when no readable answer came back; what the server did is then unknown. */
  readonly call: (request: Request) => Promise<Response>;
  readonly close: () => void;
}

const KINDS = new Set(["list", "form", "preview", "word", "questions", "stopped", "committed"]);

function readResponse(answer: unknown): Response {
  const response: unknown = typeof answer === "string" ? JSON.parse(answer) : null;
  const kind = (response as { readonly kind?: unknown } | null)?.kind;
  if (typeof kind !== "string" || !KINDS.has(kind)) throw new Error("");
  // Both sides are built together from one protocol: a known kind is a whole response.
  return response as Response;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(""));

export const server: Server = {
  call: (request) =>
    new Promise((resolve, reject) => {
      google.script.run
        .withSuccessHandler((answer) => {
          try {
            resolve(readResponse(answer));
          } catch (error) {
            reject(asError(error));
          }
        })
        .withFailureHandler((error) => {
          reject(asError(error));
        })
        .callDialog(JSON.stringify(request));
    }),
  close: () => {
    google.script.host.close();
  },
};
