import { choiceControl } from "./choiceControl";
import { element } from "./element";
import type { Control } from "./fieldView";
import { texts } from "./texts";

/** A word that no option can be: options never begin with a blank. */
const OTHER = " other";

/** A list to choose from whose last entry opens a line, for what the list does not offer: the address of any cell. */
export function openChoiceControl(drawing: Control, options: readonly string[]): HTMLElement {
  const { field, listener } = drawing;
  const hint = field.type === "table" ? texts.tableHint : texts.columnHint;
  const line = element("input", {
    type: "text",
    class: "other",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": hint,
    placeholder: hint,
    hidden: true,
  });
  line.addEventListener("input", () => {
    listener.typed(field.name, line.value.trim());
  });
  line.addEventListener("change", () => {
    listener.settled(field.name, line.value.trim());
  });
  const isOther = (): boolean => select.value === OTHER;
  const select = choiceControl(
    {
      ...drawing,
      listener: {
        ...listener,
        settled: (name, value) => {
          line.hidden = !isOther();
          if (isOther()) line.focus();
          else listener.settled(name, value);
        },
      },
    },
    options,
  );
  select.append(element("option", { value: OTHER }, texts.other));
  return element("div", {}, select, line);
}
