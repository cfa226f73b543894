import type { Response } from "../app/protocol";
import { element } from "./element";
import { findingsView } from "./findingsView";
import { texts } from "./texts";
import { writesView } from "./writesView";

type Committed = Extract<Response, { kind: "committed" }>;

/** What has been written. */
export function committedView({ messages, writes, findings, done }: Committed): HTMLElement {
  return element(
    "div",
    { class: "committed" },
    element("h2", { tabindex: "-1", class: "step" }, done ?? texts.done),
    ...messages.map((message) => element("p", {}, message)),
    ...writesView(done ?? texts.wrote, writes),
    ...findingsView(findings),
  );
}
