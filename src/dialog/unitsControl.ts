import { element } from "./element";
import type { Control } from "./fieldView";
import { texts } from "./texts";

const SEPARATOR = "; ";

/** Several units to tick; the value is their names, separated by semicolons. */
export function unitsControl(
  { id, field, listener }: Control,
  options: readonly string[],
): HTMLElement {
  const chosen = new Set((field.value ?? "").split(";").map((name) => name.trim()));
  const boxes = options.map((option, index) => {
    const box = element("input", { type: "checkbox", id: `${id}-${index}`, value: option });
    box.checked = chosen.has(option);
    return box;
  });
  const count = element("p", { class: "help" });
  const names = (): readonly string[] => boxes.filter((box) => box.checked).map((box) => box.value);
  const tell = (): void => {
    count.textContent = texts.chosen(names().length);
  };
  tell();
  const list = element(
    "div",
    { class: "ticks", id },
    ...boxes.map((box) => element("label", { for: box.id }, box, element("span", {}, box.value))),
  );
  list.addEventListener("change", () => {
    tell();
    listener.settled(field.name, names().join(SEPARATOR));
  });
  return element("div", {}, list, count);
}
