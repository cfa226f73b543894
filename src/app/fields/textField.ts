import { cleanText } from "../text/cleanText";
import type { Field } from "./field";

/** Any line of text; "" when left alone. */
export function textField(): Field<string> {
  return {
    type: "text",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "") {
      const value = cleanText(typed);
      return {
        outcome: { kind: "value", value },
        options: null,
        shown: value === "" ? null : value,
      };
    },
  };
}
