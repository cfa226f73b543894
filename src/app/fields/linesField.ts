import { cleanText } from "../text/cleanText";
import type { Field, FieldContext } from "./field";

/** Letters of one line that are read; more is no line that people type. */
const LONGEST = 2000;

/** Several lines of text, blank ones left out; none when left alone and nothing is preset. */
export function linesField(
  preset: (context: FieldContext) => readonly string[] = () => [],
): Field<readonly string[]> {
  return {
    type: "lines",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed, context) {
      const source = typed === undefined ? preset(context) : typed.split(/\r\n|[\n\r\u2028\u2029]/);
      const value = source.map((line) => cleanText(line, LONGEST)).filter((line) => line !== "");
      const shown = value.length === 0 ? null : value.join("\n");
      return { outcome: { kind: "value", value }, options: null, shown };
    },
  };
}
