import type { OfficialDocument } from "../app/documents/officialDocument";
import { element } from "./element";
import type { Server } from "./server";

/** Makes the .docx of a document. */
export type WordMaker = (document: OfficialDocument) => Promise<Blob>;

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the frame answers: the bytes, or why there are none. */
interface Answer {
  readonly bytes?: ArrayBuffer;
  readonly error?: string;
}

/** The page that makes files, in a frame of its own that shows nothing and can reach nothing. */
function openFrame(page: string): Promise<Window> {
  // No origin, no downloads, no links: only its script.
  const frame = element("iframe", { sandbox: "allow-scripts", srcdoc: page, hidden: true });
  return new Promise((resolve, reject) => {
    frame.addEventListener("load", () => {
      if (frame.contentWindow) resolve(frame.contentWindow);
      else reject(new Error(""));
    });
    document.body.append(frame);
  });
}

function order(frame: Window, wanted: OfficialDocument): Promise<Blob> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.bytes) resolve(new Blob([data.bytes], { type: TYPE }));
      else reject(new Error(data.error ?? ""));
    };
    // The frame has no origin that could be named; only this very window is addressed.
    frame.postMessage(wanted, "*", [port2]);
  });
}

/** Asks the server for the page when the first document is wanted, and keeps it. */
export function wordMaker({ call }: Server): WordMaker {
  let frame: Promise<Window> | undefined;
  const open = async (): Promise<Window> => {
    const answer = await call({ do: "word" });
    if (answer.kind !== "word") throw new Error("");
    return openFrame(answer.page);
  };
  return async (wanted) => order(await (frame ??= open()), wanted);
}
