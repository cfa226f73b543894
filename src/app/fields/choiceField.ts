import { fieldTexts } from "../messages/fields";
import { fold } from "../text/fold";
import type { Field, FieldContext } from "./field";

/**
 * One of a few words, read without case or diacritics.
 *
 * @param preset - The default, or how the workbook and the fields before decide it.
 */
export function choiceField<const Word extends string>(
  words: readonly Word[],
  preset: Word | ((context: FieldContext) => Word),
): Field<Word> {
  return {
    type: "choice",
    optional: false,
    fixedOptions: words,
    fixedDefault: typeof preset === "string" ? preset : null,
    read(typed = "", context) {
      const asked = fold(typed);
      if (asked === "") {
        const value = typeof preset === "string" ? preset : preset(context);
        return { outcome: { kind: "value", value }, options: words, shown: value };
      }
      const value = words.find((word) => fold(word) === asked);
      if (value !== undefined) {
        return { outcome: { kind: "value", value }, options: words, shown: value };
      }
      const message = fieldTexts.notAnOption(context.label, typed, words);
      return {
        outcome: { kind: "problem", code: "unknown-option", message },
        options: words,
        shown: typed,
      };
    },
  };
}
