import type { Day } from "../../domain/day";
import { fieldTexts } from "../messages/fields";
import { readDay } from "../reading/readDay";
import { formatDay } from "../text/formatDay";
import type { Field, FieldContext, FieldOutcome } from "./field";

/**
 * A day, as people write it: 11/4/2023, ngày 11 tháng 4 năm 2023, 2023-04-11.
 *
 * @param preset - What the workbook says; a question where it says nothing, and a sentence where it says something impossible.
 */
export function dayField(preset?: (context: FieldContext) => Day | string | undefined): Field<Day> {
  return {
    type: "day",
    optional: false,
    fixedOptions: null,
    fixedDefault: null,
    read(typed = "", context) {
      const text = typed.trim();
      if (text !== "")
        return { outcome: typedDay(text, context.label), options: null, shown: text };
      const value = preset?.(context);
      if (typeof value === "string") {
        const outcome = { kind: "problem", code: "no-such-day", message: value } as const;
        return { outcome, options: null, shown: null };
      }
      if (value === undefined) {
        const question = { text: fieldTexts.neededDay(context.label), options: [], guess: null };
        return { outcome: { kind: "question", question }, options: null, shown: null };
      }
      return { outcome: { kind: "value", value }, options: null, shown: formatDay(value) };
    },
  };
}

const typedDay = (text: string, label: string): FieldOutcome<Day> => {
  const reading = readDay(text);
  return reading.kind === "day"
    ? { kind: "value", value: reading.day }
    : { kind: "problem", code: "no-such-day", message: fieldTexts.notADay(label, text) };
};
