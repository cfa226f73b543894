import { cleanText } from "../text/cleanText";
import type { Field, FieldContext } from "./field";

/** Any line of text; when left alone what is preset, else "". */
export function textField(preset: (context: FieldContext) => string = () => ""): Field<string> {
  return {
    type: "text",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed, context) {
      const value = cleanText(typed ?? preset(context));
      return {
        outcome: { kind: "value", value },
        options: null,
        shown: value === "" ? null : value,
      };
    },
  };
}
