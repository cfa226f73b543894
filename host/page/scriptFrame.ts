// A page of the bundle in a frame of its own: no access to this page, only messages.
import { make } from "./make";
import { messageOf } from "./messageOf";
import { transferable } from "./transferable";

export interface ScriptFrameOwner {
  /** Functions of the bundle that the page may call. */
  readonly names: readonly string[];
  call(name: string, values: readonly unknown[]): unknown;
  close(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
}

type Message =
  | { readonly call: string; readonly values: readonly unknown[]; readonly id: number }
  | { readonly host: "close" | "focus" }
  | { readonly host: "width" | "height"; readonly size: number };

/** Names that end with an underscore are private to the script, on Google too. */
const isCallable = (name: string): boolean => !name.endsWith("_");

/** Shows `html` with the `google.script` it expects. */
export function scriptFrame(
  title: string,
  html: string,
  owner: ScriptFrameOwner,
): HTMLIFrameElement {
  const frame = make("iframe", {
    title,
    src: "/frame",
    // As Google's frames, but for an origin, links out and pop-ups, which this page has no use for.
    sandbox: "allow-scripts allow-forms allow-modals allow-downloads",
  });
  const names = owner.names.filter(isCallable);

  const answer = (port: MessagePort, message: Extract<Message, { call: string }>): void => {
    const { call, values, id } = message;
    try {
      if (!names.includes(call)) throw new Error(`Script function not found: ${call}`);
      // Google hands over null for a result that may not cross.
      port.postMessage({ id, value: transferable(owner.call(call, values))?.value ?? null });
    } catch (error) {
      port.postMessage({ id, error: messageOf(error) });
    }
  };

  const receive = (port: MessagePort, message: Message): void => {
    // After the present frame is painted: the script runs on this page's thread and would hide what the dialog says.
    if ("call" in message) {
      requestAnimationFrame(() =>
        setTimeout(() => {
          answer(port, message);
        }, 20),
      );
    } else if (message.host === "close") owner.close();
    else if (message.host === "width") owner.resize({ width: message.size });
    else if (message.host === "height") owner.resize({ height: message.size });
  };

  frame.addEventListener(
    "load",
    () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Message>) => {
        receive(port1, data);
      };
      // The frame has no origin of its own to name; only this very window is addressed.
      frame.contentWindow?.postMessage({ html, names }, "*", [port2]);
      frame.focus();
    },
    { once: true },
  );
  return frame;
}
