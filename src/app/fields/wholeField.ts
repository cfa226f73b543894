import { fieldTexts } from "../messages/fields";
import { readNumber } from "../reading/readNumber";
import { formatNumber } from "../text/formatNumber";
import type { Field, FieldContext, FieldOutcome } from "./field";

/**
 * A whole number from 0 up.
 *
 * @param preset - What the workbook says, or what has to be asked.
 */
export function wholeField<Value extends number | undefined>(
  preset: (context: FieldContext) => FieldOutcome<Value>,
): Field<number | Value> {
  return {
    type: "whole",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", context) {
      if (typed.trim() !== "") {
        return { outcome: whole(typed, context.label), options: null, shown: typed.trim() };
      }
      const outcome = preset(context);
      const value = outcome.kind === "value" ? outcome.value : undefined;
      return { outcome, options: null, shown: value === undefined ? null : formatNumber(value) };
    },
  };
}

const whole = (typed: string, label: string): FieldOutcome<number> => {
  const reading = readNumber(typed);
  // "17,410" in a field for whole numbers can only be thousands.
  const value =
    reading.kind === "number"
      ? reading.value
      : reading.kind === "ambiguous"
        ? reading.thousands
        : NaN;
  if (Number.isSafeInteger(value) && value >= 0) return { kind: "value", value };
  return { kind: "problem", code: "not-whole", message: fieldTexts.notWhole(label, typed.trim()) };
};
