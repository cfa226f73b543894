import type { Question } from "../app/plan/outcome";
import { element } from "./element";
import type { Control } from "./fieldView";
import { textControl } from "./textControl";

/** The answers to a question, the guess first chosen; any text where there is nothing to choose from. */
export function questionControl(drawing: Control, question: Question): HTMLElement {
  const { id, field, listener } = drawing;
  if (question.options.length === 0) {
    const value = question.guess ?? field.value;
    return textControl({ ...drawing, field: { ...field, value, remark: question.text } });
  }
  const answers = question.options.map((option, index) => {
    const radio = element("input", {
      type: "radio",
      name: id,
      id: `${id}-${index}`,
      value: option,
    });
    radio.checked = option === question.guess;
    // Not settled: a change must not redraw the question away before it is sent.
    radio.addEventListener("change", () => {
      listener.typed(field.name, option);
    });
    return element("label", { for: radio.id }, radio, element("span", {}, option));
  });
  return element("div", { class: "answers", id }, ...answers);
}
