import type { NamedDocument } from "../app/plan/plan";
import { element } from "./element";
import { texts } from "./texts";
import type { WordMaker } from "./wordMaker";

const KILOBYTE = 1024;

/** A document to download: made at once, so that the click itself is the browser's own download. */
export function downloadView({ name, document }: NamedDocument, make: WordMaker): HTMLElement {
  const told = element("span", { role: "status", class: "help" }, texts.makingDocument);
  const row = element("p", { class: "row" }, told);
  const section = element(
    "section",
    { class: "document" },
    element("h2", {}, texts.documents),
    row,
  );
  make(document).then(
    (file) => {
      const link = element(
        "a",
        { class: "button main", href: URL.createObjectURL(file), download: `${name}.docx` },
        texts.download,
      );
      const size = texts.kilobytes(Math.ceil(file.size / KILOBYTE));
      told.textContent = `${name}.docx, ${size}`;
      row.prepend(link);
    },
    (error: unknown) => {
      const detail = error instanceof Error ? error.message : "";
      told.replaceWith(
        element("span", { role: "alert", class: "remark" }, texts.documentFailed(detail)),
      );
    },
  );
  return section;
}
