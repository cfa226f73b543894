import type { FieldType } from "../app/protocol";
import { element } from "./element";
import type { Control } from "./fieldView";
import { texts } from "./texts";

// Figures and days stay text: the server reads "2.700" and "11/4/2023" by the office's habits, browsers do not.
const INPUT_MODES: Partial<Record<FieldType, string>> = {
  whole: "numeric",
  number: "decimal",
  day: "numeric",
};

const SHORT: ReadonlySet<FieldType> = new Set(["whole", "number", "day"]);

/** Rows of the boxes that take several lines; lists of units are such boxes where the workbook cannot offer them. */
const ROWS: Partial<Record<FieldType, string>> = { units: "3", lines: "3" };

/** A line to type into, or a box of lines. */
export function textControl({ id, field, describedBy, listener }: Control): HTMLElement {
  const shared = {
    id,
    "aria-describedby": describedBy || false,
    "aria-invalid": field.remark !== "" && "true",
  };
  const rows = ROWS[field.type];
  const input =
    rows !== undefined
      ? element("textarea", { ...shared, rows })
      : element("input", {
          ...shared,
          type: "text",
          autocomplete: "off",
          spellcheck: "false",
          inputmode: INPUT_MODES[field.type] ?? false,
          placeholder: field.type === "day" && texts.dayHint,
          class: SHORT.has(field.type) && "short",
        });
  input.value = field.value ?? "";
  input.addEventListener("input", () => {
    listener.typed(field.name, input.value);
  });
  input.addEventListener("change", () => {
    listener.settled(field.name, input.value.trim());
  });
  return input;
}
