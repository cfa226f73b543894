import { fieldTexts } from "../messages/fields";
import type { Field } from "../fields/field";
import { hidePersonal } from "./hidePersonal";

/** More lines than a day's messages have are a mistake of pasting. */
const MOST_LINES = 2000;

/** A pasted message, line by line as it was pasted: blank lines count, since problems name lines by number. */
export function messageField(): Field<readonly string[]> {
  return {
    type: "lines",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { label }) {
      if (typed.trim() === "") {
        const question = { text: fieldTexts.needed(label), options: [], guess: null };
        return { outcome: { kind: "question", question }, options: null, shown: null };
      }
      const value = typed.split(/\r\n|[\n\r\u2028\u2029]/).slice(0, MOST_LINES);
      // The form keeps what was typed; what comes back to be shown beside the preview holds no number of a person.
      return { outcome: { kind: "value", value }, options: null, shown: hidePersonal(typed) };
    },
  };
}
