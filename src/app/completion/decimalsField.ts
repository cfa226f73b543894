import { completionTexts } from "../messages/completionRates";
import type { Field } from "../fields/field";

/** Decimals of the rates: one figure for all, or one per rate from left to right ("2; 0; 1"); by the table when empty. */
export function decimalsField(): Field<readonly number[]> {
  return {
    type: "text",
    optional: true,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", { label }) {
      const text = typed.trim();
      const marks = text === "" ? [] : text.split(/[;, ]+/);
      if (marks.every((mark) => /^[0-4]$/.test(mark))) {
        const value = marks.map(Number);
        return { outcome: { kind: "value", value }, options: null, shown: text || null };
      }
      const message = completionTexts.badDecimals(label, text);
      return {
        outcome: { kind: "problem", code: "bad-decimals", message },
        options: null,
        shown: text,
      };
    },
  };
}
