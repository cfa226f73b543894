// Inside a dialog's frame: gives the bundle's page the google.script.* it expects, then becomes that page.
import { transferable } from "./transferable";

interface Opening {
  readonly html: string;
  /** Functions of the bundle that a page may call. */
  readonly names: readonly string[];
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

type Success = (value: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = "ScriptError";
  return error;
}

function googleScript(port: MessagePort, names: readonly string[]): unknown {
  const waiting = new Map<number, Handlers>();
  let last = 0;
  port.onmessage = ({ data }: MessageEvent<Answer>) => {
    const handlers = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) handlers?.success?.(data.value, handlers.userObject);
    else if (handlers?.failure) handlers.failure(scriptError(data.error), handlers.userObject);
    else console.error(scriptError(data.error));
  };
  const call = (name: string, handlers: Handlers, given: readonly unknown[]): void => {
    const values = given.map((value, index) => {
      const sent = transferable(value);
      if (sent === undefined) throw new Error(`Failed due to illegal value in property: ${index}`);
      return sent.value;
    });
    last += 1;
    waiting.set(last, handlers);
    port.postMessage({ call: name, values, id: last });
  };
  const runner = (handlers: Handlers): Record<string, unknown> => ({
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...given: readonly unknown[]) => {
          call(name, handlers, given);
        },
      ]),
    ),
  });
  const host = {
    close: () => {
      port.postMessage({ host: "close" });
    },
    setWidth: (size: number) => {
      port.postMessage({ host: "width", size });
    },
    setHeight: (size: number) => {
      port.postMessage({ host: "height", size });
    },
    editor: {
      focus: () => {
        port.postMessage({ host: "focus" });
      },
    },
    origin: "https://docs.google.com",
  };
  return { script: { run: runner({}), host } };
}

window.addEventListener(
  "message",
  ({ data, ports, source }: MessageEvent<Opening>) => {
    const port = ports[0];
    if (source !== window.parent || !port) return;
    Object.assign(window, { google: googleScript(port, data.names) });
    // Replaces this page but keeps its window, and with it `google`.
    document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the page comes as text and must run its scripts in order
    document.write(data.html);
    document.close();
  },
  { once: true },
);
