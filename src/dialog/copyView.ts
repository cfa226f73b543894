import { element } from "./element";
import { texts } from "./texts";

/** A text to send on, with a button that copies it. */
export function copyView(title: string, text: string): HTMLElement {
  const box = element("textarea", { readonly: true, rows: "5", "aria-label": title });
  box.value = text;
  const told = element("span", { role: "status", class: "help" });
  const button = element("button", { type: "button" }, texts.copy);
  button.addEventListener("click", () => {
    box.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- navigator.clipboard is closed to the frames Google puts dialogs in; this is not
    const done = document.execCommand("copy");
    told.textContent = done ? texts.copied : texts.copyFailed;
  });
  return element(
    "section",
    {},
    element("h2", {}, title),
    box,
    element("p", { class: "row" }, button, told),
  );
}
