import type { PreviewTable } from "../app/plan/plan";
import { element } from "./element";
import { texts } from "./texts";

const MOST = 1000;

/** A table of the preview, in a box of its own that scrolls both ways and can be reached by keyboard. */
export function tableView(table: PreviewTable): HTMLElement {
  const figures = new Set(table.figures);
  const classOf = (column: number): string | false => figures.has(column) && "figure";
  const head = table.columns.map((text, column) =>
    element("th", { scope: "col", class: classOf(column) }, text),
  );
  const rows = table.rows
    .slice(0, MOST)
    .map((row) =>
      element(
        "tr",
        {},
        ...row.map((text, column) => element("td", { class: classOf(column) }, text)),
      ),
    );
  const rest = table.rows.length - rows.length;
  return element(
    "section",
    {},
    element("h2", {}, table.title),
    element(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": table.title },
      element(
        "table",
        {},
        element("thead", {}, element("tr", {}, ...head)),
        element("tbody", {}, ...rows),
      ),
    ),
    ...(rest > 0 ? [element("p", { class: "rest" }, texts.moreRows(rest))] : []),
  );
}
