// dist/Word.html: makes a .docx of a document that the page around it sends. It asks nobody for anything.
import type { OfficialDocument } from "../app/documents/officialDocument";
import { makeWord } from "./makeWord";

/** What comes with a message: the document, and a port for the answer. */
interface Order extends MessageEvent<OfficialDocument> {
  readonly ports: readonly MessagePort[];
}

async function answer({ data, ports: [port] }: Order): Promise<void> {
  if (port === undefined) return;
  try {
    const bytes = await makeWord(data);
    port.postMessage({ bytes }, [bytes]);
  } catch (error) {
    port.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
}

// The command line runs this script without any page, and calls `makeWord` itself.
if (typeof addEventListener === "function") {
  addEventListener("message", (order: Order) => void answer(order));
}

export { makeWord };
