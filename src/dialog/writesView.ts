import type { WriteState } from "../app/protocol";
import { element } from "./element";
import { texts } from "./texts";

/** Where cells are or were written, and how many. */
export function writesView(title: string, writes: readonly WriteState[]): readonly HTMLElement[] {
  if (writes.length === 0) return [];
  const items = writes.map(({ sheet, range, cells }) =>
    element(
      "li",
      {},
      element("span", { class: "place" }, range ? `${sheet}!${range}` : sheet),
      `: ${texts.cells(cells)}`,
    ),
  );
  return [
    element("section", {}, element("h2", {}, title), element("ul", { class: "writes" }, ...items)),
  ];
}
