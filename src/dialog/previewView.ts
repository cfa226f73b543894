import type { FieldState, Response } from "../app/protocol";
import { copyView } from "./copyView";
import { downloadView } from "./downloadView";
import { element } from "./element";
import { findingsView } from "./findingsView";
import { tableView } from "./tableView";
import { texts } from "./texts";
import type { WordMaker } from "./wordMaker";
import { writesView } from "./writesView";

type Preview = Extract<Response, { kind: "preview" }>;

function choicesView(fields: readonly FieldState[]): readonly HTMLElement[] {
  const used = fields.filter((field) => field.value !== null && field.value !== "");
  if (used.length === 0) return [];
  const lines = used.flatMap(({ label, value }) => [
    element("dt", {}, label),
    element("dd", {}, value ?? ""),
  ]);
  return [
    element(
      "details",
      {},
      element("summary", {}, texts.choices),
      element("dl", { class: "choices" }, ...lines),
    ),
  ];
}

function standing({ canCommit, findings }: Preview): readonly HTMLElement[] {
  if (canCommit) return [];
  const isBlocked = findings.some(({ severity }) => severity === "lỗi");
  return [element("p", { class: "standing" }, isBlocked ? texts.blocked : texts.nothingToWrite)];
}

/** What would be written, and all that a person needs to judge it; nothing has been written yet. */
export function previewView(
  preview: Preview,
  fields: readonly FieldState[],
  makeWord: WordMaker,
): HTMLElement {
  return element(
    "div",
    { class: "preview" },
    element("h2", { tabindex: "-1", class: "step" }, texts.preview),
    element(
      "ul",
      { class: "sentences" },
      ...preview.summary.map((sentence) => element("li", {}, sentence)),
    ),
    ...standing(preview),
    ...preview.documents.map((document) => downloadView(document, makeWord)),
    ...findingsView(preview.findings),
    ...preview.tables.map(tableView),
    ...preview.texts.map(({ title, text }) => copyView(title, text)),
    ...writesView(texts.willWrite, preview.writes),
    ...choicesView(fields),
  );
}
