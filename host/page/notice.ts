import { make } from "./make";
import { pageTexts } from "./pageTexts";

/** Tells something that a person must have read before going on. */
export function notice(title: string, lines: readonly string[]): void {
  const button = make("button", { type: "button", class: "main" }, pageTexts.understood);
  const box = make(
    "dialog",
    { class: "notice", "aria-label": title },
    make("h2", {}, title),
    lines.length === 1
      ? make("p", {}, lines[0] ?? "")
      : make("ul", {}, ...lines.map((line) => make("li", {}, line))),
    make("p", { class: "buttons" }, button),
  );
  button.addEventListener("click", () => {
    box.close();
  });
  box.addEventListener("close", () => {
    box.remove();
  });
  document.body.append(box);
  box.showModal();
}
