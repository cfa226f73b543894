import { fieldTexts } from "../messages/fields";
import { readNumber } from "../reading/readNumber";
import { formatNumber } from "../text/formatNumber";
import type { Field, FieldContext, FieldOutcome } from "./field";

type Preset = (context: FieldContext) => FieldOutcome<number>;

/**
 * A whole number from 0 up.
 *
 * @param preset - What the workbook says; a question when left out.
 */
export function wholeField(preset?: Preset): Field<number> {
  return {
    type: "whole",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", context) {
      if (typed.trim() !== "") {
        return { outcome: whole(typed, context.label), options: null, shown: typed.trim() };
      }
      const outcome: FieldOutcome<number> = preset?.(context) ?? {
        kind: "question",
        question: { text: fieldTexts.needed(context.label), options: [], guess: null },
      };
      const shown = outcome.kind === "value" ? formatNumber(outcome.value) : null;
      return { outcome, options: null, shown };
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
