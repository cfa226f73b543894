import type { FieldState } from "../app/protocol";
import { element } from "./element";
import type { Control } from "./fieldView";
import { texts } from "./texts";

function offers({ optional, value }: FieldState, options: readonly string[]): HTMLElement[] {
  const offered = options.map((option) => element("option", { value: option }, option));
  if (value && !options.includes(value)) offered.unshift(element("option", { value }, value));
  if (optional) offered.unshift(element("option", { value: "" }, texts.none));
  else if (!value) offered.unshift(element("option", { value: "" }, texts.choose));
  return offered;
}

/** A list to choose one from. A value that is not in the list stays visible, with its remark above. */
export function choiceControl(
  { id, field, describedBy, listener }: Control,
  options: readonly string[],
): HTMLSelectElement {
  const select = element(
    "select",
    {
      id,
      "aria-describedby": describedBy || false,
      "aria-invalid": field.remark !== "" && "true",
    },
    ...offers(field, options),
  );
  select.value = field.value ?? "";
  select.addEventListener("change", () => {
    listener.settled(field.name, select.value);
  });
  return select;
}
